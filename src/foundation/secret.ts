import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnedFolder } from './data-folder.ts'
import { Stop } from './refusal.ts'
import { codeOf } from './system-errors.ts'
import { writeWhole } from './whole-file.ts'

/** 64 hexadecimal digits that sign this folder's sessions: made once, readable by its user only. */
export function secretOf(folder: Pick<OwnedFolder, 'path'>): string {
  const file = join(folder.path, 'secret')
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length < 32)
      throw new Stop(
        `${file} is damaged: put the secret back from a copy, or delete the file (everybody then signs in anew).`,
      )
    return secret
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const secret = randomBytes(32).toString('hex')
  writeWhole(file, `${secret}\n`)
  return secret
}
