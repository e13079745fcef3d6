import type { Contact } from '#client/client.ts'
import { asksSomething, type Letter, lettersWith, type Turn } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { isLanguage, type Language } from '#foundation/language.ts'
import { EARS } from '#listening/ears.ts'
import { type Heard, listen } from '#listening/listen.ts'
import { phraseOf } from './evidence.ts'
import { excusesLateness } from './late-excuse.ts'
import { exchangesOf } from './reading-rules.ts'
import type { HeardLetter } from './reading-types.ts'
import type { Exchange } from './reply-pace.ts'
import * as store from './reading-store.ts'

/** So many letters of a contact, both ways, are looked back on: years of an ordinary correspondence. */
const LOOKED_BACK = 600

/** How much of a letter is listened to, in UTF-16 units: more than anybody writes to a freelancer by hand. */
const LISTENED_TO = 20_000

/** Listens to a letter's own words: null where its language is not understood. Never to a machine or the studio itself. */
export function hear(letter: Letter, usual: Language): Heard | null {
  if (letter.writer !== 'person' || letter.language === 'unknown') return null
  const lang = isLanguage(letter.language) ? letter.language : usual
  return listen(letter.words.slice(0, LISTENED_TO), { lang })
}

/** The letters with a contact, heard and stored where they have not been yet, or were with older ears. */
export async function heardLetters(house: House, contact: Contact): Promise<HeardLetter[]> {
  const letters = await lettersWith(house, { addresses: contact.addresses, until: house.now(), most: LOOKED_BACK })
  const known = await house.store.read((tx) => store.heardOfContact(tx, contact.id))
  const fresh = new Set(known.filter((row) => row.ears === EARS).map((row) => row.message))
  const unheard = letters.filter((letter) => letter.writer === 'person' && !fresh.has(letter.id))
  if (unheard.length > 0) await storeHeard(house, contact, unheard)
  return withEvidence(house, contact, letters)
}

async function storeHeard(house: House, contact: Contact, letters: readonly Letter[]): Promise<void> {
  // One language after the other: the serving process keeps one lexicon ready at a time.
  const byLanguage = letters.toSorted((one, other) => (one.language < other.language ? -1 : 1))
  const heard = byLanguage.map((letter) => ({ letter, heard: hear(letter, contact.language) }))
  await house.store.write(async (tx) => {
    const before = await store.evidenceOfMessages(
      tx,
      letters.map((letter) => letter.id),
    )
    const dismissed = new Map(before.filter((row) => row.dismissed_at).map((row) => [phraseOf(row), row]))
    for (const { letter, heard: found } of heard) {
      const row = { message: letter.id, contact: contact.id, ears: EARS, relief: found?.relief ?? 0 }
      const evidence = (found?.evidence ?? []).map(({ start, end, text, kind, weight }) => {
        const was = dismissed.get(phraseOf({ message: letter.id, kind, text }))
        const by = { dismissed_at: was?.dismissed_at ?? null, dismissed_by: was?.dismissed_by ?? null }
        return {
          id: newId(),
          contact: contact.id,
          message: letter.id,
          kind,
          start_at: start,
          end_at: end,
          text,
          weight,
          ...by,
        }
      })
      await store.replaceHeard(tx, row, evidence)
    }
  })
}

async function withEvidence(house: House, contact: Contact, letters: readonly Letter[]): Promise<HeardLetter[]> {
  const { evidence, heard } = await house.store.read(async (tx) => ({
    evidence: Map.groupBy(await store.evidenceOfContact(tx, contact.id), (row) => row.message),
    heard: new Map((await store.heardOfContact(tx, contact.id)).map((row) => [row.message, row.relief])),
  }))
  return letters.map((letter) =>
    plain(letter, {
      relief: heard.get(letter.id) ?? 0,
      evidence: (evidence.get(letter.id) ?? []).map((row) => ({
        id: row.id,
        start: row.start_at,
        end: row.end_at,
        text: row.text,
        kind: row.kind,
        weight: row.weight,
        dismissed: row.dismissed_at !== null,
      })),
    }),
  )
}

/** A letter heard on the spot, nothing stored: for people who are no accepted clients, and for another instant than now. */
export function heardInPassing(letter: Letter, usual: Language): HeardLetter {
  const heard = hear(letter, usual)
  const evidence = (heard?.evidence ?? []).map((one, index) => ({
    ...one,
    id: `${letter.id}:${index}`,
    dismissed: false,
  }))
  return plain(letter, { relief: heard?.relief ?? 0, evidence })
}

/** The contact's answers to the studio among these letters, in order. */
export function exchangesIn(turns: readonly Turn[]): Exchange[] {
  return exchangesOf(turns.map((turn) => ({ id: turn.id, at: turn.at, by: by(turn) })))
}

const by = (letter: Turn) => (letter.writer === 'person' ? ('contact' as const) : letter.writer)

function plain(letter: Letter, heard: Pick<HeardLetter, 'relief' | 'evidence'>): HeardLetter {
  const asks = letter.writer === 'studio' && asksSomething(letter)
  return {
    id: letter.id,
    messageId: letter.messageId,
    at: letter.at,
    by: by(letter),
    wordCount: letter.wordCount,
    asks,
    excused: letter.writer === 'person' && excusesLateness(letter.words),
    ...heard,
  }
}
