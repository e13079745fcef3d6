import type { TiedLetter } from './thread-rules.ts'

/**
 * Letters in the order in which they are placed, which is the same however they came: by their moment; within one moment an answer after
 * what it answers, since a machine answers within the second.
 */
export function inOrder(letters: readonly TiedLetter[]): TiedLetter[] {
  const moments = Map.groupBy(letters.toSorted(compared), (letter) => letter.at)
  return [...moments.values()].flatMap((moment) => (moment.length === 1 ? moment : answersLast(moment)))
}

function compared(one: TiedLetter, other: TiedLetter): number {
  return (
    one.at - other.at ||
    compareText(one.ownId ?? '', other.ownId ?? '') ||
    compareText(one.sender, other.sender) ||
    compareText(one.subject, other.subject) ||
    compareText(one.named.join(' '), other.named.join(' '))
  )
}

// By code units, and not as a language sorts: every process on every computer is to agree.
const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function answersLast(moment: readonly TiedLetter[]): TiedLetter[] {
  const byId = Map.groupBy(moment, (letter) => letter.ownId)
  const ordered = new Set<TiedLetter>()
  const met = new Set<TiedLetter>()
  for (const letter of moment) {
    const waiting = [letter]
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const before = met.has(next) ? [] : parents(next, byId).filter((one) => !met.has(one))
      met.add(next)
      waiting.push(...before)
      if (before.length > 0) continue
      ordered.add(next)
      waiting.pop()
    }
  }
  return [...ordered]
}

function parents(letter: TiedLetter, byId: ReadonlyMap<string | null, TiedLetter[]>): TiedLetter[] {
  return (letter.claims ?? []).flatMap((id) => byId.get(id) ?? [])
}
