import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Tx } from '#foundation/store/store.ts'
import { identityOf, rawHashOf } from '#mail/identity.ts'
import { parseMail } from '#mail/parse.ts'
import { type ParsedMail, UnreadableMail } from '#mail/mail-types.ts'
import { threadIds } from '#mail/thread-ids.ts'
import { languageOf } from '#listening/language.ts'
import { type Counted, countLetters } from './correspondent-store.ts'
import type { MessageRow, New } from './conversation-tables.ts'
import type { Writer } from './conversation-types.ts'
import * as store from './intake-store.ts'
import { type Placed, placeInThreads } from './thread-store.ts'

/** Raised whenever the parser makes something better of old mail; what was read with an older one can be read again. */
export const PARSER = 1

/** How many waiting messages one transaction reads: one sync to disk for all of them. */
const BATCH = 200

/** The longest text that is stored of a message, in UTF-16 units; the raw mail keeps the rest. */
const LONGEST_TEXT = 1_000_000

export interface IncomingMail {
  raw: Uint8Array
  /** Where it was found, for people: `inbox.mbox#212`. */
  source: string
}

/**
 * Keeps mail as it came, in one transaction, before anything is made of it; the same mail again is a duplicate and stored once.
 * `seen` holds what this import met already: a run that goes on after a crash counts what it kept before as its own.
 */
export async function keepMail(
  house: House,
  input: { run: string; mails: readonly IncomingMail[]; seen: Set<string> },
): Promise<{ kept: number; duplicates: number; fresh: KeptMail[] }> {
  const now = house.now()
  const rows = input.mails.map((mail) => rawRow(mail, input.run, now))
  return house.store.write(async (tx) => {
    const known = await store.keptIdentities(tx, rows.map((row) => row.identity))
    const fresh: typeof rows = []
    let kept = 0
    for (const row of rows) {
      const again = input.seen.has(row.identity) || (known.get(row.identity) ?? input.run) !== input.run
      if (!again) kept += 1
      if (!again && !known.has(row.identity)) fresh.push(row)
      input.seen.add(row.identity)
    }
    if (fresh.length > 0) await store.insertRaw(tx, fresh)
    const raws = new Map(rows.map((row, index) => [row.id, input.mails[index]?.raw]))
    return { kept, duplicates: rows.length - kept, fresh: fresh.map(({ id, kept_at }) => ({ id, keptAt: kept_at, raw: raws.get(id) ?? new Uint8Array() })) }
  })
}

function rawRow(mail: IncomingMail, run: string, now: number) {
  return {
    id: newId(),
    hash: rawHashOf(mail.raw),
    identity: identityOf(mail.raw),
    size: mail.raw.byteLength,
    body: zstdCompressSync(mail.raw),
    source: mail.source,
    run,
    kept_at: now,
    read_with: null,
    unreadable: null,
    detail: null,
  }
}

/** Mail that is kept and still to be read. */
export interface KeptMail {
  id: string
  keptAt: number
  raw: Uint8Array
}

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
  const own = new Set((await house.store.read((tx) => store.ownAddressRows(tx))).map((row) => row.address))
  const parsed: Made[] = []
  const unreadable: { id: string; why: { unreadable: string; detail: string } }[] = []
  for (const one of kept) {
    const result = await parsedOrReason(one.raw)
    if ('mail' in result) parsed.push(made(one, result.mail, own))
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

/** A message as it will be stored, but for its thread. */
interface Made {
  row: Omit<New<MessageRow>, 'thread'>
  recipients: ReturnType<typeof recipientsOf>
  placed: Placed
}

function made(kept: KeptMail, mail: ParsedMail, own: ReadonlySet<string>): Made {
  const from = mail.from ?? mail.sender ?? { name: '', address: '' }
  const writer = writerOf(mail, from.address, own)
  const at = mail.sentAt ?? kept.keptAt
  const recipients = recipientsOf(mail)
  const stranger = writer === 'studio' ? (recipients.find((to) => !own.has(to.address))?.address ?? null) : null
  const person = writer === 'person' && from.address ? from.address : stranger
  const row = {
    id: newId(),
    raw: kept.id,
    message_id: mail.messageId,
    sent_at: at,
    dated: mail.sentAt === null ? 0 : 1,
    writer,
    machine_reason: writer === 'machine' ? (mail.machineReason ?? 'notification') : null,
    from_address: from.address,
    from_name: from.name,
    subject: mail.subject,
    text: mail.text.slice(0, LONGEST_TEXT),
    words: mail.words.slice(0, LONGEST_TEXT),
    language: languageOf(mail.words),
    word_count: countWords(mail.words),
    attachments: JSON.stringify(mail.attachments),
    calendar: mail.calendar ? 1 : 0,
  }
  return { row, recipients, placed: { message: row.id, ids: threadIds(mail), subject: mail.subject, at, person } }
}

async function storeMade(
  tx: Tx,
  messages: readonly Made[],
  unreadable: readonly { id: string; why: { unreadable: string; detail: string } }[],
  own: ReadonlySet<string>,
): Promise<void> {
  for (const { id, why } of unreadable) await store.markUnreadable(tx, id, PARSER, why)
  const threads = await placeInThreads(tx, messages.map((message) => message.placed))
  await store.insertMessages(tx, messages.map(({ row }, index) => ({ ...row, thread: threads[index] ?? '' })))
  await store.insertRecipients(tx, messages.flatMap(({ row, recipients }) => recipients.map((to) => ({ message: row.id, sent_at: row.sent_at, ...to }))))
  await countLetters(tx, messages.map(({ row, recipients }) => countedOf(row, recipients)), own)
  await store.markRead(tx, messages.map(({ row }) => row.raw), PARSER)
}

function countedOf(row: Made['row'], to: Made['recipients']): Counted {
  return { writer: row.writer, at: row.sent_at, subject: row.subject, from: { address: row.from_address, name: row.from_name }, to }
}

/** What the studio's own mail program answers by itself is no answer of the studio's. */
function writerOf(mail: ParsedMail, from: string, own: ReadonlySet<string>): Writer {
  const byItself = mail.machineReason === 'auto-reply' || mail.machineReason === 'bounce' || mail.machineReason === 'report'
  if (own.has(from)) return byItself ? 'machine' : 'studio'
  return mail.writer
}

function recipientsOf(mail: ParsedMail) {
  const seen = new Map<string, { address: string; name: string; field: 'to' | 'cc' | 'bcc' }>()
  for (const field of ['to', 'cc', 'bcc'] as const)
    for (const { address, name } of mail[field]) if (address && !seen.has(address)) seen.set(address, { address, name, field })
  return [...seen.values()]
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
