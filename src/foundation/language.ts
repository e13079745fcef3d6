/** The five languages of Consonance: a studio works in one, every contact in theirs. */
export const LANGUAGES = ['en', 'ru', 'pl', 'fi', 'el'] as const

export type Language = (typeof LANGUAGES)[number]

/** True when `value` names one of the five languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value)
}
