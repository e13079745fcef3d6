import { lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filePieces } from './file-pieces.ts'
import { kindOf } from './file-kind.ts'
import type { SkipReason } from './sources.ts'

/** A file met on the way: to be read as `kind`, or left out for a reason. `name` is what a person reads; `surely` says that it is one letter. */
export type MetFile = { path: string; name: string; size: number } & (
  | { kind: 'letter' | 'mbox' | 'emlx'; surely: boolean }
  | { kind: 'left-out'; reason: SkipReason }
)

/**
 * Everything below `path`, in an order that does not change from one run to the next (by name, code units). Asks the disk synchronously: an import is a process
 * of its own, and a promise for each file would cost more than the file.
 */
export function* walk(path: string): Generator<MetFile> {
  const found = statSync(path)
  const name = basename(path) || path
  if (found.isDirectory()) yield* walkFolder(path, name, false)
  else if (found.isFile()) yield* oneFile(path, name, found.size, false)
  else yield leftOut(path, name, 'not-a-file')
}

function* walkFolder(path: string, name: string, inMaildir: boolean): Generator<MetFile> {
  const entries = entriesOf(path)
  if (entries === null) return yield leftOut(path, name, 'unreadable')
  const maildir = entries.includes('cur') && isFolder(join(path, 'cur'))
  for (const entry of entries) yield* walkEntry(join(path, entry), `${name}/${entry}`, entry, maildir || inMaildir)
}

function* walkEntry(path: string, name: string, entry: string, maildir: boolean): Generator<MetFile> {
  const found = lstatOrNull(path)
  if (found === null) return yield leftOut(path, name, 'unreadable')
  if (found.isSymbolicLink()) return yield leftOut(path, name, 'link')
  if (found.isDirectory()) {
    if (maildir && entry === 'tmp') return yield* unfinished(path, name)
    if (entry.startsWith('.') && !isFolder(join(path, 'cur'))) return yield leftOut(path, name, 'hidden')
    return yield* walkFolder(path, name, maildir)
  }
  if (entry.startsWith('.')) return yield leftOut(path, name, 'hidden')
  if (!found.isFile()) return yield leftOut(path, name, 'not-a-file')
  yield* oneFile(path, name, found.size, maildir && /\/(?:cur|new)\/[^/]+$/.test(name))
}

/** Maildir's tmp holds deliveries that never finished (the specification: readers must not look there): said aloud. */
function* unfinished(path: string, name: string): Generator<MetFile> {
  for (const entry of entriesOf(path) ?? []) yield leftOut(join(path, entry), `${name}/${entry}`, 'unfinished')
}

function* oneFile(path: string, name: string, size: number, inMaildir: boolean): Generator<MetFile> {
  if (size === 0) return yield leftOut(path, name, 'empty')
  const start = firstBytes(path)
  if (start === null) return yield leftOut(path, name, 'unreadable')
  const surely = inMaildir || CALLED_LETTER.test(name)
  const kind = kindOf(start, { name, surely })
  if (kind === 'letter' || kind === 'mbox' || kind === 'emlx') yield { path, name, size, kind, surely }
  else yield leftOut(path, name, kind)
}

const CALLED_LETTER = /\.(?:eml|emlx|mht)$/i

function leftOut(path: string, name: string, reason: SkipReason): MetFile {
  return { path, name, size: 0, kind: 'left-out', reason }
}

function firstBytes(path: string): Buffer | null {
  try {
    const [first = Buffer.alloc(0)] = filePieces(path, { start: 0, end: 4096 })
    return first
  } catch {
    return null
  }
}

function entriesOf(path: string): string[] | null {
  try {
    return readdirSync(path).sort((a, b) => (a < b ? -1 : 1))
  } catch {
    return null
  }
}

function lstatOrNull(path: string) {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

function isFolder(path: string): boolean {
  return lstatOrNull(path)?.isDirectory() ?? false
}
