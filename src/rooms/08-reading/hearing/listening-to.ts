import { type BareLetter, bareLettersWith, peopleSharing } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { EARS } from '#listening/ears.ts'
import { heardLetters, type Said } from './heard-letters.ts'
import { hearLetters, type JustHeard, languageOf, type Whose } from './hearing.ts'
import type { Looked } from '../standing/looked.ts'
import type { HeardLetter } from '../reading-types.ts'
import * as store from './heard-store.ts'

/** So many letters with a person, both ways, are looked back on: years of an ordinary correspondence. */
export const LOOKED_BACK = 600

/** What a reading is made of, newest first: letters both ways, and of machines only the notices of an absence. */
export async function lettersToRead(
  house: House,
  input: { addresses: readonly string[]; until: number },
): Promise<BareLetter[]> {
  const letters = await bareLettersWith(house, { ...input, most: LOOKED_BACK })
  return letters.filter(isToRead)
}

/** What only claims to be somebody's letter is none of theirs: neither heard nor counted, not as an answer and not as an end of silence. */
export const isToRead = ({ writer, machineReason, trust }: BareLetter): boolean =>
  trust !== 'claimed' && (writer !== 'machine' || machineReason === 'auto-reply')

/** A contact's letters as they are in, and those of them that are still to be heard. */
export interface InSoFar {
  letters: BareLetter[]
  unheard: BareLetter[]
  /** What is stored of them, but for the evidence. */
  known: Pick<Said, 'heard' | 'posed'>
  /** Several people write from one of the contact's addresses. */
  shared: boolean
}

/**
 * A contact's letters up to `until`, and which of them were not heard yet, or with older ears, in other words or in another language. No word of any letter
 * is read for it.
 */
export async function inSoFar(
  house: House,
  { contact, until }: Pick<Looked, 'contact'> & { until: number },
): Promise<InSoFar> {
  const { addresses, language } = contact
  const letters = await lettersToRead(house, { addresses, until })
  const shared = (await peopleSharing(house, { addresses })).size > 0
  const known = await house.store.read(async (tx) => ({
    heard: await store.heardOfContact(tx, contact.id),
    posed: await store.posedAmong(tx, studioLetters(letters)),
  }))
  const now = (row: { ears: number }) => row.ears === EARS
  const heard = new Map(known.heard.filter(now).map((row) => [row.message, row]))
  const posed = new Map(known.posed.filter(now).map((row) => [row.message, row]))
  const unheard = letters.filter((letter) => {
    if (letter.writer === 'studio') return posed.get(letter.id)?.revision !== letter.revision
    const as = heard.get(letter.id)
    return (
      letter.writer === 'person' && (as?.revision !== letter.revision || as.language !== languageOf(letter, language))
    )
  })
  return { letters, unheard, known, shared }
}

const studioLetters = (letters: readonly BareLetter[]): string[] =>
  letters.filter((letter) => letter.writer === 'studio').map((letter) => letter.id)

/** Whose letters a contact's are. */
export const whoseOf = ({ contact, own }: Pick<Looked, 'contact' | 'own'>): Whose => {
  return { addresses: contact.addresses, usual: contact.language, own }
}

/** What is stored of letters, and of those that were just heard that. */
export function withJust({ known, unheard, just }: InSoFar & { just: JustHeard }): Pick<Said, 'heard' | 'posed'> {
  const stored = othersThan(unheard)
  return {
    heard: [...known.heard.filter(stored), ...just.heard],
    posed: [...known.posed.filter(stored), ...just.posed],
  }
}

function othersThan(letters: readonly BareLetter[]): (row: { message: string }) => boolean {
  const ids = new Set(letters.map((letter) => letter.id))
  return (row) => !ids.has(row.message)
}

/** What a contact's letters say up to `until`, those that nobody heard yet heard in passing; nothing is stored. */
export async function inPassing(
  house: House,
  one: Looked,
  until: number,
): Promise<{ letters: HeardLetter[]; shared: boolean }> {
  const found = await inSoFar(house, { contact: one.contact, until })
  const just = await hearLetters(house, whoseOf(one), found.unheard)
  const rows = await house.store.read((tx) => store.evidenceOfContact(tx, one.contact.id))
  const evidence = [...rows.filter(othersThan(found.unheard)), ...just.evidence]
  const said = { ...withJust({ ...found, just }), evidence }
  return { letters: heardLetters(found.letters, said, whoseOf(one)), shared: found.shared }
}
