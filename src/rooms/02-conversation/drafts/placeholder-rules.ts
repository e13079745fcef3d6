/** What a saved reply leaves open until it is known to whom it goes. */
export const PLACEHOLDERS = ['salutation', 'name', 'project', 'studio', 'me', 'date'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** How placeholders are called, in every language of the house, in lower case: `name`, `имя`, … */
export type PlaceholderNames = ReadonlyMap<string, Placeholder>

/** What is known of whoever is written to; what is absent or '' stays open. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>

/** In curly brackets, on one line: a name of ours, or `{…}` and `{… what is to stand here}`, which is always the writer's to fill in. */
const BRACKETS = /\{([^{}\n]{1,60})\}/gu

const isBlank = (inside: string) => /^\s*(?:…|\.\.\.)/u.test(inside)

const placeholderIn = (inside: string, names: PlaceholderNames) =>
  names.get(inside.trim().replaceAll(/\s+/gu, ' ').toLowerCase())

/** The words with everything put in that is known; what is not known stays as it is written. */
export function filledWords(
  text: string,
  { names, values }: { names: PlaceholderNames; values: PlaceholderValues },
): string {
  return text.replaceAll(BRACKETS, (whole, inside: string) => {
    const placeholder = placeholderIn(inside, names)
    return (placeholder && values[placeholder]) || whole
  })
}

/** Where words are still open: UTF-16 units, in order. Other curly brackets are the writer's own. */
export function openPlaces(text: string, names: PlaceholderNames): { start: number; end: number; words: string }[] {
  return [...text.matchAll(BRACKETS)].flatMap((found) => {
    const [words, inside = ''] = found
    if (!isBlank(inside) && !placeholderIn(inside, names)) return []
    return [{ start: found.index, end: found.index + words.length, words }]
  })
}

/** The first curly brackets that are neither a placeholder nor an open place: in a saved reply a slip of the pen. Null where there are none. */
export function unknownPlaceholder(text: string, names: PlaceholderNames): string | null {
  for (const [words, inside = ''] of text.matchAll(BRACKETS))
    if (!isBlank(inside) && !placeholderIn(inside, names)) return words
  return null
}
