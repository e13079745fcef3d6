/** A worry takes a sentence or a few; in a long letter all the others are about something else. */
export const A_PASSAGE = 3

/** Any three sentences that follow each other, or all where there are fewer; none of none. */
export function passagesOf<Sentence>(sentences: readonly Sentence[]): (readonly Sentence[])[] {
  if (sentences.length <= A_PASSAGE) return sentences.length > 0 ? [sentences] : []
  return sentences.slice(A_PASSAGE - 1).map((_, first) => sentences.slice(first, first + A_PASSAGE))
}
