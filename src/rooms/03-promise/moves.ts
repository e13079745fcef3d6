import { client as clientOf, clientOfContact } from '#client/client.ts'
import type { ClientWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { queueIn } from '#foundation/outbox/outbox.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import * as moveStore from './move-store.ts'
import { dueAt, waitingMove } from './promise-rules.ts'
import * as store from './promise-store.ts'
import { saidIn } from './their-word.ts'
import type { DueBy, MadePromise, Move } from './promise-types.ts'

/**
 * The studio asks for a later date, with its reason; the letter to the client is queued in the same transaction, and an older request that waits
 * for an answer is withdrawn. Refuses `promise.notFound`, `promise.isKept`, `promise.isGivenUp`, `promise.noReason`, `promise.notLater` and
 * `promise.nobodyToAsk`. Returns the id of the request.
 */
export async function askMove(
  house: House,
  { id, to, reason, zone }: { id: string; to: DueBy; reason: string; zone: string },
): Promise<string> {
  const contact = await whoIsAsked(house, id)
  return house.store.write(async (tx) => {
    const promise = await movableIn(tx, id)
    const { client, due } = promise
    const later = { ...to, at: dueAt(to, zone) }
    if (reason.trim() === '') throw new Refusal('promise.noReason')
    if (later.at <= due.at || later.at <= house.now()) throw new Refusal('promise.notLater')
    if (contact === null) throw new Refusal('promise.nobodyToAsk')
    const move = newId()
    await moveStore.withdrawMoves(tx, id, house.now())
    const asked = { id: move, promise: id, asked_at: house.now(), actor: house.actor, reason: reason.trim() }
    await moveStore.insertMove(tx, { ...asked, ...moveStore.movedDays(due, later) })
    await record(tx, house, { kind: 'promise.move-asked', subject: id, client, facts: { move, to: later.at } })
    const letter = { client, contact, template: 'promise.move', cause: id, facts: { move } }
    await queueIn(tx, house, { ...letter, unasked: true, page: '' })
    return move
  })
}

/** The studio thinks better of it before they answered. False where there is nothing left to answer. Refuses `promise.notFound`. */
export function withdrawMove(house: House, { move: id }: { move: string }): Promise<boolean> {
  return house.store.write(async (tx) => {
    const { promise, move } = await moveIn(tx, id)
    if (waitingMove(promise)?.id !== move.id) return false
    await moveStore.withdrawMoves(tx, promise.id, house.now())
    const { id: subject, client } = promise
    await record(tx, house, { kind: 'promise.move-withdrawn', subject, client, facts: { move: id } })
    return true
  })
}

/**
 * The client's word on a later date. Consent moves the date; given after the promise fell due, it stays counted late (`wasLate`). True the first
 * time; the same word again changes nothing. Refuses `promise.notFound` (also for a contact whom it was not made to), `promise.moveAnswered`
 * where they said otherwise before, `promise.moveOver` where the request was withdrawn, or the promise kept or given up, `promise.noChoice` where the letter
 * is none of theirs since they were asked, and `promise.notInLetter` where the words are not its own. What a letter says was said when it was sent.
 */
export async function answerMove(
  house: House,
  { move: id, consent, word: given }: { move: string; consent: boolean; word: ClientWord },
): Promise<boolean> {
  const asked = await moveOf(house, { move: id })
  if (!asked) throw new Refusal('promise.notFound')
  const { word, at } = await saidIn(house, asked, given)
  return house.store.write(async (tx) => {
    const { promise, move } = await moveIn(tx, id)
    await refuseStranger(tx, house, promise)
    if (move.answeredAt !== null) {
      if (move.consented !== consent) throw new Refusal('promise.moveAnswered')
      return false
    }
    if (waitingMove(promise)?.id !== id) throw new Refusal('promise.moveOver')
    const { id: subject, client } = promise
    await moveStore.updateMove(tx, id, { answered_at: at, consented: consent ? 1 : 0, word: JSON.stringify(word) })
    if (consent) await store.updatePromise(tx, subject, store.dueOf(move.to))
    const kind = consent ? 'promise.moved' : 'promise.move-declined'
    await record(tx, house, { kind, subject, client, facts: { move: id, by: word.by } })
    return true
  })
}

/** A request for a later date with its promise; null when this studio has none of that id. */
export function moveOf(
  house: House,
  { move: id }: { move: string },
): Promise<{ promise: MadePromise; move: Move } | null> {
  return house.store.read((tx) => foundMove(tx, id))
}

/** A later date that was asked for and not answered, as far as the list of everything that is due needs it. */
export interface WaitingMove {
  id: string
  promise: string
  client: string
  contact: string | null
  askedAt: number
  toAt: number
}

/** The later dates that wait for a client's word, the first asked first. S2-20 */
export async function waitingMoves(house: House): Promise<WaitingMove[]> {
  const rows = await house.store.read(store.waitingMoves)
  return rows.map(({ asked_at: askedAt, to_at: toAt, ...rest }) => ({ ...rest, askedAt, toAt }))
}

async function movableIn(tx: Tx, id: string): Promise<MadePromise> {
  const [promise] = await store.promisesById(tx, [id])
  if (!promise) throw new Refusal('promise.notFound')
  if (promise.keptAt !== null) throw new Refusal('promise.isKept')
  if (promise.givenUpAt !== null) throw new Refusal('promise.isGivenUp')
  return promise
}

/** To whom it was promised, or whoever has been with the client the longest; null where nobody is. */
async function whoIsAsked(house: House, id: string): Promise<string | null> {
  const [promise] = await house.store.read((tx) => store.promisesById(tx, [id]))
  if (!promise) throw new Refusal('promise.notFound')
  if (promise.contact !== null) return promise.contact
  const present = (await clientOf(house, { id: promise.client }))?.contacts.filter((one) => one.archivedAt === null)
  return present?.toSorted((a, b) => a.acceptedAt - b.acceptedAt)[0]?.id ?? null
}

/** A contact answers for themselves and for their client as a whole, nobody else. */
async function refuseStranger(tx: Tx, { actor }: House, promise: MadePromise): Promise<void> {
  if (!actor.startsWith('contact:')) return
  const contact = actor.slice('contact:'.length)
  const isTheirs =
    promise.contact === null ? (await clientOfContact(tx, contact)) === promise.client : promise.contact === contact
  if (!isTheirs) throw new Refusal('promise.notFound')
}

async function moveIn(tx: Tx, id: string): Promise<{ promise: MadePromise; move: Move }> {
  const found = await foundMove(tx, id)
  if (!found) throw new Refusal('promise.notFound')
  return found
}

async function foundMove(tx: Tx, id: string): Promise<{ promise: MadePromise; move: Move } | null> {
  const row = await moveStore.promiseOfMove(tx, id)
  const [promise] = row ? await store.promisesById(tx, [row.promise]) : []
  const move = promise?.moves.find((one) => one.id === id)
  return promise && move ? { promise, move } : null
}
