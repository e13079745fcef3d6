import { type Language, LANGUAGES } from '#foundation/language.ts'

/** Each language by its own name, as a list of languages shows it to those who look for theirs. */
export const NATIVE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  pl: 'Polski',
  fi: 'Suomi',
  el: 'Ελληνικά',
}

/** The five languages to choose from, each named and marked as its own speakers look for it. */
export const languageOptions = LANGUAGES.map((value) => ({ value, label: NATIVE_NAMES[value], lang: value }))

/** The name of `language` as one says it in `inLanguage`. */
export function languageName(language: Language, inLanguage: Language): string {
  const names = displayNames.get(inLanguage) ?? new Intl.DisplayNames(inLanguage, { type: 'language' })
  displayNames.set(inLanguage, names)
  return names.of(language) ?? NATIVE_NAMES[language]
}

/** Dear to make, and kept. */
const displayNames = new Map<Language, Intl.DisplayNames>()
