import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { outgoingIn, queueIn } from '#foundation/outbox/outbox.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isStopped } from '#foundation/stops/stops.ts'
import type { Tx } from '#foundation/store/store.ts'
import { listenedContact, noteAskedIn, takeBackAskedIn } from '../asking/asked.ts'
import type { NotAsked } from '../asking/not-asked.ts'
import { afterOf, nextPart, occasionOf } from './check-in-rules.ts'
import * as store from './check-in-store.ts'
import type { CheckIn } from './check-in-types.ts'

/** The template of a check-in (check-in-mail.ts), and what its page is called below the contact's own. */
export const CHECK_IN = 'check-in'
export const pageOf = (id: string) => `check-ins/${id}`

/** So many parts back decide whose turn it is. */
const LOOKED_BACK = 6

/** A check-in that was prepared, and the message that asks it. */
export interface Prepared {
  id: string
  outgoing: string
}

/**
 * Prepares the check-in that is due at a client: a message of the outbox that asks one thing. One occasion is asked about once, and one check-in at most waits
 * for a contact: then that one comes back. Refuses `reading.notFound`, `reading.isOff` for whoever is not listened to, since what they answer would
 * be read, and `checkin.stopped` for whoever wants none.
 */
export async function prepareCheckIn(
  house: House,
  { contact, due }: Pick<NotAsked, 'contact' | 'due'>,
): Promise<Prepared> {
  const { client } = await listenedContact(house, contact)
  if (await isStopped(house, { contact, kind: 'check-in' })) throw new Refusal('checkin.stopped')
  const occasion = occasionOf(due)
  return house.store.write(async (tx) => {
    const waiting = await waitingFor(tx, contact)
    if (waiting) return waiting
    const [known] = await store.ofOccasions(tx, { client: client.id, occasions: [occasion] })
    if (known && known.sent_at !== null) return { id: known.id, outgoing: known.outgoing }
    const delivered = due.after === 'delivery'
    const id = known?.id ?? newId()
    const part = known?.part ?? nextPart(await store.partsOf(tx, { contact, most: LOOKED_BACK }), { delivered })
    const message = {
      client: client.id,
      contact,
      template: CHECK_IN,
      cause: id,
      facts: {},
      unasked: true,
      page: pageOf(id),
    }
    const outgoing = await queueIn(tx, house, message)
    const of = { contact, client: client.id, project: due.project, after: afterOf(due), occasion, part, outgoing }
    if (known) await store.setOutgoing(tx, { id, outgoing })
    else {
      const now = { prepared_at: house.now(), actor: house.actor, sent_at: null, asked: null }
      await store.insertCheckIn(tx, { id, ...of, ...now })
    }
    await record(tx, house, {
      kind: 'check-in.prepared',
      subject: id,
      client: client.id,
      facts: { contact, after: of.after, part },
    })
    return { id, outgoing }
  })
}

/** The check-in that waits in the outbox for a contact. */
async function waitingFor(tx: Tx, contact: string): Promise<Prepared | null> {
  const [newest] = await store.checkInsOf(tx, { by: 'contact', id: contact, most: 1, sent: false })
  if (!newest || newest.sentAt !== null) return null
  const message = await outgoingIn(tx, newest.outgoing)
  const isOver = !message || message.state === 'sent' || message.state === 'stopped'
  return isOver ? null : { id: newest.id, outgoing: newest.outgoing }
}

/** What a check-in's leaving brings about: they were asked, which is what everything that is due is counted from. In the transaction that marks it sent. */
export async function noteCheckInSentIn(tx: Tx, house: House, { cause }: Pick<Outgoing, 'cause'>): Promise<void> {
  const row = await store.rowById(tx, cause)
  if (!row || row.sent_at !== null) return
  const { id, contact, client, after } = row
  const about = after === 'signing' || after === 'delivery' ? after : 'work'
  const asked = await noteAskedIn(tx, house, { contact, client, about, way: 'check-in', words: '' })
  await store.setSent(tx, { id, sent_at: house.now(), asked })
}

/** It had not left after all. */
export async function takeBackCheckInSentIn(tx: Tx, house: House, { cause }: Pick<Outgoing, 'cause'>): Promise<void> {
  const row = await store.rowById(tx, cause)
  if (!row || row.sent_at === null) return
  if (row.asked !== null) await takeBackAskedIn(tx, house, row.asked)
  await store.setSent(tx, { id: row.id, sent_at: null, asked: null })
}

/** A check-in with its answers; null where this studio has none of that id. */
export const checkIn = async (house: House, { id }: { id: string }): Promise<CheckIn | null> =>
  (await house.store.read((tx) => store.byIds(tx, [id])))[0] ?? null

/** The check-ins that left, to a contact or to anybody at a client, the newest first. */
export function checkInsOf(
  house: House,
  { most, ...whose }: ({ contact: string } | { client: string }) & { most: number },
): Promise<CheckIn[]> {
  const by =
    'contact' in whose ? ({ by: 'contact', id: whose.contact } as const) : ({ by: 'client', id: whose.client } as const)
  return house.store.read((tx) => store.checkInsOf(tx, { ...by, most, sent: true }))
}

/** The check-ins that left since an instant, the newest first. */
export const checkInsSince = (house: House, input: { since: number; most: number }): Promise<CheckIn[]> =>
  house.store.read((tx) => store.sentSince(tx, input))

/** The check-ins that were answered since an instant, the last answered first. */
export const checkInsAnswered = (house: House, input: { since: number; most: number }): Promise<CheckIn[]> =>
  house.store.read(async (tx) => {
    const ids = await store.answeredSince(tx, input)
    const found = new Map((await store.byIds(tx, ids)).map((one) => [one.id, one]))
    return ids.flatMap((id) => found.get(id) ?? [])
  })

/**
 * Of what is due at these clients, by client: the message that asks it already and waits, and whether the user put it away, so that it is not offered again.
 */
export function preparedFor(
  house: House,
  found: readonly NotAsked[],
): Promise<Map<string, { outgoing: string; state: Outgoing['state'] }>> {
  return house.store.read(async (tx) => {
    const prepared = new Map<string, { outgoing: string; state: Outgoing['state'] }>()
    for (const { client, contact, due } of found) {
      const waiting = await waitingFor(tx, contact)
      const [known] = waiting ? [] : await store.ofOccasions(tx, { client: client.id, occasions: [occasionOf(due)] })
      const message = await outgoingIn(tx, waiting?.outgoing ?? known?.outgoing ?? '')
      if (message) prepared.set(client.id, { outgoing: message.id, state: message.state })
    }
    return prepared
  })
}

/** Whether check-ins leave without a hand: off until the user switches it on. */
export const checkInsByThemselves = (house: House): Promise<boolean> => house.store.read(store.byThemselves)

/** The user switches it. */
export function setCheckInsByThemselves(house: House, { on }: { on: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    if ((await store.byThemselves(tx)) === on) return
    await store.setByThemselves(tx, { by_themselves: on ? 1 : 0, at: house.now(), actor: house.actor })
    await record(tx, house, { kind: 'check-ins.switched', subject: house.store.workspace, facts: { on: on ? 1 : 0 } })
  })
}
