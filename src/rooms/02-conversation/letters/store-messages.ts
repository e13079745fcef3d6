import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { noteHeardFromIn, noteReportsIn } from '../delivery/deliveries.ts'
import { countLetters } from '../people/correspondent-store.ts'
import type { MessageRow, New } from '../conversation-tables.ts'
import type { Counted } from '../people/counting.ts'
import * as store from '../keeping/intake-store.ts'
import type { Made } from './message-of.ts'
import { ownAddressRows } from '../people/own-address-store.ts'
import { placeInThreads } from '../threads/placing.ts'
import { proposeSame } from '../people/same-person.ts'
import { indexMessages } from '../search/search-index.ts'
import { sidesOf } from '../people/sides.ts'
import { trustOf } from './trust-rules.ts'
import { proofsOf } from './trust-store.ts'
import { tellThreads } from '../threads/thread-facts-store.ts'

/** Stores messages that were just made: each finds its thread, its sides and its recipients, and is counted for whom it concerns. */
export async function storeMade(tx: Tx, house: House, made: readonly Made[]): Promise<void> {
  // Read here and not before the parsing: the addresses may have changed meanwhile, and with them the sides of what is in.
  const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
  const proofs = await proofsOf(
    tx,
    made.map(({ row }) => row.raw),
  )
  const trusted = made.map(({ row, recipients }) => {
    const proof = trustOf(proofs.get(row.raw) ?? null, { address: row.from_address, vouched: false })
    return { row: { ...row, proof }, recipients }
  })
  const { threads, touched } = await placeInThreads(tx, trusted)
  const messages = trusted.map(({ row, recipients }, index) => {
    const letter = { from: row.from_address, machineReason: row.machine_reason, trust: row.proof, to: recipients }
    return { row: { ...row, ...sidesOf(letter, own), thread: threads[index] ?? '' }, recipients }
  })
  const rows = messages.map(({ row }) => row)
  await store.insertMessages(tx, rows)
  const recipients = messages.flatMap(({ row, recipients: to }) =>
    to.map((one) => ({ message: row.id, sent_at: row.sent_at, ...one })),
  )
  await store.insertRecipients(tx, recipients)
  await indexMessages(tx, rows)
  await tellThreads(tx, touched)
  await noteWhatTheyTell(tx, house, { rows, reports: made })
  const counted = messages.map(({ row, recipients: to }) => countedOf(row, to))
  await countLetters(tx, counted, own)
  await proposeSame(tx, { addresses: rows.map((row) => row.from_address), threads: touched })
}

/** What letters report of deliveries, and whose mailbox there is for all that was reported: who writes has one. */
export async function noteWhatTheyTell(
  tx: Tx,
  house: House,
  { rows, reports }: { rows: readonly New<MessageRow>[]; reports: readonly Pick<Made, 'delivery'>[] },
): Promise<void> {
  const reporting = rows.flatMap(({ id, sent_at: at }, place) => {
    const report = reports[place]?.delivery
    return report ? [{ letter: id, at, report }] : []
  })
  await noteReportsIn(tx, house, { letters: rows.map((row) => row.id), reports: reporting })
  const people = rows.filter((row) => row.writer === 'person' && row.proof !== 'claimed')
  await noteHeardFromIn(
    tx,
    people.map((row) => ({ address: row.from_address, at: row.sent_at })),
  )
}

/** What a letter counts. */
export function countedOf(row: New<MessageRow>, to: Made['recipients']): Counted {
  return {
    writer: row.writer,
    trust: row.proof,
    at: row.sent_at,
    subject: row.subject,
    from: { address: row.from_address, name: row.from_name },
    to,
  }
}
