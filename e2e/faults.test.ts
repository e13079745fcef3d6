import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { personId } from '#studio/studio-paths.ts'
import { ADA, GRACE, correspondence } from '#testing/cast.ts'
import { manyLetters, random } from './mailbox.ts'
import { launch, type Served, served, until, workshop } from './serving.ts'
import { filesOf, FIRST_RUN, Visitor } from './visitor.ts'

// reliability.md: what trusted systems promise, and the test for it. S0-12, S0-13

const { folder, serve, launch: launched, run } = workshop()

/** Another one: CONSONANCE_SEED=42 npm test e2e/faults */
const SEED = Number(process.env['CONSONANCE_SEED'] ?? Date.now() % 1_000_000)
const chance = random(SEED)
console.log(`Cut off where CONSONANCE_SEED=${SEED} says`)

const NOW = Date.now()
const LETTERS = manyLetters(200, NOW)
const GIVEN = LETTERS.map(sha256).sort()

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The letters as files, one each. */
const inbox = folder('inbox')
mkdirSync(inbox, { recursive: true })
for (const [index, raw] of LETTERS.entries()) writeFileSync(join(inbox, `${String(index).padStart(3, '0')}.eml`), raw)

/** What lies in the embedded database, read beside whoever writes. */
function look<Row>(home: string, sql: string): Row[] {
  const database = new DatabaseSync(join(home, 'consonance.sqlite'), { readOnly: true, timeout: 5_000 })
  try {
    return database.prepare(sql).all() as Row[]
  } finally {
    database.close()
  }
}

const count = (home: string, table: string) => look<{ n: number }>(home, `select count(*) as n from ${table}`)[0]?.n

/** Every letter is in as it was given, once, and made a message of, once. */
function expectAllOf(home: string): void {
  const kept = look<{ id: string; hash: string }>(home, 'select id, hash from raw_mail')
  expect(kept.map((row) => row.hash).sort()).toEqual(GIVEN)
  const read = look<{ raw: string }>(home, 'select raw from message')
  expect(read.map((row) => row.raw).sort()).toEqual(kept.map((row) => row.id).sort())
}

/** The processes that this one has started. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}

const importDone = (home: string) =>
  until('the import is done', () => look<{ state: string }>(home, 'select state from import_run').every((row) => row.state === 'done'), 30_000)

/** Waits for a point of the import that chance chooses: before anything is kept, between two transactions, or nearly at the end. */
async function somewhereInTheImport(home: string): Promise<void> {
  const kept = Math.floor(chance() * 200)
  await until(`${kept} letters are kept`, () => (count(home, 'raw_mail') ?? 0) >= kept)
  const until_ = performance.now() + chance() * 60
  await until('a moment has passed', () => performance.now() >= until_)
}

describe('mail comes in and the power goes', () => {
  test.each([1, 2, 3])('kill -9 of the studio, round %i: the next start brings all 200 in, none double', async () => {
    const home = folder('killed-studio')
    const first = await serve({ DATA_DIR: home })
    const mira = new Visitor(first.origin)
    await mira.firstRun()
    const t0 = performance.now()
    const answer = await mira.post('/import', filesOf(Object.fromEntries(readdirSync(inbox).map((name) => [name, readFileSync(join(inbox, name))]))))
    expect(answer.status).toBe(303)
    console.log('upload', performance.now() - t0)
    await importDone(home)
    console.log('imported', performance.now() - t0)
    await somewhereInTheImport(home)
    await first.end('SIGKILL')
    console.log('killed', performance.now() - t0)
    const second = await serve({ DATA_DIR: home })
    console.log('restart', performance.now() - t0)
    if (chance() < 0.5) {
      await somewhereInTheImport(home)
      await second.end('SIGKILL')
      await (await serve({ DATA_DIR: home })).end('SIGINT')
    }
    await second.end('SIGINT')
    await serve({ DATA_DIR: home })
    await importDone(home)
    expectAllOf(home)
  })
})
