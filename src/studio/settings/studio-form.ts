import { isSentence } from '#house/words.ts'
import type { Say } from '#foundation/words.ts'
import type { StudioWords } from '#house/words.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#foundation/sign-in/sign-in.ts'
import type { Filled } from '#ui/field.tsx'
import { problemsOf } from '#ui/typed.ts'
import type { ZodError } from 'zod'
import { type StudioFacts, WEEKDAYS } from '../studio-rules.ts'

/** What was typed into the studio's form as its schema takes it: the same names, but for the hours, which are fourteen fields. */
export function studioInput(values: Readonly<Record<string, string>>) {
  const day = (iso: number) => ({ from: values[`from-${iso}`] ?? '', to: values[`to-${iso}`] ?? '' })
  return {
    name: values['name'] ?? '',
    language: values['language'] ?? '',
    zone: values['zone'] ?? '',
    addresses: values['addresses'] ?? '',
    hours: Object.fromEntries(WEEKDAYS.map((name, place) => [name, day(place + 1)])),
    owner: values['owner'] ?? '',
    email: values['email'] ?? '',
    password: values['password'] ?? '',
  }
}

/** The studio's facts as its form shows them. */
export function studioValues(facts: StudioFacts): Record<string, string> {
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
  return { name, language, zone, addresses: addresses.join('\n'), ...Object.fromEntries(hours) }
}

/** The form as it comes back: typed values kept, each problem beside its field. */
export function studioProblems(error: ZodError, say: Say<StudioWords>): NonNullable<Filled['problems']> {
  return problemsOf(error, (code) => sentenceOf(say, code))
}

const SENTENCES: Readonly<Record<string, string>> = {
  'signIn.passwordTooShort': 'studio.problem.passwordShort',
  'signIn.passwordTooLong': 'studio.problem.passwordLong',
}

/** A schema's or a refusal's code as a sentence; the generic one for what only a tampered form can send. */
export function sentenceOf(say: Say<StudioWords>, code: string): string {
  const key = SENTENCES[code] ?? code
  return say(isSentence(key) ? key : 'studio.problem.choice', { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD })
}

const zones = Intl.supportedValuesOf('timeZone')

/** Every time zone there is, UTC last. */
export const TIME_ZONES: readonly string[] = [...zones.filter((zone) => zone !== 'UTC'), 'UTC']
