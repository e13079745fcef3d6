/** The five languages of Consonance: a studio works in one, every contact in theirs. */
export const LANGUAGES = ['en', 'ru', 'pl', 'fi', 'el'] as const

export type Language = (typeof LANGUAGES)[number]

/** True when `value` names one of the five languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value)
}

/** The first of the five that a browser's Accept-Language names (RFC 9110, 12.5.4: browsers send the dearest first), else English. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((wish) => /[a-z]+/.exec(wish.toLowerCase())?.[0])
  return wishes.find(isLanguage) ?? 'en'
}
