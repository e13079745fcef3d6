import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { Stop } from './refusal.ts'
import { whyNot } from './system-errors.ts'

/** Writes a file for its user only; a reader sees the old file or the new one, never half of either. Throws a Stop that says why not. */
export function writeWhole(file: string, text: string): void {
  const half = `${file}.new`
  try {
    writeFileSync(half, text, { mode: 0o600 })
    const handle = openSync(half, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(half, file)
  } catch (error) {
    throw new Stop(whyNot(file, error))
  }
}
