import { z } from 'zod'
import { line, mailAddress, mailAddresses } from '#foundation/form-values.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { passwordProblem } from '#foundation/sign-in/password-rules.ts'
import type { WorkingHours } from '#foundation/working-hours.ts'

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

/** How far each target may go: a week of long days, two weeks, one a day. */
export const TARGETS = {
  firstOptionHours: { least: 1, most: 60 },
  replyDays: { least: 1, most: 10 },
  unaskedAWeek: { least: 1, most: 7 },
} as const

const target = (name: keyof typeof TARGETS) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,2}$/u, `studio.problem.${name}`)
    .transform(Number)
    .refine((count) => count >= TARGETS[name].least && count <= TARGETS[name].most, `studio.problem.${name}`)

/** Settings adds what the studio holds itself to; a studio begins with the usual targets. */
export const SettingsForm = StudioForm.extend({
  firstOptionHours: target('firstOptionHours'),
  replyDays: target('replyDays'),
  unaskedAWeek: target('unaskedAWeek'),
}).transform(({ firstOptionHours, replyDays, unaskedAWeek, ...facts }) => ({
  ...facts,
  targets: { firstOptionHours, replyDays, unaskedAWeek },
}))

/** The rule of sign-in, asked here so that nothing is opened for a password that would be refused. */
const password = z.string().superRefine((typed, context) => {
  const problem = passwordProblem(typed)
  if (problem) context.addIssue({ code: 'custom', message: problem.code })
})

/** The first run adds who owns it. */
export const WelcomeForm = StudioForm.extend({ owner: name, email: mailAddress('studio.problem.email'), password })

export type StudioFacts = z.infer<typeof StudioForm>
