import { isSentence } from '#house/words.ts'
import type { Say } from '#foundation/words.ts'
import type { StudioWords } from '#house/words.ts'
import { SHORTEST_PASSWORD } from '#foundation/sign-in/sign-in.ts'
import type { Filled } from '#ui/field.tsx'
import { problemsOf } from '#ui/typed.ts'
import type { ZodError } from 'zod'
import { type StudioFacts, WEEKDAYS } from './studio-rules.ts'

/** Field names of the studio's form as the page has them, against those of its schema. */
const FIELD: Readonly<Record<string, string>> = { zone: 'timeZone', ownerName: 'owner' }

/** What was typed into the studio's form as its schema takes it. */
export function studioInput(values: Readonly<Record<string, string>>) {
  const day = (iso: number) => ({ from: values[`from-${iso}`] ?? '', to: values[`to-${iso}`] ?? '' })
  return {
    name: values['name'] ?? '',
    language: values['language'] ?? '',
    zone: values['timeZone'] ?? '',
    addresses: values['addresses'] ?? '',
    hours: Object.fromEntries(WEEKDAYS.map((name, place) => [name, day(place + 1)])),
    ownerName: values['owner'] ?? '',
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
  return { name, language, timeZone: zone, addresses: addresses.join('\n'), ...Object.fromEntries(hours) }
}

/** The form as it comes back: typed values kept, each problem beside its field. */
export function studioProblems(error: ZodError, say: Say<StudioWords>): NonNullable<Filled['problems']> {
  const found = problemsOf(error, (key) => sentenceOf(say, key))
  return Object.fromEntries(Object.entries(found).map(([name, sentence]) => [FIELD[name] ?? name, sentence]))
}

/** A schema's or a refusal's code as a sentence; the generic one for what only a tampered form can send. */
export function sentenceOf(say: Say<StudioWords>, key: string, values: Record<string, string | number> = {}): string {
  return say(isSentence(key) ? key : 'studio.problem.choice', { least: SHORTEST_PASSWORD, ...values })
}

const zones = Intl.supportedValuesOf('timeZone')

/** Every time zone there is, UTC last. */
export const TIME_ZONES: readonly string[] = [...zones.filter((zone) => zone !== 'UTC'), 'UTC']
