import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Stop } from '#foundation/refusal.ts'
import { writeBackupFile } from './backup-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'consonance-backup-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* lines() {
  yield 'a line'
}

test.each([
  ['missing/all', () => `There is no folder ${join(folder, 'missing')}: make it, or name another.`],
  ['letter/all', () => `There is no folder ${join(folder, 'letter')}: make it, or name another.`],
  ['there', () => `${join(folder, 'there')} is a folder: name a file.`],
])('a backup that cannot be written to %s says so of that file, not of DATA_DIR', async (name, sentence) => {
  writeFileSync(join(folder, 'letter'), '')
  mkdirSync(join(folder, 'there'), { recursive: true })
  await expect(writeBackupFile(join(folder, name), lines())).rejects.toThrow(new Stop(sentence()))
})

test('a database that breaks off during a backup is not taken for a fault of the file, and no half is left', async () => {
  const broken = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  async function* halfOfThem() {
    yield 'a line'
    throw broken
  }
  const before = readdirSync(folder)
  await expect(writeBackupFile(join(folder, 'half'), halfOfThem())).rejects.toBe(broken)
  expect(readdirSync(folder)).toEqual(before)
})
