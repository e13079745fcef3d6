import type { House } from '#foundation/house.ts'
import { type MailWorker, openMailWorker } from '#mail/worker/at-work.ts'
import { type MailBytes, type ParsedMail, UnreadableMail, type UnreadableReason } from '#mail/mail-types.ts'
import { ROUGH_BYTES, roughMail } from '#mail/worker/rough-text.ts'
import * as store from './attempt-store.ts'
import type { KeptMail } from '../keeping/keep-mail.ts'
import { rawMail } from '../keeping/raw-mail.ts'

/** Poison limit: a mail whose reading failed so often, or ended the process, is shown as far as it goes. (reliability.md, Intake) */
const MOST_TRIES = 3

/** What another try would not change. */
const AT_ONCE: ReadonlySet<UnreadableReason> = new Set<UnreadableReason>(['empty', 'no-headers'])

/** What a reading came to: the mail as it was understood or, with the reason, what can be told of it all the same; null: to be tried again. */
export interface Reading {
  kept: KeptMail
  mail: ParsedMail | null
  unreadable: { reason: UnreadableReason; detail: string } | null
}

const ours = openMailWorker({ milliseconds: 10_000, mebibytes: 128, idle: 5_000 })

/** Gives back the memory of the thread that takes mail apart, until it is needed again. */
export const restFromReading = () => ours.close()

/**
 * Takes kept mail apart, in a thread with limits of time and memory. Each mail's try is counted in a transaction of its own before it begins, so
 * that one which ends this very process is found out too. Throws what tells nothing about the mail, and counts no try for it.
 */
export async function takeApart(
  house: House,
  kept: readonly KeptMail[],
  worker: MailWorker = ours,
): Promise<Reading[]> {
  const ids = kept.map(({ id }) => id)
  const tries = await house.store.write((tx) => store.noteTries(tx, ids))
  try {
    return await Promise.all(kept.map((one) => readingOf(house, { kept: one, tries: tries.get(one.id) ?? 1, worker })))
  } catch (error) {
    await house.store.write((tx) => store.takeBackTries(tx, ids)).catch(() => undefined)
    throw error
  }
}

interface Attempt {
  kept: KeptMail
  /** With this one. */
  tries: number
  worker: MailWorker
}

async function readingOf(house: House, { kept, tries, worker }: Attempt): Promise<Reading> {
  const bytes = kept.raw ?? { pieces: () => rawMail(house, { id: kept.id }) }
  const why = await (tries > MOST_TRIES ? ENDED_US : parsed(worker, kept, bytes))
  if ('mail' in why) return { kept, mail: why.mail, unreadable: null }
  if (tries < MOST_TRIES && !AT_ONCE.has(why.reason)) return { kept, mail: null, unreadable: why }
  return { kept, mail: roughMail(await firstOf(bytes), { now: kept.keptAt }), unreadable: why }
}

const ENDED_US = { reason: 'parser-failed' as const, detail: 'the program ended each time it took it apart' }

async function parsed(worker: MailWorker, { keptAt }: KeptMail, bytes: MailBytes) {
  try {
    // The future is judged from when the mail came, so that reading it again dates it alike.
    return { mail: await worker.run('parse', bytes, { now: keptAt }) }
  } catch (error) {
    if (error instanceof UnreadableMail) return { reason: error.reason, detail: error.detail }
    throw error
  }
}

/** As much of a mail as is ever looked at without taking it apart. */
async function firstOf(bytes: MailBytes): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of bytes.pieces()) {
    pieces.push(piece)
    length += piece.byteLength
    if (length >= ROUGH_BYTES) break
  }
  return Buffer.concat(pieces)
}
