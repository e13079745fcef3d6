import { inOrder } from './habit/in-order.ts'
import { A_GAP, noReading, NOTHING_READ } from './no-reading.ts'
import type { HeardLetter, ReadAt, Reading } from './reading-types.ts'
import { Walk } from './walk.ts'

/**
 * How at ease a contact seems at `now`, from their letters and the studio's (only those up to `now` count). Belief gathers over their letters
 * (1 - (1-a)(1-b)), halves with time, shrinks when a worry was answered and the contact writes calmly again, most when
 * with thanks, or says outright that they are at ease. Never from a first letter, a machine's letter or one short reply alone. S0-12, S0-13, S0-14, S2-4.
 */
export function readingOf(letters: readonly HeardLetter[], input: ReadAt): Reading {
  const known = inOrder(letters.filter((letter) => letter.at <= input.now))
  const walk = new Walk(input)
  const said = (input.said ?? []).filter(({ at }) => at <= input.now).toSorted((a, b) => a.at - b.at)
  let next = 0
  const sayBefore = (at: number) => {
    for (let one = said[next]; one && one.at < at; one = said[++next]) walk.say(one)
  }
  for (const letter of known) {
    // What a letter is said to say comes after what was heard in it.
    sayBefore(letter.at)
    walk.pass(letter.by === 'contact' ? trusted(letter, input) : letter)
  }
  sayBefore(Infinity)
  // Whoever said outright how they are has a reading without a letter.
  const isTold = said.some(({ at, how }) => how !== 'calm' && input.now - at <= A_GAP)
  const none = isTold ? null : noReading(known, input.now)
  return none ? { ...walk.end(), ...NOTHING_READ, none } : { ...walk.end(), none }
}

/** The letter without what was set aside, and each word as much as it still counts. */
function trusted(letter: HeardLetter, { dismissed, trust }: ReadAt): HeardLetter {
  if (letter.evidence.length === 0) return letter
  const evidence = letter.evidence
    .filter((one) => !dismissed.has(`${one.kind}:${letter.id}`))
    .map((one) => ({ ...one, weight: one.weight * trust(one) }))
    .filter((one) => one.weight > 0)
  return { ...letter, evidence }
}
