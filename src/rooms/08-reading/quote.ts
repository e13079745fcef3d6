/** The longest quotation on Today and the client page, in UTF-16 units. */
const LONGEST = 220

/** Ends of sentences in the five languages; Greek asks with a semicolon. */
const END = /[.!?…;\u037e]+(?=\s|$)|\n/gu

/** The sentence around a telling stretch, in the writer's own words; a very long one is cut at words around the stretch, and says so. */
export function sentenceAround(words: string, start: number, end: number): string {
  let from = 0
  let to = words.length
  for (const found of words.matchAll(END)) {
    const after = found.index + found[0].length
    if (after <= start) from = after
    else if (after >= end) {
      to = after
      break
    }
  }
  const sentence = words.slice(from, to).trim().replaceAll(/\s+/gu, ' ')
  if (sentence.length <= LONGEST) return sentence
  const room = Math.max(0, Math.floor((LONGEST - (end - start)) / 2))
  const cut = words.slice(Math.max(from, start - room), Math.min(to, end + room)).replaceAll(/\s+/gu, ' ')
  return `… ${cut.replace(/^\S*\s/u, '').replace(/\s\S*$/u, '')} …`
}
