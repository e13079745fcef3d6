import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { House } from '#foundation/house.ts'
import { GRACE } from '#testing/cast.ts'
import { engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { beginImport, importMail, importRun, interruptImports } from '../conversation.ts'

// reliability.md, Intake that loses nothing: an import says what it left out, and that it is there

const folder = mkdtempSync(join(tmpdir(), 'consonance-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => void vi.useRealTimers())

const mail = join(folder, 'hello.eml')

let house: TestHouse
beforeAll(async () => {
  const sqlite = engineNamed('SQLite')
  if (!sqlite) throw new Error('SQLite is always there')
  house = await testHouse(sqlite)
  writeFileSync(mail, letter({ from: GRACE, to: MIRA, subject: 'Hello', body: 'Hi Mira', at: NOW }))
})

test('of a thousand files that are no mail the first hundred are listed, and the rest is counted', async () => {
  const studio = await house.studio()
  const pictures = mkdtempSync(join(folder, 'pictures-'))
  for (let number = 0; number < 1_000; number += 1) writeFileSync(join(pictures, `${number}.jpg`), 'no mail')
  const run = await beginImport(studio, { sources: [pictures] })
  const done = await importMail(studio, { run, paths: [pictures] })
  expect([done.state, done.skipped.length, done.skippedMore]).toEqual(['done', 100, 900])
})

test('a file is named in the report as its caller names it', async () => {
  const studio = await house.studio()
  writeFileSync(join(folder, '0001-notes.txt'), 'no mail')
  const run = await beginImport(studio, { sources: ['notes.txt'] })
  const named = (source: string) => source.replace('0001-', '')
  const { skipped } = await importMail(studio, { run, paths: [join(folder, '0001-notes.txt')], named })
  expect(skipped).toEqual([{ source: 'notes.txt', reason: 'not-mail' }])
})

test('an import that gets nothing done for a while is alive all the same, and no other process takes it over', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const studio = await house.studio()
  const [stuck, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow: House = {
    ...studio,
    store: {
      ...studio.store,
      async read(work) {
        stuck.resolve()
        await gate.promise
        return studio.store.read(work)
      },
    },
  }
  const run = await beginImport(studio, { sources: [mail] })
  const importing = importMail(slow, { run, paths: [mail] })
  await stuck.promise
  house.clock.now += 60_000
  vi.advanceTimersByTime(10_000)
  await expect.poll(async () => (await importRun(studio, { id: run }))?.state).toBe('running')
  expect(await interruptImports(studio, { except: [], others: true })).toEqual([])
  gate.resolve()
  expect(await importing).toMatchObject({ state: 'done', stored: 1 })
})

test('a path that is gone is noted as what stopped the import', async () => {
  const studio = await house.studio()
  const run = await beginImport(studio, { sources: ['gone'] })
  await expect(importMail(studio, { run, paths: [join(folder, 'gone')] })).rejects.toThrow('There is no file')
  expect(await importRun(studio, { id: run })).toMatchObject({ state: 'failed', problem: 'sources-missing' })
})
