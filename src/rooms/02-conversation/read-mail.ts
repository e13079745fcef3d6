import { zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { UnreadableMail } from '#mail/mail-types.ts'
import { parseMail } from '#mail/parse.ts'
import * as store from './intake-store.ts'
import type { KeptMail } from './keep-mail.ts'
import { type Made, messageOf, PARSER } from './message-of.ts'
import { storeMade } from './store-messages.ts'

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

/** Makes messages of this kept mail, in one transaction; see `readKeptMail`. What another import has read meanwhile is left to it. */
export async function readMail(house: House, kept: readonly KeptMail[]): Promise<{ read: number; unreadable: number }> {
  if (kept.length === 0) return { read: 0, unreadable: 0 }
  const results: Result[] = []
  for (const one of kept) results.push({ raw: one.id, ...(await madeOrReason(one)) })
  return house.store.write((tx) => storeResults(tx, results))
}

type Result = { raw: string } & ({ made: Made } | { unreadable: string; detail: string })

async function madeOrReason(kept: KeptMail): Promise<{ made: Made } | { unreadable: string; detail: string }> {
  try {
    // The future is judged from when the mail came, so that reading it again dates it alike.
    return { made: messageOf(kept, await parseMail(kept.raw, { now: kept.keptAt })) }
  } catch (error) {
    if (error instanceof UnreadableMail) return { unreadable: error.reason, detail: error.detail }
    return { unreadable: 'parser-failed', detail: String(error) }
  }
}

async function storeResults(tx: Tx, results: readonly Result[]): Promise<{ read: number; unreadable: number }> {
  const ids = results.map(({ raw }) => raw)
  const claimed = await store.claimWaiting(tx, ids, PARSER)
  const made: Made[] = []
  for (const result of results.filter(({ raw }) => claimed.has(raw))) {
    if ('made' in result) made.push(result.made)
    else await store.markUnreadable(tx, result.raw, { unreadable: result.unreadable, detail: result.detail })
  }
  await storeMade(tx, made)
  return { read: made.length, unreadable: claimed.size - made.length }
}
