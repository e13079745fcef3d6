import type { HeardLetter } from '../reading-types.ts'

/** So much later than what it answers a letter is put whose clock says that it was written before. */
const A_MOMENT = 1

/**
 * Letters in the order they were written. A letter was written after the nearest one it answers that is here, whatever its clock says: one with an
 * earlier time gets that one's, so that no answer takes less than no time. Times are otherwise as they stand; among equal ones the given order holds.
 */
export function inOrder(letters: readonly HeardLetter[]): HeardLetter[] {
  const sorted = letters.toSorted((a, b) => a.at - b.at)
  if (sorted.every((letter) => letter.answers.length === 0)) return sorted
  const byId = new Map<string, HeardLetter>()
  for (const letter of sorted) if (letter.messageId) byId.set(letter.messageId, letter)
  return sorted.some((letter) => isBeforeAnswered(letter, byId)) ? clocksMended(sorted, byId) : sorted
}

type ById = ReadonlyMap<string, HeardLetter>

/** Nearly all clocks are right: this is asked of every letter of every contact, and what follows of hardly any. */
function isBeforeAnswered({ answers, at }: HeardLetter, byId: ById): boolean {
  for (const id of answers) if ((byId.get(id)?.at ?? -Infinity) >= at) return true
  return false
}

function clocksMended(sorted: readonly HeardLetter[], byId: ById): HeardLetter[] {
  const times = new Map<HeardLetter, number>()
  const timeOf = (letter: HeardLetter): number => {
    const known = times.get(letter)
    if (known !== undefined) return known
    // Set before its answers are looked at: letters that claim to answer each other keep their own times.
    times.set(letter, letter.at)
    const after = letter.answers.flatMap((id) => byId.get(id) ?? []).map((one) => timeOf(one) + A_MOMENT)
    const time = Math.max(letter.at, ...after)
    times.set(letter, time)
    return time
  }
  return sorted.map((letter) => ({ ...letter, at: timeOf(letter) })).toSorted((a, b) => a.at - b.at)
}
