import { readFileSync, rmSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { Stop } from './refusal.ts'
import { sqliteCode, whyNot } from './system-errors.ts'
import { writeWhole } from './whole-file.ts'

/** Who owns a data folder, as `owner.json` there tells other processes. */
export type Owner = z.infer<typeof Owner>

const Owner = z.object({
  pid: z.number(),
  /** When the process took the folder, ISO 8601. */
  since: z.string(),
  /** Where its studio is, once it listens. */
  url: z.string().nullable(),
  /** Where it takes commands (owner-socket.ts). */
  socket: z.string().nullable(),
})

/** A data folder that this process alone may write to. */
export interface OwnedFolder {
  readonly path: string
  readonly backups: string
  /** The embedded database's file. */
  readonly database: string
  /** Tells other processes where to find us. */
  announce(facts: Partial<Pick<Owner, 'url' | 'socket'>>): void
  /** Gives the folder back; a second call does nothing. */
  release(): void
}

/** A command that asks who owns the folder holds the lock for less than this, in milliseconds. */
const PROBE_WAIT = 500

/**
 * Makes the folder (readable by its user only) and owns it until `release` or the end of the process: an exclusive transaction on
 * `lock.sqlite`, which the kernel frees at death, so that no stale lock is ever left. Throws a Stop that names the process
 * when another one owns it, or says why the folder cannot be used. (reliability.md, Durability)
 */
export async function ownDataFolder(path: string): Promise<OwnedFolder> {
  await makeFolder(path)
  const lock = takeLock(path)
  const owner: Owner = { pid: process.pid, since: new Date().toISOString(), url: null, socket: null }
  const announce: OwnedFolder['announce'] = (more) =>
    writeWhole(join(path, 'owner.json'), JSON.stringify(Object.assign(owner, more)))
  announce({})
  let owned = true
  return {
    path,
    backups: join(path, 'backups'),
    database: databaseIn(path),
    announce,
    release() {
      if (!owned) return
      owned = false
      rmSync(join(path, 'owner.json'), { force: true })
      lock.close()
    },
  }
}

export function databaseIn(path: string): string {
  return join(path, 'consonance.sqlite')
}

/** The process that owns the folder now, or null. Never in the way of one that is about to own it. */
export function ownerOf(path: string): Owner | null {
  let lock: DatabaseSync
  try {
    lock = new DatabaseSync(join(path, 'lock.sqlite'), { readOnly: true, timeout: 0 })
  } catch {
    return null
  }
  try {
    lock.prepare('select count(*) from sqlite_schema').get()
    return null
  } catch (error) {
    if (sqliteCode(error) !== 'SQLITE_BUSY') throw error
    return readOwner(path)
  } finally {
    lock.close()
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Stop(whyNot(path, error))
  }
}

function takeLock(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(path, 'lock.sqlite'), { timeout: PROBE_WAIT })
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock?.close()
    throw new Stop(sqliteCode(error) === 'SQLITE_BUSY' ? taken(path) : whyNot(path, error))
  }
}

function taken(path: string): string {
  const owner = readOwner(path)
  const who = owner.pid ? `process ${owner.pid}${owner.url ? `, at ${owner.url}` : ''}` : 'another process'
  return `The data folder ${path} is in use by ${who}: stop that first, or name another folder in DATA_DIR.`
}

/** Between taking the lock and announcing itself an owner has no name yet: pid 0. */
function readOwner(path: string): Owner {
  try {
    return Owner.parse(JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8')))
  } catch {
    return { pid: 0, since: '', url: null, socket: null }
  }
}
