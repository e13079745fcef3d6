import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { beginImport, importRun, importRuns, interruptImports, keepMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { type TestHouse, testHouse } from '#testing/test-house.ts'
import { type Imports, importsIn } from './imports.ts'

// reliability.md, Intake that loses nothing: what a crash cut off goes on at the next start

const root = mkdtempSync(join(tmpdir(), 'consonance-imports-'))
const asked = join(root, 'asked.txt')
afterAll(() => rmSync(root, { recursive: true, force: true }))

afterEach(() => void vi.useRealTimers())

/** In place of the importing process: writes down what it was asked to do, one line a start. */
const SCRIBE = `require('node:fs').appendFileSync(${JSON.stringify(asked)}, process.argv.slice(1).join(' ') + '\\n')`

let house: TestHouse
let studio: House
let folder: string
let imports: Imports

beforeAll(async () => {
  const sqlite = engineNamed('SQLite')
  if (!sqlite) throw new Error('SQLite is always there')
  house = await testHouse(sqlite)
})

beforeEach(async () => {
  studio = await house.studio()
  folder = mkdtempSync(join(root, 'data-'))
  writeFileSync(asked, '')
  imports = importsIn({
    folder,
    program: [process.execPath, '-e', SCRIBE, '--'],
    houseOf: () => studio,
    workspaces: () => Promise.resolve([studio.store.workspace]),
  })
})

const commands = () => readFileSync(asked, 'utf8').split('\n').filter(Boolean)

async function started(count: number): Promise<string[]> {
  await expect.poll(() => commands().length, { timeout: 10_000 }).toBe(count)
  return commands()
}

test('files that arrived are taken over, noted, and read by a process of their own', async () => {
  const incoming = await imports.incoming()
  writeFileSync(join(incoming, '0001-inbox.mbox'), 'From me')
  const run = await imports.beginFiles(studio, { folder: incoming, names: ['inbox.mbox'] })
  const home = join(folder, studio.store.workspace, run)
  expect([existsSync(incoming), readdirSync(home)]).toEqual([false, ['0001-inbox.mbox']])
  expect(await importRun(studio, { id: run })).toMatchObject({ state: 'waiting', sources: ['inbox.mbox'] })
  expect(await started(1)).toEqual([`importer --workspace ${studio.store.workspace} --run ${run} --folder ${home}`])
})

test('paths of the command line are read where they lie, and the caller waits for the end', async () => {
  let run = ''
  const paths = ['/mail/a.mbox', '/mail/b']
  await imports.importPaths(studio, { paths, onBegin: (id) => (run = id), onBeat: () => undefined })
  const where = `--workspace ${studio.store.workspace} --run ${run}`
  expect(commands()).toEqual([`importer ${where} --path /mail/a.mbox --path /mail/b`])
})

test('what a crash cut off goes on at the start, also files whose note was never written', async () => {
  const noted = await beginImport(studio, { sources: ['a.mbox'] })
  const unnoted = newId()
  for (const id of [noted, unnoted]) mkdirSync(join(folder, studio.store.workspace, id), { recursive: true })
  writeFileSync(join(folder, studio.store.workspace, unnoted, '0001-b.mbox'), 'x')
  const byPaths = await beginImport(studio, { sources: ['/mail'] })
  await imports.resume()
  expect((await started(3)).map((line) => /--run (\S+)/u.exec(line)?.[1] ?? '').sort()).toEqual(
    [noted, unnoted, byPaths].sort(),
  )
  expect(await importRun(studio, { id: unnoted })).toMatchObject({ sources: ['0001-b.mbox'] })
  expect(await importRun(studio, { id: byPaths })).toMatchObject({ state: 'interrupted' })
})

test('mail that a crash left unread is read at the start, beside the imports and without one of its own', async () => {
  const raw = letter({ from: 'ada@wirth.example', to: 'mira@salo.example', subject: 'Plan', body: 'Hello', at: 0 })
  await keepMail(studio, { run: 'gone', mails: [{ raw, source: 'a.eml' }], seen: new Set() })
  await imports.resume()
  expect(await started(1)).toEqual([`importer --workspace ${studio.store.workspace} --run  --again`])
  expect(await importRuns(studio, { most: 9 })).toEqual([])
})

test('files that were still arriving when the house fell are gone: their sender will send them again', async () => {
  const incoming = await imports.incoming()
  await imports.resume()
  expect([existsSync(incoming), await importRuns(studio, { most: 9 })]).toEqual([false, []])
})

test('an import that waits for its turn is alive as long as the one before it takes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const slow = importsIn({
    folder,
    program: [process.execPath, '-e', 'setTimeout(() => {}, 60_000)', '--'],
    houseOf: () => studio,
    workspaces: () => Promise.resolve([]),
  })
  const input = { paths: ['/mail'], onBeat: () => undefined }
  let waits = ''
  const both = [
    slow.importPaths(studio, { ...input, onBegin: () => undefined }),
    slow.importPaths(studio, { ...input, onBegin: (id) => (waits = id) }),
  ]
  await expect.poll(() => waits).not.toBe('')
  house.clock.now += 60_000
  await expect
    .poll(async () => {
      vi.advanceTimersByTime(10_000)
      return (await importRun(studio, { id: waits }))?.state
    })
    .toBe('waiting')
  expect(await interruptImports(studio, { except: [], others: true })).not.toContain(waits)
  slow.close()
  await Promise.all(both)
})

test('a house that closes begins nothing more', async () => {
  imports.close()
  await imports.importPaths(studio, { paths: ['/mail'], onBegin: () => undefined, onBeat: () => undefined })
  expect(commands()).toEqual([])
})
