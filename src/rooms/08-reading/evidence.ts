import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Kind } from '#listening/kinds.ts'
import { clientOfContact } from '#client/client.ts'
import type { SignKind } from './reading-types.ts'
import * as store from './reading-store.ts'

/** A phrase of a letter as the margin shows it. */
export interface EvidenceInLetter {
  id: string
  message: string
  contact: string
  kind: Kind
  start: number
  end: number
  text: string
  weight: number
  dismissed: boolean
}

/** By what a phrase is known again when its letter is heard anew: a dismissal holds for it. */
export function phraseOf(found: { message: string; kind: Kind; text: string }): string {
  return `${found.message} ${found.kind} ${found.text}`
}

/** What was heard in these letters, dismissed or not. */
export async function evidenceIn(house: House, input: { letters: readonly string[] }): Promise<EvidenceInLetter[]> {
  const rows = await house.store.read((tx) => store.evidenceOfMessages(tx, input.letters))
  return rows.map(({ id, message, contact, kind, start_at, end_at, text, weight, dismissed_at }) => {
    return { id, message, contact, kind, start: start_at, end: end_at, text, weight, dismissed: dismissed_at !== null }
  })
}

/** Reply-time signs that the user dismissed, of these letters: `slower:LETTER`, `silent:LETTER`. */
export async function dismissedPaceIn(house: House, input: { letters: readonly string[] }): Promise<Set<string>> {
  const signs = input.letters.flatMap((letter) => [`slower:${letter}`, `silent:${letter}`])
  const rows = await house.store.read((tx) => store.dismissedAmong(tx, signs))
  return new Set(rows.map((row) => row.sign))
}

/**
 * The user says of a sign in a letter "not this time", or takes that back: all the words of that kind, or the pace. The reading is computed
 * again at the next look, and the dismissal stays when the letter is heard again. Refuses `reading.notFound`.
 */
export function dismissSign(
  house: House,
  input: { letter: string; sign: SignKind; dismissed: boolean },
): Promise<void> {
  return house.store.write(async (tx) => {
    const by = input.dismissed ? { at: house.now(), by: house.actor } : null
    const isPace = input.sign === 'slower' || input.sign === 'silent'
    const contact = isPace
      ? await dismissPace(tx, `${input.sign}:${input.letter}`, by)
      : await dismissWords(tx, input.letter, input.sign, by)
    await store.forgetReading(tx, contact)
    const client = await clientOfContact(tx, contact)
    const entry = {
      kind: input.dismissed ? 'evidence.dismissed' : 'evidence.restored',
      subject: input.letter,
      facts: { sign: input.sign },
    } as const
    await record(tx, house, { ...entry, ...(client ? { client } : {}) })
  })
}

type Dismissal = { at: number; by: string } | null

async function dismissWords(tx: Tx, letter: string, kind: SignKind, by: Dismissal): Promise<string> {
  const rows = (await store.evidenceOfMessages(tx, [letter])).filter((row) => row.kind === kind)
  const contact = rows[0]?.contact
  if (!contact) throw new Refusal('reading.notFound')
  for (const row of rows) await store.setEvidenceDismissed(tx, row.id, by)
  return contact
}

async function dismissPace(tx: Tx, sign: string, by: Dismissal): Promise<string> {
  const contact = (await store.dismissedAmong(tx, [sign]))[0]?.contact ?? (await contactShowing(tx, sign))
  if (!contact) throw new Refusal('reading.notFound')
  await store.setPaceDismissed(tx, { sign, contact, by })
  return contact
}

/** Whose present reading rests on this sign. */
async function contactShowing(tx: Tx, sign: string): Promise<string | null> {
  const rows = await store.allReadings(tx)
  return rows.find((row) => row.signs.includes(JSON.stringify(sign)))?.contact ?? null
}
