import { dirname } from 'node:path'

/** One plain sentence for what the system says about DATA_DIR, or a file of ours in it. */
export function whyNot(path: string, error: unknown): string {
  const code = codeOf(error)
  if (isDiskFull(error)) return `The disk that holds ${path} is full: make room, then start again.`
  if (isDiskFailing(error)) return `The disk that holds ${path} fails: see to it, then start again.`
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} cannot be written by this user: change its owner, or name another folder in DATA_DIR.`
  if (code === 'EROFS') return `${path} is on a disk that cannot be written: name another folder in DATA_DIR.`
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${path} is not a folder: name a folder in DATA_DIR.`
  return `${path} cannot be used: ${error instanceof Error ? error.message : String(error)}.`
}

/** The same for a file that somebody wants read. */
export function whyNotRead(path: string, error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`
  if (code === 'EISDIR') return `${path} is a folder: name a file.`
  if (code === 'EACCES' || code === 'EPERM') return `${path} cannot be read by this user.`
  return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`
}

/** The same for a file that somebody named, to be written. */
export function whyNotWritten(path: string, error: unknown): string {
  const code = codeOf(error)
  if (isDiskFull(error)) return `The disk that holds ${path} is full: make room, then try again.`
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no folder ${dirname(path)}: make it, or name another.`
  if (code === 'EISDIR') return `${path} is a folder: name a file.`
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} cannot be written by this user: name a file in a folder of yours.`
  if (code === 'EROFS') return `${path} is on a disk that cannot be written: name a file elsewhere.`
  return `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`
}

type SqliteCode = 'SQLITE_BUSY' | 'SQLITE_IOERR' | 'SQLITE_CORRUPT' | 'SQLITE_FULL' | 'SQLITE_NOTADB'

const SQLITE_CODES: ReadonlyMap<number, SqliteCode> = new Map([
  [5, 'SQLITE_BUSY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [26, 'SQLITE_NOTADB'],
])

/** What SQLite says in an error, where we have an answer to it; its extended codes add higher bits. (sqlite.org/rescode.html) */
export function sqliteCode(error: unknown): SqliteCode | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return SQLITE_CODES.get(Number(error.errcode) & 0xff)
}

/** Whether the disk, or a quota on it, had no room: by the system, by SQLite or by Postgres (53100, disk_full). */
export function isDiskFull(error: unknown): boolean {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return true
  return sqliteCode(error) === 'SQLITE_FULL'
}

/** Whether the disk did not take or give what it was asked for: by the system, by SQLite or by Postgres (58030, io_error). */
export function isDiskFailing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'EIO' || code === '58030' || sqliteCode(error) === 'SQLITE_IOERR'
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
