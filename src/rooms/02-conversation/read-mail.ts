import { zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { type ParsedMail, UnreadableMail } from '#mail/mail-types.ts'
import { parseMail } from '#mail/parse.ts'
import { countLetters } from './correspondent-store.ts'
import type { Counted } from './counting.ts'
import * as store from './intake-store.ts'
import type { KeptMail } from './keep-mail.ts'
import { type Made, messageOf } from './message-of.ts'
import { ownAddressRows } from './own-address-store.ts'
import { placeInThreads } from './thread-store.ts'

/** Raised whenever the parser makes something better of old mail; what was read with an older one can be read again. */
const PARSER = 1

/** How many waiting messages one transaction reads: one sync to disk for all of them. */
const BATCH = 200

/**
 * Makes messages of the mail that is kept and waits, oldest first, until nothing waits; a crash in between loses nothing, the next
 * call goes on. Mail that cannot be read stays kept, with the reason.
 */
export async function readKeptMail(house: House): Promise<{ read: number; unreadable: number }> {
  const total = { read: 0, unreadable: 0 }
  for (;;) {
    const waiting = await house.store.read((tx) => store.waitingRaw(tx, BATCH))
    if (waiting.length === 0) return total
    const kept = waiting.map((row) => ({ id: row.id, keptAt: row.kept_at, raw: zstdDecompressSync(row.body) }))
    const done = await readMail(house, kept)
    total.read += done.read
    total.unreadable += done.unreadable
  }
}

/** Makes messages of this kept mail, in one transaction; see `readKeptMail`. */
export async function readMail(house: House, kept: readonly KeptMail[]): Promise<{ read: number; unreadable: number }> {
  if (kept.length === 0) return { read: 0, unreadable: 0 }
  const own = new Set((await house.store.read((tx) => ownAddressRows(tx))).map((row) => row.address))
  const parsed: Made[] = []
  const unreadable: { id: string; why: { unreadable: string; detail: string } }[] = []
  for (const one of kept) {
    const result = await parsedOrReason(one.raw)
    if ('mail' in result) parsed.push(messageOf(one, result.mail, own))
    else unreadable.push({ id: one.id, why: result })
  }
  await house.store.write((tx) => storeMade(tx, parsed, unreadable, own))
  return { read: parsed.length, unreadable: unreadable.length }
}

type Result = { mail: ParsedMail } | { unreadable: string; detail: string }

async function parsedOrReason(raw: Uint8Array): Promise<Result> {
  try {
    return { mail: await parseMail(raw) }
  } catch (error) {
    if (error instanceof UnreadableMail) return { unreadable: error.reason, detail: error.detail }
    return { unreadable: 'parser-failed', detail: String(error) }
  }
}

async function storeMade(
  tx: Tx,
  messages: readonly Made[],
  unreadable: readonly { id: string; why: { unreadable: string; detail: string } }[],
  own: ReadonlySet<string>,
): Promise<void> {
  for (const { id, why } of unreadable) await store.markUnreadable(tx, id, PARSER, why)
  const threads = await placeInThreads(
    tx,
    messages.map((message) => message.placed),
  )
  await store.insertMessages(
    tx,
    messages.map(({ row }, index) => ({ ...row, thread: threads[index] ?? '' })),
  )
  await store.insertRecipients(
    tx,
    messages.flatMap(({ row, recipients }) =>
      recipients.map((to) => ({ message: row.id, sent_at: row.sent_at, ...to })),
    ),
  )
  await countLetters(
    tx,
    messages.map(({ row, recipients }) => countedOf(row, recipients)),
    own,
  )
  await store.markRead(
    tx,
    messages.map(({ row }) => row.raw),
    PARSER,
  )
}

function countedOf(row: Made['row'], to: Made['recipients']): Counted {
  return {
    writer: row.writer,
    at: row.sent_at,
    subject: row.subject,
    from: { address: row.from_address, name: row.from_name },
    to,
  }
}
