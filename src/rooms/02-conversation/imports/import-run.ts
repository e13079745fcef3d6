import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { ImportRun } from '../conversation-types.ts'
import * as store from './import-run-store.ts'

/** A run whose last sign of life is older than this, in milliseconds, was cut off. */
const SILENT_AFTER = 30_000

/** How often a run gives a sign of life, in milliseconds. */
const BEAT = 10_000

/** Notes that an import is to be made and waits for its turn, before anything is read. Returns the run's id. */
export function beginImport(house: House, input: { id?: string; sources: readonly string[] }): Promise<string> {
  return house.store.write(async (tx) => {
    const id = input.id ?? newId()
    const now = house.now()
    const counts = { total_bytes: 0, done_bytes: 0, stored: 0, duplicates: 0, unreadable: 0 }
    const rest = { finished_at: null, skipped: '[]', skipped_more: 0, problem: null, beat_at: now }
    await store.insertRun(tx, {
      id,
      started_at: now,
      sources: JSON.stringify(input.sources),
      state: 'waiting',
      ...counts,
      ...rest,
    })
    await record(tx, house, { kind: 'import.begun', subject: id })
    return id
  })
}

/** Notes that an import came to its end, with what is now known of it counted from what is stored. */
export async function finishImport(house: House, input: { run: string }): Promise<ImportRun> {
  await house.store.write(async (tx) => {
    const run = await store.runById(tx, input.run)
    const { kept, unreadable } = await store.countsOfRun(tx, input.run)
    const stored = kept - unreadable
    const end = {
      state: 'done' as const,
      finished_at: house.now(),
      beat_at: house.now(),
      done_bytes: run?.total_bytes ?? 0,
    }
    await store.updateRun(tx, input.run, { ...end, stored, unreadable })
    const facts = { stored, duplicates: run?.duplicates ?? 0, unreadable }
    await record(tx, house, { kind: 'import.done', subject: input.run, facts })
  })
  return foundRun(house, input.run)
}

/** Notes on a run how far it is, which is its sign of life too. */
export async function noteOnRun(
  house: House,
  id: string,
  columns: Parameters<typeof store.updateRun>[2],
): Promise<void> {
  await house.store.write((tx) => store.updateRun(tx, id, { ...columns, beat_at: house.now() }))
}

/**
 * Gives signs of life for a run, by the clock and whatever it gets done, while `during` lasts: a file of an hour, or a long wait for
 * its turn, is no silence.
 */
export async function keepAlive(house: House, input: { run: string; during: Promise<void> }): Promise<void> {
  const beat = () => void noteOnRun(house, input.run, {}).catch(() => undefined)
  beat()
  const beats = setInterval(beat, BEAT)
  await input.during.finally(() => clearInterval(beats))
}

/** Whether an import is still to bring something: it runs, or waits for its turn. */
export const isUnderWay = (run: Pick<ImportRun, 'state'>) => run.state === 'running' || run.state === 'waiting'

/** One import; a run that is said to be under way but has been silent for too long is shown as interrupted. Null when unknown. */
export async function importRun(house: House, input: { id: string }): Promise<ImportRun | null> {
  const row = await house.store.read((tx) => store.runById(tx, input.id))
  return row ? runOf(row, house.now()) : null
}

export async function importRuns(house: House, input: { most: number }): Promise<ImportRun[]> {
  const rows = await house.store.read((tx) => store.newestRuns(tx, input.most))
  return rows.map((row) => runOf(row, house.now()))
}

/**
 * Notes of every import that is said to be under way, when none can be (at the start), that it was cut off. Returns the ids, but for those
 * in `except`, which go on by themselves. Where `others` may be importing into the same database only the silent ones are taken for cut off.
 */
export function interruptImports(
  house: House,
  input: { except: readonly string[]; others?: boolean },
): Promise<string[]> {
  const isDead = (run: { beat_at: number }) => !input.others || house.now() - run.beat_at > SILENT_AFTER
  return house.store.write(async (tx) => {
    const cutOff = (await store.runsUnderWay(tx)).filter((run) => !input.except.includes(run.id) && isDead(run))
    for (const run of cutOff) await store.updateRun(tx, run.id, { state: 'interrupted' })
    return cutOff.map((run) => run.id)
  })
}

/** What an import kept but could not read: source, reason code, the parser's own words, and the letter that shows what can be shown of it. */
export async function unreadableMail(house: House, input: { run: string }) {
  const rows = await house.store.read((tx) => store.unreadableOf(tx, input.run))
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    reason: row.unreadable ?? '',
    detail: row.detail ?? '',
    size: row.size,
    letter: row.letter,
  }))
}

async function foundRun(house: House, id: string): Promise<ImportRun> {
  const run = await importRun(house, { id })
  if (!run) throw new Refusal('conversation.importNotFound')
  return run
}

function runOf(row: NonNullable<Awaited<ReturnType<typeof store.runById>>>, now: number): ImportRun {
  const silent = isUnderWay(row) && now - row.beat_at > SILENT_AFTER
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
    skippedMore: row.skipped_more,
    problem: row.problem,
    beatAt: row.beat_at,
  }
}
