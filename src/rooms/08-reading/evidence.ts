import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Kind } from '#listening/kinds.ts'
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

/** What was heard in these letters, dismissed or not. */
export async function evidenceIn(house: House, input: { letters: readonly string[] }): Promise<EvidenceInLetter[]> {
  const rows = await house.store.read((tx) => store.evidenceOfMessages(tx, input.letters))
  return rows.map(({ id, message, contact, kind, start_at, end_at, text, weight, dismissed_at }) => {
    return { id, message, contact, kind, start: start_at, end: end_at, text, weight, dismissed: dismissed_at !== null }
  })
}

/**
 * The user says of a sign "not this time", or takes that back; the reading is computed again at the next look. A sign of the
 * pace has the id `slower:LETTER` or `silence:LETTER` and needs its contact named. Refuses `reading.notFound`.
 */
export function dismissSign(house: House, input: { sign: string; contact: string; client: string; dismissed: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const by = input.dismissed ? { at: house.now(), by: house.actor } : null
    if (/^(slower|silence):/u.test(input.sign)) await store.setPaceDismissed(tx, { sign: input.sign, contact: input.contact, by })
    else await dismissWords(tx, input, by)
    await store.forgetReading(tx, input.contact)
    const kind = input.dismissed ? 'evidence.dismissed' : 'evidence.restored'
    await record(tx, house, { kind, subject: input.sign, client: input.client })
  })
}

async function dismissWords(tx: Tx, input: { sign: string; contact: string }, by: { at: number; by: string } | null): Promise<void> {
  const row = await store.evidenceById(tx, input.sign)
  if (!row || row.contact !== input.contact) throw new Refusal('reading.notFound')
  await store.setEvidenceDismissed(tx, input.sign, by)
}
