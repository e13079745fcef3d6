import { COUNTRIES } from '#foundation/feasts/feasts.ts'
import type { Language } from '#foundation/language.ts'
import type { Option } from '#ui/field.tsx'
import type { ClientSay } from './form-end.tsx'

const named = new Map<Language, Option[]>()

/** Every country by its name in `language`, after the choice to guess, which names what is guessed. */
export function countryOptions(say: ClientSay, language: Language, guess: string | null): Option[] {
  const countries = named.get(language) ?? countriesIn(language)
  named.set(language, countries)
  const country = countries.find((one) => one.value === guess)?.label
  const label = country === undefined ? say('client.countryGuess') : say('client.countryGuessed', { country })
  return [{ value: '', label }, ...countries]
}

/** Dear to make, and kept. */
function countriesIn(language: Language): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const { compare } = new Intl.Collator(language)
  return COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((a, b) =>
    compare(a.label, b.label),
  )
}
