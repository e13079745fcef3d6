/** Whose turn it is with something that stands on the page. */
export type Turn = 'theirs' | 'ours' | 'nobody'

const ORDER: Readonly<Record<Turn, number>> = { theirs: 0, ours: 1, nobody: 2 }

/** What waits for the client's word first, then what they await of the studio, then what ended; otherwise in the order given. */
export function asksFirst<Part extends { readonly turn: Turn }>(parts: readonly Part[]): Part[] {
  return parts.toSorted((one, other) => ORDER[one.turn] - ORDER[other.turn])
}
