import type { House } from '#foundation/house.ts'
import { isDiskFull } from '#foundation/system-errors.ts'
import { type FoundMail, mailSources, MailSourceMissing, sizeOfSources } from '#mail/sources.ts'
import type { ImportRun } from './conversation-types.ts'
import { finishImport, importRun, noteOnRun } from './import-run.ts'
import { type IncomingMail, keepMail } from './keep-mail.ts'
import { readKeptMail, readMail } from './read-mail.ts'

/** A transaction keeps at most so many messages, and so many bytes of them. */
const BATCH = 200
const BATCH_BYTES = 8 * 1024 * 1024

/** How many left-out sources are listed; the rest is only counted. */
const LISTED = 100

/** Files that were chosen on a page lie in their folder with a running number before the name that the user knows. */
const NUMBERED = /^\d+-/u

/**
 * Reads all mail in `paths` into the studio: each message kept first, then read. Can be called again for the same run after a crash:
 * what is in stays in and is counted once. Throws MailSourceMissing before anything is read when a path does not exist;
 * anything else that stops it is noted on the run as `failed` and thrown.
 */
export async function importMail(
  house: House,
  input: { run: string; paths: readonly string[]; folder?: string; onProgress?: (run: ImportRun) => void },
): Promise<ImportRun> {
  try {
    const total = await sizeOfSources(input.paths)
    await noteOnRun(house, input.run, { state: 'running', problem: null, total_bytes: total.bytes })
    await takeIn(house, input)
    return await finishImport(house, { run: input.run })
  } catch (error) {
    const problem = error instanceof MailSourceMissing ? 'sources-missing' : isDiskFull(error) ? 'disk-full' : 'failed'
    // On a full disk this note may fail as well: then the run stays "running", falls silent, and is shown as cut off.
    await noteOnRun(house, input.run, { state: 'failed', problem, finished_at: house.now() }).catch(() => undefined)
    throw error
  }
}

async function takeIn(
  house: House,
  input: { run: string; paths: readonly string[]; folder?: string; onProgress?: (run: ImportRun) => void },
) {
  const counts = { stored: 0, duplicates: 0 }
  const skipped: { source: string; reason: string }[] = []
  const seen = new Set<string>()
  const named = (source: string) => (input.folder ? source.replace(NUMBERED, '') : source)
  for await (const { mails, bytes } of batches(input.paths, named, skipped)) {
    const kept = await keepMail(house, { run: input.run, mails, seen })
    await readMail(house, kept.fresh)
    counts.stored += kept.kept
    counts.duplicates += kept.duplicates
    await noteOnRun(house, input.run, {
      done_bytes: bytes,
      stored: counts.stored,
      duplicates: counts.duplicates,
      skipped: JSON.stringify(skipped.slice(0, LISTED)),
    })
    const run = await importRun(house, { id: input.run })
    if (run) input.onProgress?.(run)
  }
  // What an earlier crash left kept and unread is read now, whatever import brought it.
  await readKeptMail(house)
  await noteOnRun(house, input.run, { skipped: JSON.stringify(skipped.slice(0, LISTED)) })
}

async function* batches(
  paths: readonly string[],
  named: (source: string) => string,
  skipped: { source: string; reason: string }[],
) {
  let mails: IncomingMail[] = []
  let size = 0
  let bytes = 0
  for await (const found of mailSources(paths)) {
    bytes = found.bytes
    if (!isMail(found)) {
      skipped.push({ source: named(found.source), reason: found.skipped })
      continue
    }
    mails.push({ raw: found.raw, source: named(found.source) })
    size += found.raw.byteLength
    if (mails.length < BATCH && size < BATCH_BYTES) continue
    yield { mails, bytes }
    mails = []
    size = 0
  }
  if (mails.length > 0) yield { mails, bytes }
}

function isMail(found: FoundMail | { skipped: string }): found is FoundMail {
  return 'raw' in found
}
