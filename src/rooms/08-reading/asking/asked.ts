import { type Client, clientsOfContacts, type Contact } from '#client/client.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { readingsAmong } from '../reading-store.ts'
import type { Reading } from '../reading-types.ts'
import * as store from './asked-store.ts'
import type { Way } from './asked-tables.ts'
import { type AskedFigures, figuresOf, type FirstQuestion, firstQuestions } from './figures-rules.ts'
import type { About } from './question-rules.ts'

/** The last question to somebody. */
export interface LastAsked {
  id: string
  at: number
  way: Way
  words: string
}

/**
 * Notes that a contact was asked how they are, in which words, and whether what it was about had been said by themselves or was found by looking
 * (S0-16, S0-46). Refuses `reading.notFound`, and `reading.isOff` for whoever is not listened to. Returns the note's id.
 */
export async function noteAsked(
  house: House,
  { contact: id, about, way, words }: { contact: string; about: About; way: Way; words: string },
): Promise<string> {
  const { client } = await listenedContact(house, id)
  return house.store.write((tx) => noteAskedIn(tx, house, { contact: id, client: client.id, about, way, words }))
}

/** The same in the caller's transaction, of a contact who is listened to. */
export async function noteAskedIn(
  tx: Tx,
  house: House,
  {
    contact: id,
    client,
    about,
    way,
    words,
  }: { contact: string; client: string; about: About; way: Way; words: string },
): Promise<string> {
  const [stood] = await readingsAmong(tx, [id])
  const asked = newId()
  await store.insertAsked(tx, {
    id: asked,
    contact: id,
    client,
    at: house.now(),
    actor: house.actor,
    kind: about,
    way,
    words,
    voiced: stood && wasVoiced(stood.whole) ? 1 : 0,
    alert_since: stood?.alert_since ?? null,
  })
  await record(tx, house, { kind: 'question.asked', subject: id, client, facts: { asked, about, way } })
  return asked
}

/** It was not asked after all: the note goes, words and all. Refuses `reading.notFound`. Returns whom it was about. */
export function takeBackAsked(house: House, { id }: { id: string }): Promise<{ contact: string; client: string }> {
  return house.store.write((tx) => takeBackAskedIn(tx, house, id))
}

/** The same in the caller's transaction. */
export async function takeBackAskedIn(tx: Tx, house: House, id: string): Promise<{ contact: string; client: string }> {
  const gone = await store.deleteAsked(tx, id)
  if (!gone) throw new Refusal('reading.notFound')
  const { contact, client } = gone
  await record(tx, house, { kind: 'question.taken-back', subject: contact, client, facts: { asked: id } })
  return { contact, client }
}

/** The last question to a contact; null where nobody asked. */
export async function lastAsked(house: House, { contact }: { contact: string }): Promise<LastAsked | null> {
  return (await house.store.read((tx) => store.lastAsked(tx, contact))) ?? null
}

/** When a contact was last asked, `most` times, the newest first; what was taken back never was. `byHand` leaves check-ins out. */
export async function askedTimes(
  house: House,
  input: { contact: string; most: number; byHand?: boolean },
): Promise<number[]> {
  return (await house.store.read((tx) => store.askedTimes(tx, input))).map((row) => row.at)
}

/** When each of these contacts, or anybody at each of these clients, was last asked; who never was is left out. */
export async function askedAt(
  house: House,
  input: { by: 'client' | 'contact'; ids: readonly string[] },
): Promise<Map<string, number>> {
  const rows = await house.store.read((tx) => store.lastAskedAt(tx, input))
  return new Map(rows.map(({ of, at }) => [of, at]))
}

/** Everybody who was asked by hand since an instant, and when: it counts in the contact's week, as messages do, check-ins among them (S3-36). */
export const askedSince = (house: House, { since }: { since: number }): Promise<{ contact: string; at: number }[]> =>
  house.store.read((tx) => store.askedSince(tx, since))

/** So far back the figures reach, in days. */
export const FIGURES_OF = 90

/** What was voiced and what was found by looking, among the alerts that were asked about in the last 90 days. S0-46 */
export async function askedFigures(house: House): Promise<AskedFigures> {
  return figuresOf(await house.store.read((tx) => store.askedInAlert(tx, house.now() - FIGURES_OF * DAY)))
}

/** The first question about each alert that was asked about since an instant: how soon one asks. S0-46 */
export async function firstAsks(house: House, { since }: { since: number }): Promise<FirstQuestion[]> {
  return firstQuestions(await house.store.read((tx) => store.askedInAlert(tx, since)))
}

/** A contact who is listened to, with their client; the same refusals as `noteAsked`. */
export async function listenedContact(house: House, id: string): Promise<{ contact: Contact; client: Client }> {
  const [client] = await clientsOfContacts(house, { contacts: [id] })
  const contact = client?.contacts.find((one) => one.id === id)
  if (!client || !contact) throw new Refusal('reading.notFound')
  if (!contact.heard || contact.archivedAt !== null || client.archivedAt !== null) throw new Refusal('reading.isOff')
  return { contact, client }
}

function wasVoiced(whole: string): boolean {
  if (!whole) return false
  const { voiced }: Pick<Reading, 'voiced'> = JSON.parse(whole)
  return voiced
}
