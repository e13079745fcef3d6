import { z } from 'zod'
import { line, mailAddress, mailAddresses } from '#foundation/form-values.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { passwordProblem } from '#foundation/sign-in/password-rules.ts'

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** From and to as hh:mm; null is a day off. */
export type WorkingHours = Record<Weekday, { from: string; to: string } | null>

export const DEFAULT_HOURS: WorkingHours = {
  mon: { from: '09:00', to: '17:00' },
  tue: { from: '09:00', to: '17:00' },
  wed: { from: '09:00', to: '17:00' },
  thu: { from: '09:00', to: '17:00' },
  fri: { from: '09:00', to: '17:00' },
  sat: null,
  sun: null,
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/u

/** A day's hours as its two fields give them: both empty is a day off; half-filled, or an end before the start, is a mistake. */
const day = z.object({ from: z.string().trim(), to: z.string().trim() }).transform((hours, context) => {
  if (hours.from === '' && hours.to === '') return null
  if (time.test(hours.from) && time.test(hours.to) && hours.from < hours.to) return hours
  context.addIssue({ code: 'custom', message: 'studio.problem.hours' })
  return z.NEVER
})

const name = line(200, { missing: 'studio.problem.nameMissing', tooLong: 'studio.problem.tooLong' })

const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])

/** So many addresses of its own a studio may have. */
export const MOST_OWN_ADDRESSES = 50

/** In the order of the page: the first problem gets the focus. */
export const StudioForm = z.object({
  name,
  language: z.enum(LANGUAGES),
  zone: z.string().refine((zone) => zones.has(zone), 'studio.problem.timeZone'),
  addresses: mailAddresses(MOST_OWN_ADDRESSES, {
    wrong: 'studio.problem.email',
    tooMany: 'studio.problem.tooLong',
  }).refine((list) => list.length > 0, 'studio.problem.ownMissing'),
  hours: z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
})

/** The rule of sign-in, asked here so that nothing is opened for a password that would be refused. */
const password = z.string().superRefine((typed, context) => {
  const problem = passwordProblem(typed)
  if (problem) context.addIssue({ code: 'custom', message: problem.code })
})

/** The first run adds who owns it. */
export const WelcomeForm = StudioForm.extend({ owner: name, email: mailAddress('studio.problem.email'), password })

export type StudioFacts = z.infer<typeof StudioForm>
