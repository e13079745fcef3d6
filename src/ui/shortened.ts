/** Words in one line, `most` characters of them. */
export function shortened(words: string, most: number): string {
  // No more than a line needs is looked at: what people write may be very long.
  const line = words
    .slice(0, most * 8)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : line
}
