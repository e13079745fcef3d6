import { clients, type Contact } from '#client/client.ts'
import { everybodyWhoWrote, type Letter, usualLanguage } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { phraseOf } from './evidence.ts'
import { heardInPassing, lettersToRead } from './listening-to.ts'
import { readingOf } from './reading-rules.ts'
import type { Reading } from './reading-types.ts'
import type { WorkingWeek } from './reply-pace.ts'
import * as store from './reading-store.ts'
import { listenedTo } from './looked.ts'

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
 * who writes to the studio. What the user dismissed counts for the accepted. `week` are the studio's working days.
 */
export async function readingsAt(house: House, input: Instant & { everyone: boolean }): Promise<PersonReading[]> {
  const accepted = listenedTo(await clients(house))
  const result: PersonReading[] = []
  for (const { contact, client } of accepted)
    result.push(await contactAt(house, { ...input, contact, client: client.name }))
  if (!input.everyone) return result
  const taken = new Set(accepted.flatMap(({ contact }) => contact.addresses))
  return [...result, ...(await strangersAt(house, input, taken))]
}

interface Instant {
  at: number
  week: WorkingWeek
}

async function contactAt(house: House, input: Instant & { contact: Contact; client: string }): Promise<PersonReading> {
  const { at, week, contact, client } = input
  const letters = await lettersToRead(house, { addresses: contact.addresses, until: at })
  const { evidence, paces } = await house.store.read(async (tx) => ({
    evidence: await store.evidenceOfContact(tx, contact.id),
    paces: await store.dismissedPaces(tx, contact.id),
  }))
  const dismissed = new Set(evidence.filter((row) => row.dismissed_at !== null).map(phraseOf))
  const heard = letters.map((letter) => {
    const found = heardInPassing(letter, contact.language)
    const phrases = found.evidence.map((one) => ({
      ...one,
      dismissed: dismissed.has(phraseOf({ ...one, message: letter.id })),
    }))
    return { ...found, evidence: phrases }
  })
  const reading = readingOf(heard, { now: at, week, dismissed: new Set(paces.map((row) => row.sign)) })
  const { name, language, addresses } = contact
  return { email: addresses[0] ?? '', name, language, client, reading, letters: byThem(letters) }
}

async function strangersAt(house: House, { at, week }: Instant, taken: ReadonlySet<string>): Promise<PersonReading[]> {
  const result: PersonReading[] = []
  for (const { address, name } of await everybodyWhoWrote(house)) {
    if (taken.has(address)) continue
    const letters = await lettersToRead(house, { addresses: [address], until: at })
    if (byThem(letters) === 0) continue
    const language = usualLanguage(letters)
    const heard = letters.map((letter) => heardInPassing(letter, language ?? 'en'))
    result.push({
      email: address,
      name,
      language,
      client: null,
      reading: readingOf(heard, { now: at, week, dismissed: new Set() }),
      letters: byThem(letters),
    })
  }
  return result
}

const byThem = (letters: readonly Letter[]) => letters.filter((letter) => letter.writer === 'person').length
