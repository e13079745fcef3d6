import { relative } from 'node:path'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { type FoundMail, mailSources, MailSourceMissing, sizeOfSources } from '#mail/sources.ts'
import type { ImportRun } from './conversation-types.ts'
import { type IncomingMail, keepMail, readKeptMail, readMail } from './intake.ts'
import * as store from './intake-store.ts'

/** A transaction keeps at most so many messages, and so many bytes of them. */
const BATCH = 200
const BATCH_BYTES = 8 * 1024 * 1024

/** How many left-out sources are listed; the rest is only counted. */
const LISTED = 100

/** A run whose last sign of life is older than this, in milliseconds, was cut off. */
export const SILENT_AFTER = 30_000

/** Notes that an import is to be made, before anything is read. Returns the run's id. */
export function beginImport(house: House, input: { id?: string; sources: readonly string[] }): Promise<string> {
  return house.store.write(async (tx) => {
    const id = input.id ?? newId()
    const now = house.now()
    const counts = { total_bytes: 0, done_bytes: 0, stored: 0, duplicates: 0, unreadable: 0 }
    const rest = { finished_at: null, skipped: '[]', problem: null, beat_at: now }
    await store.insertRun(tx, { id, started_at: now, sources: JSON.stringify(input.sources), state: 'running', ...counts, ...rest })
    await record(tx, house, { kind: 'import.begun', subject: id })
    return id
  })
}

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
    await change(house, input.run, { state: 'running', problem: null, total_bytes: total.bytes })
    await takeIn(house, input)
    return await finishImport(house, { run: input.run })
  } catch (error) {
    const problem = error instanceof MailSourceMissing ? 'sources-missing' : isDiskFull(error) ? 'disk-full' : 'failed'
    // On a full disk this note may fail as well: then the run stays "running", falls silent, and is shown as cut off.
    await change(house, input.run, { state: 'failed', problem, finished_at: house.now() }).catch(() => undefined)
    throw error
  }
}

async function takeIn(house: House, input: { run: string; paths: readonly string[]; folder?: string; onProgress?: (run: ImportRun) => void }) {
  const counts = { stored: 0, duplicates: 0 }
  const skipped: { source: string; reason: string }[] = []
  const seen = new Set<string>()
  const named = (source: string) => (input.folder ? relative(input.folder, source) : source)
  for await (const { mails, bytes } of batches(input.paths, named, skipped)) {
    const kept = await keepMail(house, { run: input.run, mails, seen })
    await readMail(house, kept.fresh)
    counts.stored += kept.kept
    counts.duplicates += kept.duplicates
    await change(house, input.run, {
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
  await change(house, input.run, { skipped: JSON.stringify(skipped.slice(0, LISTED)) })
}

async function* batches(paths: readonly string[], named: (source: string) => string, skipped: { source: string; reason: string }[]) {
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

/** Notes that an import came to its end, with what is now known of it counted from what is stored. */
export async function finishImport(house: House, input: { run: string }): Promise<ImportRun> {
  await house.store.write(async (tx) => {
    const run = await store.runById(tx, input.run)
    const { kept, unreadable } = await store.countsOfRun(tx, input.run)
    const stored = kept - unreadable
    const end = { state: 'done' as const, finished_at: house.now(), beat_at: house.now(), done_bytes: run?.total_bytes ?? 0 }
    await store.updateRun(tx, input.run, { ...end, stored, unreadable })
    const facts = { stored, duplicates: run?.duplicates ?? 0, unreadable }
    await record(tx, house, { kind: 'import.done', subject: input.run, facts })
  })
  return foundRun(house, input.run)
}

async function change(house: House, id: string, columns: Parameters<typeof store.updateRun>[2]): Promise<void> {
  await house.store.write((tx) => store.updateRun(tx, id, { ...columns, beat_at: house.now() }))
}

/** One import; a run that says it is running but has been silent for too long is shown as interrupted. Null when unknown. */
export async function importRun(house: House, input: { id: string }): Promise<ImportRun | null> {
  const row = await house.store.read((tx) => store.runById(tx, input.id))
  return row ? runOf(row, house.now()) : null
}

export async function importRuns(house: House, input: { most: number }): Promise<ImportRun[]> {
  const rows = await house.store.read((tx) => store.newestRuns(tx, input.most))
  return rows.map((row) => runOf(row, house.now()))
}

/**
 * Notes of every import that says it is running, when none can be (at the start), that it was cut off. Returns the ids, but for those
 * in `except`, which go on by themselves.
 */
export function interruptImports(house: House, input: { except: readonly string[] }): Promise<string[]> {
  return house.store.write(async (tx) => {
    const cutOff = (await store.runningRuns(tx)).filter((run) => !input.except.includes(run.id))
    for (const run of cutOff) await store.updateRun(tx, run.id, { state: 'interrupted' })
    return cutOff.map((run) => run.id)
  })
}

/** What an import kept but could not read: source, reason code, and the parser's own words. */
export async function unreadableMail(house: House, input: { run: string }) {
  const rows = await house.store.read((tx) => store.unreadableOf(tx, input.run))
  return rows.map((row) => ({ id: row.id, source: row.source, reason: row.unreadable ?? '', detail: row.detail ?? '', size: row.size }))
}

async function foundRun(house: House, id: string): Promise<ImportRun> {
  const run = await importRun(house, { id })
  if (!run) throw new Refusal('conversation.importNotFound')
  return run
}

function runOf(row: NonNullable<Awaited<ReturnType<typeof store.runById>>>, now: number): ImportRun {
  const silent = row.state === 'running' && now - row.beat_at > SILENT_AFTER
  return {
    id: row.id,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    sources: JSON.parse(row.sources),
    state: silent ? 'interrupted' : row.state,
    totalBytes: row.total_bytes,
    doneBytes: row.done_bytes,
    stored: row.stored,
    duplicates: row.duplicates,
    unreadable: row.unreadable,
    skipped: JSON.parse(row.skipped),
    problem: row.problem,
    beatAt: row.beat_at,
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /ENOSPC|disk is full|SQLITE_FULL|disk I\/O error/iu.test(`${error.message}`)
}
