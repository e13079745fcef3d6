import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { ownerOf } from '#foundation/data-folder.ts'
import { main } from '../main.ts'
import { serveUntilSignal } from './start.ts'

const folder = mkdtempSync(join(tmpdir(), 'consonance-cli-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a sample that cannot be made ends the studio that was started for it, and gives the folder back', async () => {
  vi.stubEnv('PORT', '0').stubEnv('DATA_DIR', folder)
  await (await main(process.env, folder, () => undefined)).end()
  const database = new DatabaseSync(join(folder, 'consonance.sqlite'))
  database.exec(`create trigger no_room before insert on workspace begin select raise(abort, 'no room'); end`)
  database.close()
  await expect(serveUntilSignal({ before: 'demo' })).rejects.toThrow('no room')
  expect(ownerOf(folder)).toBeNull()
})
