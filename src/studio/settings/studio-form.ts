import { isSentence } from '#house/words.ts'
import type { Say } from '#foundation/words.ts'
import type { StudioWords } from '#house/words.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#foundation/sign-in/sign-in.ts'
import type { Filled } from '#ui/field.tsx'
import { problemsOf } from '#ui/typed.ts'
import type { ZodError } from 'zod'
import { WEEKDAYS } from '#foundation/working-hours.ts'
import { type StudioFacts, TARGETS } from '../studio-rules.ts'
import type { Targets } from '../studio.ts'

/** What was typed into the studio's form as its schema takes it: the same names, but for the hours, which are fourteen fields. */
export function studioInput(values: Readonly<Record<string, string>>) {
  const day = (iso: number) => ({ from: values[`from-${iso}`] ?? '', to: values[`to-${iso}`] ?? '' })
  return {
    name: values['name'] ?? '',
    language: values['language'] ?? '',
    zone: values['zone'] ?? '',
    addresses: values['addresses'] ?? '',
    hours: Object.fromEntries(WEEKDAYS.map((name, place) => [name, day(place + 1)])),
    firstOptionHours: values['firstOptionHours'] ?? '',
    replyDays: values['replyDays'] ?? '',
    unaskedAWeek: values['unaskedAWeek'] ?? '',
    owner: values['owner'] ?? '',
    email: values['email'] ?? '',
    password: values['password'] ?? '',
  }
}

/** The studio's facts as its form shows them. */
export function studioValues(facts: StudioFacts & { targets?: Targets }): Record<string, string> {
  const hours = WEEKDAYS.flatMap((name, place) => {
    const day = facts.hours[name]
    return day
      ? [
          [`from-${place + 1}`, day.from],
          [`to-${place + 1}`, day.to],
        ]
      : []
  })
  const { name, language, zone, addresses } = facts
  const targets = Object.entries(facts.targets ?? {}).map(([target, count]) => [target, String(count)])
  return { name, language, zone, addresses: addresses.join('\n'), ...Object.fromEntries([...hours, ...targets]) }
}

/** The form as it comes back: typed values kept, each problem beside its field. */
export function studioProblems(error: ZodError, say: Say<StudioWords>): NonNullable<Filled['problems']> {
  return problemsOf(error, (code) => sentenceOf(say, code))
}

const SENTENCES: Readonly<Record<string, string>> = {
  'signIn.passwordTooShort': 'studio.problem.passwordShort',
  'signIn.passwordTooLong': 'studio.problem.passwordLong',
}

/** What a number has to stay between, by the problem it makes. */
const LIMITS = new Map(Object.entries(TARGETS).map(([name, limits]) => [`studio.problem.${name}`, limits]))

/** A schema's or a refusal's code as a sentence; the generic one for what only a tampered form can send. */
export function sentenceOf(say: Say<StudioWords>, code: string): string {
  const key = SENTENCES[code] ?? code
  const bounds = LIMITS.get(key) ?? { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD }
  return say(isSentence(key) ? key : 'studio.problem.choice', bounds)
}

const zones = Intl.supportedValuesOf('timeZone')

/** Every time zone there is, UTC last. */
export const TIME_ZONES: readonly string[] = [...zones.filter((zone) => zone !== 'UTC'), 'UTC']
