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
  const { letter, sign } = input
  return house.store.write(async (tx) => {
    const by = input.dismissed ? { at: house.now(), by: house.actor } : null
    const isPace = sign === 'slower' || sign === 'silent'
    const contact = isPace ? await whosePace(tx, `${sign}:${letter}`) : await whoseWords(tx, letter, sign)
    if (!contact) throw new Refusal('reading.notFound')
    await store.outdateReading(tx, contact)
    if (isPace) await store.setPaceDismissed(tx, { sign: `${sign}:${letter}`, contact, by })
    else await store.setWordsDismissed(tx, { message: letter, kind: sign, by })
    const client = await clientOfContact(tx, contact)
    const kind = input.dismissed ? 'evidence.dismissed' : 'evidence.restored'
    await record(tx, house, { kind, subject: letter, ...(client ? { client } : {}), facts: { sign } })
  })
}

/** In whose letter words of this kind were heard. */
async function whoseWords(tx: Tx, letter: string, kind: Kind): Promise<string | undefined> {
  return (await store.evidenceOfMessages(tx, [letter])).find((row) => row.kind === kind)?.contact
}

/** Whose reading was dismissed by this sign, or rested on it when it was last computed. */
async function whosePace(tx: Tx, sign: string): Promise<string | undefined> {
  const dismissed = (await store.dismissedAmong(tx, [sign]))[0]
  return (dismissed ?? (await store.readingWithSign(tx, sign)))?.contact
}
