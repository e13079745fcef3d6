import { type Client, clients, type Contact } from '#client/client.ts'
import { correspondents, everybodyWhoWrote, type Letter, lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Language } from '#foundation/language.ts'
import { isLanguage } from '#foundation/language.ts'
import { heardInPassing, heardLetters } from './listening-to.ts'
import { type Reading, readingOf } from './reading-rules.ts'
import * as store from './reading-store.ts'

export type { Reading, Sign, SignKind } from './reading-rules.ts'
export type { Exchange, Pace } from './reply-pace.ts'
export { answerHours, EXCHANGES_NEEDED } from './reply-pace.ts'
export { settlingIn, type SettlingIn } from './settling-in.ts'
export { dismissedPaceIn, dismissSign, evidenceIn, type EvidenceInLetter } from './evidence.ts'
export { sentenceAround } from './quote.ts'
export { SIGNS } from './reading-rules.ts'
export { exchangesIn } from './listening-to.ts'

/** What this room writes to the journal. */
export const READING_ENTRIES = ['evidence.dismissed', 'evidence.restored', 'reading.changed'] as const

/** A stored reading is computed again after this many milliseconds even if nothing was written: time passes too. */
const GOOD_FOR = 3_600_000

export interface ReadContact {
  contact: Contact
  client: { id: string; name: string }
  reading: Reading
}

/** The contacts whose mail is read: accepted, not put away, not switched off. Nobody else's is. */
export function listenedTo(all: readonly Client[]): { contact: Contact; client: Client }[] {
  return all
    .filter((client) => client.archivedAt === null)
    .flatMap((client) => client.contacts.map((contact) => ({ contact, client })))
    .filter(({ contact }) => contact.archivedAt === null && contact.heard && contact.addresses.length > 0)
}

/**
 * The readings of all contacts who are listened to, as things stand now. What is stored is taken where nothing was written since and it is
 * fresh; else the contact's letters are heard and the reading is computed and stored. A contact who is not listened to any more
 * has neither reading nor evidence left. `of` are the studio's clients, where the caller has them all at hand.
 */
export async function readings(house: House, input: { of?: readonly Client[] } = {}): Promise<ReadContact[]> {
  const all = input.of ?? (await clients(house))
  const wanted = listenedTo(all)
  const stored = new Map((await house.store.read((tx) => store.allReadings(tx))).map((row) => [row.contact, row]))
  const addresses = wanted.flatMap(({ contact }) => contact.addresses)
  const counts = new Map((await correspondents(house, { addresses })).map((one) => [one.address, one.lettersIn + one.lettersOut + one.lastAt]))
  const result: ReadContact[] = []
  for (const { contact, client } of wanted) {
    const letters = contact.addresses.reduce((sum, address) => sum + (counts.get(address) ?? 0), 0) % 2_147_483_647
    const row = stored.get(contact.id)
    const now = house.now()
    const fresh = row && row.letters === letters && row.computed_at <= now && now - row.computed_at < GOOD_FOR
    const reading = fresh ? storedReading(row) : await computed(house, { contact, client, letters, before: row?.reading ?? null })
    result.push({ contact, client: { id: client.id, name: client.name }, reading })
  }
  const listened = new Set(wanted.map(({ contact }) => contact.id))
  await forgetUnheard(house, all.flatMap((client) => client.contacts).map((contact) => contact.id).filter((id) => !listened.has(id)))
  return result
}

async function computed(house: House, input: { contact: Contact; client: Client; letters: number; before: string | null }): Promise<Reading> {
  const { contact, client, letters, before } = input
  const heard = await heardLetters(house, contact)
  const now = house.now()
  const dismissed = new Set((await house.store.read((tx) => store.dismissedPaces(tx, contact.id))).map((row) => row.sign))
  const reading = readingOf(heard, now, dismissed)
  const row = { contact: contact.id, reading: reading.reading, score: reading.score, since: reading.since, computed_at: now, letters }
  await house.store.write(async (tx) => {
    await store.replaceReading(tx, { ...row, signs: JSON.stringify(reading.signs), pace: JSON.stringify(reading.pace) })
    if (reading.reading === (before ?? 'calm')) return
    const facts = { from: before ?? 'calm', to: reading.reading }
    await record(tx, house, { kind: 'reading.changed', subject: contact.id, client: client.id, facts })
  })
  return reading
}

async function forgetUnheard(house: House, unheard: readonly string[]): Promise<void> {
  const gone = await house.store.read((tx) => store.heardAmong(tx, unheard))
  if (gone.length === 0) return
  await house.store.write(async (tx) => {
    for (const { contact } of gone) await store.forgetHeard(tx, contact)
  })
}

function storedReading(row: Awaited<ReturnType<typeof store.allReadings>>[number]): Reading {
  return { reading: row.reading, score: row.score, since: row.since, signs: JSON.parse(row.signs), pace: JSON.parse(row.pace) }
}

export interface PersonReading {
  email: string
  name: string
  language: Language | null
  client: string | null
  reading: Reading
  /** Letters of this person, up to the instant. */
  letters: number
}

/**
 * Readings as things stood at an instant, from mail up to then; nothing is stored. Accepted contacts by default, with `everyone` each person
 * who writes to the studio. What the user dismissed counts for the accepted.
 */
export async function readingsAt(house: House, input: { at: number; everyone: boolean }): Promise<PersonReading[]> {
  const accepted = listenedTo(await clients(house))
  const result: PersonReading[] = []
  for (const { contact, client } of accepted) {
    const letters = await lettersWith(house, { addresses: contact.addresses, until: input.at, most: MOST })
    const dismissed = await house.store.read(async (tx) => ({
      words: new Set((await store.evidenceOfContact(tx, contact.id)).filter((row) => row.dismissed_at).map((row) => `${row.message} ${row.kind} ${row.text}`)),
      paces: new Set((await store.dismissedPaces(tx, contact.id)).map((row) => row.sign)),
    }))
    const heard = letters.map((letter) => heardInPassing(letter, contact.language)).map((letter) => ({
      ...letter,
      evidence: letter.evidence.map((one) => ({ ...one, dismissed: dismissed.words.has(`${letter.id} ${one.kind} ${one.text}`) })),
    }))
    const person = { email: contact.addresses[0] ?? '', name: contact.name, language: contact.language, client: client.name }
    result.push({ ...person, reading: readingOf(heard, input.at, dismissed.paces), letters: byThem(letters) })
  }
  if (input.everyone) result.push(...(await strangersAt(house, input.at, accepted.map(({ contact }) => contact))))
  return result
}

const MOST = 2_000

async function strangersAt(house: House, at: number, accepted: readonly Contact[]): Promise<PersonReading[]> {
  const taken = new Set(accepted.flatMap((contact) => contact.addresses))
  const result: PersonReading[] = []
  for (const person of await everybodyWhoWrote(house)) {
    if (taken.has(person.address)) continue
    const letters = await lettersWith(house, { addresses: [person.address], until: at, most: MOST })
    if (byThem(letters) === 0) continue
    const language = usualLanguage(letters)
    const reading = readingOf(letters.map((letter) => heardInPassing(letter, language ?? 'en')), at)
    result.push({ email: person.address, name: person.name, language, client: null, reading, letters: byThem(letters) })
  }
  return result
}

const byThem = (letters: readonly Letter[]) => letters.filter((letter) => letter.writer === 'person').length

/** The language a person mostly writes in; null when none could be told. */
export function usualLanguage(letters: readonly Letter[]): Language | null {
  const counts = new Map<Language, number>()
  for (const letter of letters)
    if (letter.writer === 'person' && isLanguage(letter.language)) counts.set(letter.language, (counts.get(letter.language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
