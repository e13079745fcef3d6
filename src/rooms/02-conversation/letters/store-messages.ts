import type { Tx } from '#foundation/store/store.ts'
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
import { tellThreads } from '../threads/thread-facts-store.ts'

/** Stores messages that were just made: each finds its thread, its sides and its recipients, and is counted for whom it concerns. */
export async function storeMade(tx: Tx, made: readonly Made[]): Promise<void> {
  // Read here and not before the parsing: the addresses may have changed meanwhile, and with them the sides of what is in.
  const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
  const { threads, touched } = await placeInThreads(tx, made)
  const messages = made.map(({ row, recipients }, index) => {
    const letter = { from: row.from_address, machineReason: row.machine_reason, to: recipients }
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
  const counted = messages.map(({ row, recipients: to }) => countedOf(row, to))
  await countLetters(tx, counted, own)
  await proposeSame(tx, { addresses: rows.map((row) => row.from_address), threads: touched })
}

/** What a letter counts. */
export function countedOf(row: New<MessageRow>, to: Made['recipients']): Counted {
  return {
    writer: row.writer,
    at: row.sent_at,
    subject: row.subject,
    from: { address: row.from_address, name: row.from_name },
    to,
  }
}
