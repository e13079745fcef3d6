import { type ClientWord, quotedWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { MadePromise, Move } from './promise-types.ts'

/** Their word, and when they said it: a button is theirs alone, and a letter one that whom it was made to wrote since they were asked (S0-34). */
export async function saidIn(
  house: House,
  { promise, move }: { promise: MadePromise; move: Move },
  word: ClientWord,
): Promise<{ word: ClientWord; at: number }> {
  const at = house.now()
  if (word.by === 'portal' && !house.actor.startsWith('contact:')) throw new Refusal('promise.noChoice')
  if (word.by !== 'message') return { word, at }
  const { letter, quote } = word
  const quoted = await quotedWord(house, { client: promise.client, letter, quote })
  if (quoted === 'unproven') throw new Refusal('notice.unproven')
  if (quoted === 'missing') throw new Refusal('promise.notInLetter')
  const isTheirs = quoted !== 'not-theirs' && (promise.contact === null || promise.contact === quoted.from)
  if (!isTheirs || quoted.at < move.askedAt) throw new Refusal('promise.noChoice')
  return { word: { ...word, from: quoted.from }, at: Math.min(quoted.at, at) }
}
