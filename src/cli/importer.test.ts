import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { beginImport, importRun } from '#conversation/conversation.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'

// reliability.md, Intake that loses nothing: the importing process beside the studio

const folder = mkdtempSync(join(tmpdir(), 'consonance-importer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The importing process, as the studio starts it; its standard input stays open. */
async function importer(...args: string[]): Promise<number | null> {
  const program = join(import.meta.dirname, 'consonance.ts')
  const child = spawn(process.execPath, [program, 'importer', ...args], {
    env: { ...process.env, DATA_DIR: folder },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const [status] = await once(child, 'close')
  return status
}

test('an import that fails says so of itself alone: the one that waits in line is not taken for cut off', async () => {
  const store = await openStore({ file: databaseIn(folder) }, migrations)
  await store.migrate()
  const house = housesOn(store, Date.now)(await store.newWorkspace(Date.now()), 'import')
  const failing = await beginImport(house, { sources: ['/no/such/mail'] })
  const waiting = await beginImport(house, { sources: ['/mail'] })
  const before = await importRun(house, { id: waiting })
  expect(await importer('--workspace', house.store.workspace, '--run', failing, '--path', '/no/such/mail')).toBe(1)
  expect(await importRun(house, { id: failing })).toMatchObject({ state: 'failed', problem: 'sources-missing' })
  expect(await importRun(house, { id: waiting })).toEqual(before)
  await store.close()
})
