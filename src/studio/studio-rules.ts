import { z } from 'zod'
import { line, mailAddress, mailAddresses } from '#foundation/form-values.ts'
import { LANGUAGES } from '#foundation/language.ts'

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

export const StudioForm = z.object({
  name,
  language: z.enum(LANGUAGES),
  zone: z.string().refine((zone) => zones.has(zone), 'studio.problem.timeZone'),
  hours: z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  addresses: mailAddresses(50, { wrong: 'studio.problem.email', tooMany: 'studio.problem.tooLong' }).refine(
    (list) => list.length > 0,
    'studio.problem.ownMissing',
  ),
})

/** The first run adds who owns it. */
export const WelcomeForm = StudioForm.extend({
  ownerName: name,
  email: mailAddress('studio.problem.email'),
  password: z.string().min(10, 'studio.problem.passwordShort').max(200, 'studio.problem.tooLong'),
})

export type StudioFacts = z.infer<typeof StudioForm>
