import { quotedWord } from '#conversation/conversation.ts'
import type { ClientWord } from '#conversation/conversation-types.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Reason } from '../belief/learned-rules.ts'
import { outdateReading } from '../reading-store.ts'
import { answerOf, isSameAnswer, LONGEST_ANSWER } from './check-in-rules.ts'
import * as store from './check-in-store.ts'
import type { CheckIn, CheckInAnswer, Ease } from './check-in-types.ts'

interface Answering {
  /** The check-in. */
  id: string
  ease: Ease
  words: string
}

/**
 * The contact answers on their own page, or corrects what they said; the newest answer counts, and the same said twice counts once. It reopens nothing and opens
 * nothing: an uneasy answer proposes a concern, and the studio hears them out. Refuses `checkin.notFound` for another's, and `checkin.tooLong`.
 */
export function answerCheckIn(house: House, { id, ease, words }: Answering): Promise<CheckInAnswer> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    if (house.actor !== `contact:${found.contact}`) throw new Refusal('checkin.notFound')
    return addIn(tx, house, found, { ease, words, word: { by: 'portal' } })
  })
}

/**
 * The user notes what the contact answered otherwise: in a letter that says so in these words, or in a call. Refuses `checkin.notFound`, `checkin.tooLong`,
 * `checkin.noWords`, and `checkin.notTheirWord` where the words do not stand in a letter of this contact's own.
 */
export async function noteAnswer(
  house: House,
  { id, ease, word }: { id: string; ease: Ease; word: Exclude<ClientWord, { by: 'portal' }> },
): Promise<CheckInAnswer> {
  const [found] = await house.store.read((tx) => store.byIds(tx, [id]))
  if (!found || house.actor.startsWith('contact:')) throw new Refusal('checkin.notFound')
  const words = word.by === 'message' ? word.quote : word.said
  if (words.trim() === '') throw new Refusal('checkin.noWords')
  const at = word.by === 'message' ? await saidAt(house, found, word) : house.now()
  return house.store.write(async (tx) =>
    addIn(tx, house, await existing(tx, id), { ease, words, word: { ...word, from: found.contact }, at }),
  )
}

/** When they wrote it, whatever their clock says: after they were asked, and not in the future. Refuses what is not in a letter of this contact's own. */
async function saidAt(
  house: House,
  { client, contact, sentAt }: CheckIn,
  { letter, quote }: Extract<ClientWord, { by: 'message' }>,
): Promise<number> {
  const quoted = await quotedWord(house, { client, letter, quote })
  if (quoted === 'unproven') throw new Refusal('notice.unproven')
  if (typeof quoted === 'string' || quoted.from !== contact) throw new Refusal('checkin.notTheirWord')
  return Math.min(house.now(), Math.max(quoted.at, sentAt ?? 0))
}

async function addIn(
  tx: Tx,
  house: House,
  found: CheckIn,
  { ease, words, word, at = house.now() }: { ease: Ease; words: string; word: ClientWord; at?: number },
): Promise<CheckInAnswer> {
  if (words.length > LONGEST_ANSWER) throw new Refusal('checkin.tooLong')
  const last = answerOf(found)
  const said = { ease, words: words.trim() }
  if (last && isSameAnswer(last, said)) return last
  const { contact, client } = found
  const answer = { id: newId(), contact, client, at, actor: house.actor, ...said }
  await store.insertAnswer(tx, { ...answer, check_in: found.id, word: JSON.stringify(word) })
  // What they say of themselves is evidence: the reading is computed again at the next look.
  await outdateReading(tx, contact)
  const facts = { 'check-in': found.id, ease, by: word.by, again: last ? 1 : 0 }
  await record(tx, house, { kind: 'check-in.answered', subject: found.id, client, facts })
  return { ...answer, checkIn: found.id, word, aside: null }
}

/** One answer by its id; null where this studio has none. */
export const checkInAnswer = (house: House, { id }: { id: string }): Promise<CheckInAnswer | null> =>
  house.store.read((tx) => store.answerById(tx, id))

/**
 * The user says of an answer "not this time", and why, or takes that back with `reason` null. It is one answer that is set aside: what people say outright
 * teaches nothing about words that were only guessed from. Refuses `checkin.notFound`. S0-15
 */
export function setAnswerAside(
  house: House,
  { id, reason }: { id: string; reason: Reason | null },
): Promise<CheckInAnswer> {
  return house.store.write(async (tx) => {
    const answer = await store.answerById(tx, id)
    if (!answer) throw new Refusal('checkin.notFound')
    if (answer.aside === reason) return answer
    const { contact, client } = answer
    if (reason) await store.setAside(tx, { said: id, contact, reason, at: house.now(), actor: house.actor })
    else await store.takeBackAside(tx, id)
    await outdateReading(tx, contact)
    const kind = reason ? 'check-in.set-aside' : 'check-in.restored'
    await record(tx, house, { kind, subject: answer.checkIn, client, facts: reason ? { reason } : {} })
    return { ...answer, aside: reason }
  })
}

async function existing(tx: Tx, id: string): Promise<CheckIn> {
  const [found] = await store.byIds(tx, [id])
  if (!found) throw new Refusal('checkin.notFound')
  return found
}
