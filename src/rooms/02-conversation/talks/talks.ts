import { clientsOfContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import * as store from './talk-store.ts'
import type { Seeming, Talk, WayToTalk } from './talk-types.ts'

/** So many talks are looked back on. */
const LOOKED_BACK = 500

/** What the user says of a call or a meeting. */
export interface NewTalk {
  contact: string
  way: WayToTalk
  /** When it was held; not after now. */
  at: number
  seemed: Seeming
  /** One line of what was seen or heard; '' without. */
  saw: string
}

/**
 * Notes a call or a meeting that was held, and how the client seemed (S0-19). Refuses `talk.notFound` for whoever is not there, and `talk.future` for what is
 * still to come. Returns its id.
 */
export async function noteTalk(house: House, talk: NewTalk): Promise<string> {
  const client = await clientFor(house, talk)
  return house.store.write(async (tx) => {
    const id = newId()
    const noted = { noted_at: house.now(), actor: house.actor, taken_back_at: null }
    await store.insertTalk(tx, { id, client, ...talk, ...noted })
    const facts = { contact: talk.contact, way: talk.way, seemed: talk.seemed }
    await record(tx, house, { kind: 'talk.noted', subject: id, client, facts })
    return id
  })
}

/** What was noted is put right; the same refusals. It stays with its client. */
export async function changeTalk(house: House, { id, ...talk }: NewTalk & { id: string }): Promise<void> {
  const client = await clientFor(house, talk)
  await house.store.write(async (tx) => {
    const row = await store.talkRow(tx, id)
    if (row?.client !== client || row.taken_back_at !== null) throw new Refusal('talk.notFound')
    await store.updateTalk(tx, id, talk)
    const facts = { contact: talk.contact, way: talk.way, seemed: talk.seemed }
    await record(tx, house, { kind: 'talk.changed', subject: id, client, facts })
  })
}

/** It was not so after all, or it was: what was taken back is seen nowhere and counts nowhere. Refuses `talk.notFound`. */
export function takeBackTalk(house: House, { id, back }: { id: string; back: boolean }): Promise<Talk> {
  return house.store.write(async (tx) => {
    const row = await store.talkRow(tx, id)
    if (!row) throw new Refusal('talk.notFound')
    if ((row.taken_back_at !== null) === back) return store.talkOf(row)
    await store.updateTalk(tx, id, { taken_back_at: back ? house.now() : null })
    const kind = back ? 'talk.taken-back' : 'talk.put-back'
    await record(tx, house, { kind, subject: id, client: row.client, facts: { contact: row.contact } })
    return store.talkOf(row)
  })
}

/** One talk; null where there is none of that id, or it was taken back. */
export async function talk(house: House, { id }: { id: string }): Promise<Talk | null> {
  const row = await house.store.read((tx) => store.talkRow(tx, id))
  return row && row.taken_back_at === null ? store.talkOf(row) : null
}

/** Calls and meetings with a contact, or with anybody of a client, that were held up to an instant, the last first; what was taken back is left out. S0-19 */
export function talksOf(
  house: House,
  input: ({ contact: string } | { contacts: readonly string[] } | { client: string }) & {
    until: number
    most?: number
  },
): Promise<Talk[]> {
  const { until, most = LOOKED_BACK } = input
  const whose =
    'client' in input
      ? ({ by: 'client', ids: [input.client] } as const)
      : ({ by: 'contact', ids: 'contacts' in input ? input.contacts : [input.contact] } as const)
  return house.store.read((tx) => store.talksOf(tx, { ...whose, until, most }))
}

/** When each of these contacts, or anybody at each of these clients, was last talked with; who never was is left out. */
export function lastTalks(
  house: House,
  input: { by: 'contact' | 'client'; ids: readonly string[] },
): Promise<Map<string, number>> {
  return house.store.read((tx) => store.lastTalks(tx, { ...input, until: house.now() }))
}

async function clientFor(house: House, { contact, at }: Pick<NewTalk, 'contact' | 'at'>): Promise<string> {
  const [client] = await clientsOfContacts(house, { contacts: [contact] })
  if (!client) throw new Refusal('talk.notFound')
  if (at > house.now()) throw new Refusal('talk.future')
  return client.id
}
