import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { personId } from '#studio/studio-paths.ts'
import { ADA, correspondence, GRACE } from '#testing/cast.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { ended } from '#testing/launcher.ts'
import { filesOf, Visitor } from '#testing/visitor.ts'
import { childrenOf, count, lettersIn, look } from './looking.ts'
import { manyLetters, random } from './mailbox.ts'
import { type Served, until, workshop } from './serving.ts'

// reliability.md: what trusted systems promise, and the test for it. S0-12, S0-13

const { folder, serve, launch, run } = workshop()

/** The same cuts again: CONSONANCE_SEED=42 npm test e2e/faults */
const SEED = Number(process.env['CONSONANCE_SEED'] ?? Date.now() % 1_000_000)
const chance = random(SEED)
console.log(`Cut off where CONSONANCE_SEED=${SEED} says`)

const LETTERS = manyLetters(200, Date.now())
const GIVEN = LETTERS.map(sha256).sort()
/** All of them as they were given, none double. */
const ALL = { kept: GIVEN, read: 200, messages: 200 }
const ME = ['--me', FIRST_RUN.addresses]

/** The letters as files, one each. */
const inbox = folder('inbox')
mkdirSync(inbox, { recursive: true })
for (const [index, raw] of LETTERS.entries()) writeFileSync(join(inbox, `${String(index).padStart(3, '0')}.eml`), raw)

const rounds = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Milliseconds: a machine that does many things at once takes its time. */
const PATIENCE = 60_000

/** Of each of the three ways: twenty kills in all by `ROUNDS=20`, else six. */
const PART = Math.ceil(Number(process.env['ROUNDS'] ?? 6) / 3)

describe('mail comes in, and somebody pulls the plug', { timeout: 2 * PATIENCE }, () => {
  test.each(rounds(PART))(
    'kill -9 of the studio: the next start brings all 200 in, none double (round %i)',
    async () => {
      const home = folder()
      const { studio } = await studioWithMailComingIn(home)
      await somewhereInTheImport(home)
      await studio.end('SIGKILL')
      const second = await serve({ DATA_DIR: home })
      await importDone(home)
      await second.end('SIGKILL')
      expect(lettersIn(home)).toEqual(ALL)
    },
  )

  test.each(rounds(PART))(
    'kill -9 of the importing process: the studio starts another, and all 200 come in (round %i)',
    async () => {
      const home = folder()
      const { studio } = await studioWithMailComingIn(home)
      const importer = await until('an importing process runs', () => childrenOf(studio.pid)[0])
      await somewhereInTheImport(home)
      killIfThere(importer)
      await importDone(home)
      expect(lettersIn(home)).toEqual(ALL)
      expect(await studio.end('SIGINT')).toBe(0)
    },
  )

  test.each(rounds(PART))(
    'kill -9 of the command that imports: the same command again goes on (round %i)',
    async () => {
      const home = folder()
      const command = launch(['import', inbox, ...ME], { DATA_DIR: home })
      await somewhereInTheImport(home)
      await ended(command, 'SIGKILL')
      const { status, out } = await run(['import', inbox, ...ME, '--json'], { DATA_DIR: home })
      expect(status).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ read: 200, unparsed: [] })
      expect(lettersIn(home)).toEqual(ALL)
    },
  )

  test('Ctrl-C in the midst of an import ends both processes cleanly, and the next start goes on', async () => {
    const home = folder()
    const { studio } = await studioWithMailComingIn(home)
    const importer = await until('an importing process runs', () => childrenOf(studio.pid)[0])
    expect(await studio.end('SIGINT')).toBe(0)
    await until('the importing process is gone', () => !existsSync(`/proc/${importer}`))
    expect(count(home, 'raw_mail')).toBeLessThan(200)
    expect(studio.told()).toBe('')
    await serve({ DATA_DIR: home })
    await importDone(home)
    expect(lettersIn(home)).toEqual(ALL)
  })

  test('a command imports by way of the studio that runs', async () => {
    const home = folder()
    const studio = await serve({ DATA_DIR: home })
    await new Visitor(studio.origin).firstRun()
    const imported = run(['import', inbox, '--json'], { DATA_DIR: home })
    await until('the studio runs the import', () => childrenOf(studio.pid)[0])
    const { status, out } = await imported
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ read: 200, stored: 200, duplicates: 0, people: 20 })
    expect(lettersIn(home)).toEqual(ALL)
    const again = await run(['import', inbox, '--json'], { DATA_DIR: home })
    expect(JSON.parse(again.out)).toMatchObject({ read: 200, stored: 0, duplicates: 200 })
    expect(lettersIn(home)).toEqual(ALL)
  })
})

describe('what was answered is kept', () => {
  test('ten clients, each followed by kill -9 right after the answer: every one is there', async () => {
    const home = folder()
    let studio = await serve({ DATA_DIR: home })
    const mira = new Visitor(studio.origin)
    await mira.firstRun()
    const added: string[] = []
    for (let round = 1; round <= 10; round += 1) {
      const answer = await mira.post('/clients', newClient(`Client ${round}`))
      const killed = studio.end('SIGKILL')
      expect(answer.status).toBe(303)
      added.push(answer.headers.get('location') ?? '')
      await killed
      studio = await serve({ DATA_DIR: home })
      mira.origin = studio.origin
    }
    for (const [index, path] of added.entries()) expect(await mira.page(path)).toContain(`Client ${index + 1}</h1>`)
    expect(count(home, 'client')).toBe(10)
  })

  test('a first run sent twice at once makes one studio with one owner', async () => {
    const home = folder()
    const studio = await serve({ DATA_DIR: home })
    const answers = await Promise.all(
      ['mira', 'ada', 'grace'].map((name) =>
        new Visitor(studio.origin).post('/welcome', { ...FIRST_RUN, owner: name, email: `${name}@salo.example` }),
      ),
    )
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([200, 303, 303])
    expect(look(home, `select count(*) as n from member where role = 'owner'`)).toEqual([{ n: 1 }])
    expect([count(home, 'user'), count(home, 'workspace'), count(home, 'studio')]).toEqual([1, 1, 1])
  })

  test('a first run whose button was pressed twice shows the codes and makes one owner', async () => {
    const home = folder()
    const studio = await serve({ DATA_DIR: home })
    const answers = await Promise.all([1, 2].map(() => new Visitor(studio.origin).post('/welcome', FIRST_RUN)))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    for (const answer of answers) expect(await answer.text()).toContain('id="codes"')
    expect(look(home, `select count(*) as n from member where role = 'owner'`)).toEqual([{ n: 1 }])
    expect(count(home, 'workspace')).toBe(1)
  })

  test('twenty acceptances of one person at once make one contact of one client', async () => {
    const home = folder()
    const studio = await serve({ DATA_DIR: home })
    const mira = new Visitor(studio.origin)
    await mira.firstRun()
    await imported(home, [...exchangeWith(ADA), ...exchangeWith(GRACE)])
    const path = `/people/${personId(GRACE.address)}/acceptance`
    const answers = await Promise.all(Array.from({ length: 20 }, () => mira.post(path)))
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 303))
    expect([count(home, 'client'), count(home, 'contact')]).toEqual([1, 1])
    expect((await mira.page('/clients')).match(/class="client-row"/gu)).toHaveLength(1)
    expect(studio.told()).toBe('')
  })
})

async function studioWithMailComingIn(home: string): Promise<{ studio: Served; mira: Visitor }> {
  const studio = await serve({ DATA_DIR: home })
  const mira = new Visitor(studio.origin)
  await mira.firstRun()
  const files = readdirSync(inbox).map((name) => [name, readFileSync(join(inbox, name))] as const)
  const answer = await mira.post('/import', filesOf(Object.fromEntries(files)))
  expect(answer.status).toBe(303)
  return { studio, mira }
}

async function imported(home: string, letters: readonly Uint8Array[]): Promise<void> {
  const mail = folder('mail')
  mkdirSync(mail, { recursive: true })
  for (const [index, raw] of letters.entries()) writeFileSync(join(mail, `${index}.eml`), raw)
  expect((await run(['import', mail, ...ME], { DATA_DIR: home })).status).toBe(0)
}

function exchangeWith(who: { name: string; address: string }): Uint8Array[] {
  const at = Date.now() - 3 * 86_400_000
  return correspondence(who, 'A poster', [
    { by: 'P', at, body: 'Hello Mira, here is the text.' },
    { by: 'M', at: at + 3_600_000, body: 'Thank you, it has arrived.' },
  ])
}

const newClient = (client: string) => ({
  client,
  name: 'Grace Hopper',
  addresses: '',
  language: 'en',
  part: 'buyer',
  salutation: '',
})

/** Waits for a point of the import that chance chooses: before anything is kept, within a transaction, or between two. */
async function somewhereInTheImport(home: string): Promise<void> {
  const kept = Math.floor(chance() * 150)
  await until(`${kept} letters are kept`, () => count(home, 'raw_mail') >= kept)
  const moment = performance.now() + chance() * 300
  await until('a moment has passed', () => performance.now() >= moment)
}

function importDone(home: string) {
  const states = () => look<{ state: string }>(home, 'select state from import_run').map((row) => row.state)
  return until('the import is done', () => states().length > 0 && states().every((state) => state === 'done'), PATIENCE)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was done before chance had it killed.
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
