import { type BareLetter, bareLettersWith, isOnlyClaimed, peopleSharing } from '#conversation/conversation.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { lettersIn } from './digest.ts'
import { digestsAmong } from './heard-store.ts'
import { type InSoFar, isToRead } from './listening-to.ts'
import type { Looked } from '../standing/looked.ts'
import type { HeardLetter } from '../reading-types.ts'

/** What letters say is put together again after so long: in which conversation a letter stands may have changed, and nothing else tells of it. */
export const PUT_TOGETHER_FOR = DAY

/** An answer or two, and no import. */
const A_FEW = 12

/** Letters that came since those of a contact were put together, with those. */
export interface Added extends InSoFar {
  before: readonly HeardLetter[]
  /** When they were put together. */
  putAt: number
}

/**
 * The few letters that came since a contact's were put together, where nothing but that changed and they are the newest: then no other letter has to be
 * looked at. Null where that cannot be told for certain, by the count of all letters.
 */
export async function addedSince(house: House, one: Looked): Promise<Added | null> {
  const { contact, whose, letters } = one
  const [digest] = await house.store.read((tx) => digestsAmong(tx, [contact.id]))
  if (!digest?.basis.startsWith(whose) || house.now() - digest.put_at >= PUT_TOGETHER_FOR) return null
  const count = letters.all - digest.counted
  if (count < 1 || count > A_FEW) return null
  const { addresses } = contact
  const some = await bareLettersWith(house, { addresses, until: house.now(), most: A_FEW })
  // The count leaves them out as well.
  const newest = some.filter((letter) => !isOnlyClaimed(letter))
  const before = lettersIn(digest.letters)
  const known = new Set(before.map((letter) => letter.id))
  const added = newest.filter((letter) => !known.has(letter.id))
  const isLate = added.some((letter) => letter.at < (before[0]?.at ?? 0))
  if (added.length !== count || isLate || isAnyClockWrong(added, before)) return null
  const read = added.filter(isToRead)
  const shared = (await peopleSharing(house, { addresses })).size > 0
  const unheard = read.filter((letter) => letter.writer !== 'machine')
  return { letters: read, unheard, known: { heard: [], posed: [] }, shared, before, putAt: digest.put_at }
}

/** Whether one of them seems older than a letter that it answers: then the order of all is to be found anew. */
function isAnyClockWrong(added: readonly BareLetter[], before: readonly HeardLetter[]): boolean {
  const times = new Map([...before, ...added].map((letter) => [letter.messageId, letter.at]))
  return added.some((letter) => letter.answers.some((id) => (times.get(id) ?? -Infinity) >= letter.at))
}
