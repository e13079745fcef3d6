import { isLanguage, type Language } from '#foundation/language.ts'
import type { Letter } from '../conversation-types.ts'

/** The language a person mostly writes in; null when none could be told. */
export function usualLanguage(letters: readonly Pick<Letter, 'writer' | 'language'>[]): Language | null {
  const counts = new Map<Language, number>()
  for (const { writer, language } of letters)
    if (writer === 'person' && isLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
