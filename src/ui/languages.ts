import type { Language } from '#foundation/language.ts'

/** Each language by its own name, as a list of languages shows it to those who look for theirs. */
export const NATIVE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  pl: 'Polski',
  fi: 'Suomi',
  el: 'Ελληνικά',
}

/** The name of `language` as one says it in `inLanguage`. */
export function languageName(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? NATIVE_NAMES[language]
}
