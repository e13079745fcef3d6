import { setImmediate as turn } from 'node:timers/promises'
import type { House } from '#foundation/house.ts'
import { isDiskFailing, isDiskFull } from '#foundation/system-errors.ts'
import { mailSources, MailSourceMissing, sizeOfSources, SourceFailed } from '#mail/sources/sources.ts'
import type { ImportRun } from '../conversation-types.ts'
import { finishImport, importRun, keepAlive, noteOnRun } from './import-run.ts'
import { Behind } from '../keeping/behind.ts'
import { type IncomingMail, keepMail } from '../keeping/keep-mail.ts'
import { readKeptMail, readMail } from '../letters/read-mail.ts'

/** A transaction keeps at most so many messages, and so many bytes of them. */
const BATCH = 200
const BATCH_BYTES = 8 * 1024 * 1024

/** How many left-out sources are listed; the rest is only counted. */
const LISTED = 100

interface MailImport {
  run: string
  paths: readonly string[]
  /** What people know a source by, where it is not called so on the disk. */
  named?: (source: string) => string
  onProgress?: (run: ImportRun) => void
}

/**
 * Reads all mail in `paths` into the studio: each message kept first, then read. Can be called again for the same run after a crash:
 * what is in stays in and is counted once. What stops it is noted on the run as `failed` and thrown; MailSourceMissing before
 * anything is read, when a path does not exist.
 */
export async function importMail(house: House, input: MailImport): Promise<ImportRun> {
  try {
    await noteOnRun(house, input.run, { state: 'running', problem: null })
    await keepAlive(house, { run: input.run, during: takeIn(house, input) })
    return await finishImport(house, { run: input.run })
  } catch (error) {
    const problem = problemOf(error)
    // On a full disk this note may fail as well: then the run stays "running", falls silent, and is shown as cut off.
    await noteOnRun(house, input.run, { state: 'failed', problem, finished_at: house.now() }).catch(() => undefined)
    throw error
  }
}

function problemOf(error: unknown): 'sources-missing' | 'disk-full' | 'disk-failing' | 'failed' {
  if (error instanceof MailSourceMissing) return 'sources-missing'
  return isDiskFull(error) ? 'disk-full' : isDiskFailing(error) ? 'disk-failing' : 'failed'
}

async function takeIn(house: House, input: MailImport): Promise<void> {
  await noteOnRun(house, input.run, { total_bytes: (await sizeOfSources(input.paths)).bytes })
  const counts = { stored: 0, duplicates: 0 }
  const leftOut = new LeftOut()
  const seen = new Set<string>()
  const readings = new Behind()
  for await (const { mails, bytes } of batches(input, leftOut)) {
    const kept = await keepOrLeaveOut(house, { run: input.run, mails, seen }, leftOut)
    await readings.next(() => readMail(house, { kept: kept.fresh }))
    counts.stored += kept.kept
    counts.duplicates += kept.duplicates
    await noteOnRun(house, input.run, { done_bytes: bytes, ...counts, ...leftOut.columns() })
    const run = await importRun(house, { id: input.run })
    if (run) input.onProgress?.(run)
  }
  await readings.end()
  // What an earlier crash left kept and unread is read now, whatever import brought it, and so is what failed and is tried again.
  await readKeptMail(house)
  await noteOnRun(house, input.run, leftOut.columns())
}

/** A large mail that cannot be read to its end is left out aloud; it comes alone. */
async function keepOrLeaveOut(house: House, input: Parameters<typeof keepMail>[1], leftOut: LeftOut) {
  try {
    return await keepMail(house, input)
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error
    for (const { source } of input.mails) leftOut.add(source, error.reason)
    return { kept: 0, duplicates: 0, fresh: [] }
  }
}

/** What was looked at and is no mail. */
class LeftOut {
  readonly #listed: { source: string; reason: string }[] = []
  #more = 0

  add(source: string, reason: string): void {
    if (this.#listed.length < LISTED) this.#listed.push({ source, reason })
    else this.#more += 1
  }

  columns(): { skipped: string; skipped_more: number } {
    return { skipped: JSON.stringify(this.#listed), skipped_more: this.#more }
  }
}

async function* batches({ paths, named = (source) => source }: MailImport, leftOut: LeftOut) {
  let mails: IncomingMail[] = []
  let size = 0
  let bytes = 0
  for await (const found of mailSources(paths)) {
    // Files are looked at synchronously: without this pause the signs of life would wait for the next letter.
    await turn()
    const source = named(found.source)
    if ('skipped' in found) leftOut.add(source, found.skipped)
    else if ('pieces' in found) {
      if (mails.length > 0) yield { mails, bytes }
      yield { mails: [{ source, pieces: found.pieces }], bytes: found.bytes }
      mails = []
      size = 0
    } else {
      mails.push({ source, raw: found.raw })
      size += found.raw.byteLength
    }
    bytes = found.bytes
    if (mails.length < BATCH && size < BATCH_BYTES) continue
    yield { mails, bytes }
    mails = []
    size = 0
  }
  if (mails.length > 0) yield { mails, bytes }
}
