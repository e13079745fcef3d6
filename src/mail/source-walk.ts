import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { firstLine, isFromLine } from './frame.ts'
import type { SkipReason } from './sources.ts'

/** A file met on the way: to be read as `kind`, or left out for a reason. `name` is what a person reads. */
export type MetFile = { path: string; name: string; size: number } & (
  | { kind: 'letter' | 'mbox' | 'emlx' }
  | { kind: 'left-out'; reason: SkipReason }
)

/**
 * Everything below `path`, in an order that does not change from one run to the next (by name, code units). Asks the disk synchronously: an import is a process
 * of its own, and a promise for each file would cost more than the file.
 */
export function* walk(path: string): Generator<MetFile> {
  const found = statSync(path)
  const name = basename(path) || path
  yield* found.isDirectory() ? walkFolder(path, name, false) : oneFile(path, name, found.size, false)
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

function* oneFile(path: string, name: string, size: number, surely: boolean): Generator<MetFile> {
  if (size === 0) return yield leftOut(path, name, 'empty')
  const start = firstBytes(path)
  if (start === null) return yield leftOut(path, name, 'unreadable')
  const kind = kindOf(start, surely || /\.(?:eml|mht)$/i.test(name))
  yield kind === null ? leftOut(path, name, 'not-mail') : { path, name, size, kind }
}

function leftOut(path: string, name: string, reason: SkipReason): MetFile {
  return { path, name, size: 0, kind: 'left-out', reason }
}

const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|message-id|return-path|mime-version|delivered-to|reply-to|sender|content-type|in-reply-to|references|x-[\w-]+|resent-[\w-]+)[ \t]*:/i

/**
 * What a file is by its first lines: an mbox, one letter, Apple's letter with its size, or no mail. `surely` says that it is called a
 * letter or lies where letters lie: then it is one unless its lines say something else.
 */
function kindOf(bytes: Buffer, surely: boolean): 'letter' | 'mbox' | 'emlx' | null {
  const start = firstLine(bytes)
  const text = bytes.toString('latin1', start)
  if (isFromLine(bytes, start) && !text.startsWith('>')) return 'mbox'
  if (/^\d{1,12} *\r?\n[!-9;-~]+:/.test(text)) return 'emlx'
  if (surely) return 'letter'
  const known = new Set<string>()
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '' || !(/^[!-9;-~]+[ \t]*:/.test(line) || /^[ \t]/.test(line) || line.startsWith('>From '))) break
    if (MAIL_HEADER.test(line)) known.add(line.slice(0, line.indexOf(':')).toLowerCase())
  }
  return known.size >= 2 ||
    [...known].some((name) => /^(?:from|received|message-id|return-path|subject|content-type|mime-version)$/.test(name))
    ? 'letter'
    : null
}

function firstBytes(path: string): Buffer | null {
  try {
    const file = openSync(path, 'r')
    try {
      const buffer = Buffer.alloc(4096)
      return buffer.subarray(0, readSync(file, buffer))
    } finally {
      closeSync(file)
    }
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
