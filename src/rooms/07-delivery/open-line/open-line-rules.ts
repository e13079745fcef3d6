import { z } from 'zod'
import { line } from '#foundation/form-values.ts'
import { WAYS } from '../delivery-types.ts'

/** Characters of a number or an address. */
export const LONGEST_NUMBER = 100

const day = z.string().trim().pipe(z.iso.date('delivery.problem.dayWrong'))
const time = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'delivery.problem.hoursWrong')

/** A window as its form gives it: the problems are keys of the words. */
export const OpenLineForm = z
  .object({
    day,
    from: time,
    to: time,
    way: z.enum(WAYS, 'delivery.problem.wayMissing'),
    number: z.string().default(''),
  })
  .superRefine((form, context) => {
    if (form.from >= form.to) context.addIssue({ code: 'custom', message: 'delivery.problem.hoursWrong', path: ['to'] })
    if (form.way !== 'number') return
    const number = line(LONGEST_NUMBER, {
      missing: 'delivery.problem.numberMissing',
      tooLong: 'delivery.problem.numberLong',
    }).safeParse(form.number)
    if (!number.success)
      context.addIssue({ code: 'custom', message: number.error.issues[0]?.message ?? '', path: ['number'] })
  })
  .transform((form) => ({ ...form, number: form.number.replace(/\s+/gu, ' ').trim() }))
