import type { Contact } from '#client/client.ts'
import { asksSomething, type Letter, lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Language } from '#foundation/language.ts'
import type { Tx } from '#foundation/store/store.ts'
import { EARS } from '#listening/ears.ts'
import { type Heard, listen } from '#listening/listen.ts'
import { phraseOf } from './evidence.ts'
import type { HeardLetter } from './reading-types.ts'
import * as store from './reading-store.ts'

/** So many letters with a person, both ways, are looked back on: years of an ordinary correspondence. */
const LOOKED_BACK = 600

/** How much of a letter is listened to, in UTF-16 units: more than anybody writes to a freelancer by hand. */
const LISTENED_TO = 20_000

/** What a reading is made of, newest first: letters both ways, and of machines only the notices of an absence. */
export async function lettersToRead(
  house: House,
  input: { addresses: readonly string[]; until: number },
): Promise<Letter[]> {
  const letters = await lettersWith(house, { ...input, most: LOOKED_BACK })
  return letters.filter((letter) => letter.writer !== 'machine' || letter.machineReason === 'auto-reply')
}

/**
 * Listens to a contact's letters that were not heard yet, or with older ears, in other words or in another language, and stores what is heard. What was heard
 * under addresses that are not the contact's any more is forgotten. Returns the contact's letters.
 */
export async function hearContact(house: House, contact: Contact): Promise<Letter[]> {
  const { letters, unheard, isToForget } = await heardSoFar(house, contact)
  if (unheard.length > 0 || isToForget) await storeHeard(house, contact, unheard)
  return letters
}

/** A contact's letters, those of them that are still to be heard, and whether something was heard under an address that is not theirs any more. */
export async function heardSoFar(
  house: House,
  contact: Contact,
): Promise<{ letters: Letter[]; unheard: Letter[]; isToForget: boolean }> {
  const letters = await lettersToRead(house, { addresses: contact.addresses, until: house.now() })
  const known = await house.store.read((tx) => store.heardOfContact(tx, contact.id))
  const heardAs = new Map(known.filter((row) => row.ears === EARS).map((row) => [row.message, row]))
  const unheard = letters.filter(
    (letter) => letter.writer === 'person' && !isHeard(letter, heardAs.get(letter.id), contact.language),
  )
  const isToForget = known.some((row) => !contact.addresses.includes(row.sender))
  return { letters, unheard, isToForget }
}

type HeardAs = Pick<Awaited<ReturnType<typeof store.heardOfContact>>[number], 'language' | 'revision'>

/** Whether a letter was heard with the words it has now, and in its language. */
function isHeard(letter: Letter, as: HeardAs | undefined, usual: Language): boolean {
  return as?.language === languageOf(letter, usual) && as.revision === letter.revision
}

async function storeHeard(house: House, contact: Contact, letters: readonly Letter[]): Promise<void> {
  // One language after the other: the serving process keeps one lexicon ready at a time.
  const byLanguage = [...Map.groupBy(letters, (letter) => languageOf(letter, contact.language)).values()].flat()
  const heard = byLanguage.map((letter) => ({ letter, found: hear(letter, contact.language) }))
  const ids = letters.map((letter) => letter.id)
  await house.store.write(async (tx) => {
    await store.outdateReading(tx, contact.id)
    await store.forgetOtherSenders(tx, contact.id, contact.addresses)
    const before = await store.evidenceOfMessages(tx, ids)
    const dismissed = new Map(before.filter((row) => row.dismissed_at).map((row) => [phraseOf(row), row]))
    for (const { letter, found } of heard) {
      const of = { message: letter.id, contact: contact.id }
      const evidence = found.evidence.map(({ start, end, text, kind, weight }) => {
        const was = dismissed.get(phraseOf({ message: letter.id, kind, text }))
        const by = { dismissed_at: was?.dismissed_at ?? null, dismissed_by: was?.dismissed_by ?? null }
        return { id: newId(), ...of, kind, start_at: start, end_at: end, text, weight, ...by }
      })
      const language = languageOf(letter, contact.language)
      const how = { sender: letter.from.address, language, ears: EARS, revision: letter.revision }
      const row = { ...of, ...how, relief: found.relief, excused: found.excused ? 1 : 0 }
      await store.replaceHeard(tx, row, evidence)
    }
  })
}

/** A contact's letters with what is stored of them, as it stands in this transaction. */
export async function asHeard(tx: Tx, contact: string, letters: readonly Letter[]): Promise<HeardLetter[]> {
  const heard = new Map((await store.heardOfContact(tx, contact)).map((row) => [row.message, row]))
  const evidence = Map.groupBy(await store.evidenceOfContact(tx, contact), (row) => row.message)
  return letters.map((letter) =>
    withHeard(letter, {
      relief: heard.get(letter.id)?.relief ?? 0,
      excused: heard.get(letter.id)?.excused === 1,
      evidence: (evidence.get(letter.id) ?? []).map(({ id, start_at, end_at, text, kind, weight, dismissed_at }) => {
        return { id, start: start_at, end: end_at, text, kind, weight, dismissed: dismissed_at !== null }
      }),
    }),
  )
}

/** A letter heard on the spot, nothing stored: for people who are no accepted clients, and for another instant than now. */
export function heardInPassing(letter: Letter, usual: Language): HeardLetter {
  const { relief, excused, evidence } = hear(letter, usual)
  const found = evidence.map((one, index) => ({ ...one, id: `${letter.id}:${index}`, dismissed: false }))
  return withHeard(letter, { relief, excused, evidence: found })
}

type Found = Pick<Heard, 'relief' | 'excused' | 'evidence'>

const NOTHING: Found = { relief: 0, excused: false, evidence: [] }

/** Listens to a letter's own words; hears nothing in a language that is not understood, and never a machine or the studio itself. */
function hear(letter: Letter, usual: Language): Found {
  const lang = languageOf(letter, usual)
  if (letter.writer !== 'person' || lang === 'unknown') return NOTHING
  return listen(letter.words.slice(0, LISTENED_TO), { lang })
}

/** The language a letter is heard in: where a word or two do not tell, the one its writer usually writes in. */
const languageOf = (letter: Letter, usual: Language) => (letter.language === 'none' ? usual : letter.language)

function withHeard(letter: Letter, heard: Pick<HeardLetter, keyof Found>): HeardLetter {
  const { id, messageId, at, writer, wordCount } = letter
  const by = writer === 'person' ? 'contact' : writer
  return { id, messageId, at, by, wordCount, asks: writer === 'studio' && asksSomething(letter), ...heard }
}
