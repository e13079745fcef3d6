import type { House } from '#foundation/house.ts'
import { countsFor, type MadePromise, promisesOf, standingOf, waitingMove } from '#promise/promise.ts'
import type { PromisedProps, TheirPromise } from '#promise/portal/promised.tsx'
import { promisePaths } from '#promise/promise-paths.ts'

/** What was promised to a contact and to their client as a whole, as their own page shows it; null where there is nothing to show. */
export async function theirPromises(
  house: House,
  { contact, by }: { contact: string; by: string },
): Promise<Omit<PromisedProps, 'say' | 'dates'> | null> {
  const open = await promisesOf(house, { contact, open: true })
  const { kept, moved } = await countsFor(house, { contact })
  if (open.length + kept === 0) return null
  return { promises: open.map((one) => theirPromise(one, { contact, by, now: house.now() })), counts: { kept, moved } }
}

function theirPromise(
  promise: MadePromise,
  { contact, by, now }: { contact: string; by: string; now: number },
): TheirPromise {
  const { words, due, source } = promise
  const move = waitingMove(promise)
  return {
    words,
    due,
    isLate: standingOf(promise, now) !== 'open',
    isAnswer: source === 'question',
    by,
    move: move && { to: move.to, reason: move.reason, action: promisePaths.theirAnswer(contact, move.id) },
  }
}
