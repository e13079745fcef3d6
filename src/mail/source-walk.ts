import { lstat, open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SkipReason } from './sources.ts'

/** A file met on the way: to be read as `kind`, or left out for a reason. `name` is what a person reads. */
export type MetFile = { path: string; name: string; size: number } & (
  | { kind: 'letter' | 'mbox' | 'emlx' }
  | { kind: 'left-out'; reason: SkipReason }
)

/** Everything below `path`, in an order that does not change from one run to the next (by name, code units). */
export async function* walk(path: string): AsyncGenerator<MetFile> {
  const found = await stat(path)
  const name = basename(path) || path
  yield* found.isDirectory() ? walkFolder(path, name, false) : oneFile(path, name, found.size, false)
}

async function* walkFolder(path: string, name: string, inMaildir: boolean): AsyncGenerator<MetFile> {
  const entries = await entriesOf(path)
  if (entries === null) return yield leftOut(path, name, 'unreadable')
  const maildir = entries.includes('cur') && (await isFolder(join(path, 'cur')))
  for (const entry of entries) yield* walkEntry(join(path, entry), `${name}/${entry}`, entry, maildir || inMaildir)
}

async function* walkEntry(path: string, name: string, entry: string, maildir: boolean): AsyncGenerator<MetFile> {
  const found = await lstatOrNull(path)
  if (found === null) return yield leftOut(path, name, 'unreadable')
  if (found.isSymbolicLink()) return yield leftOut(path, name, 'link')
  if (found.isDirectory()) {
    if (maildir && entry === 'tmp') return yield* unfinished(path, name)
    if (entry.startsWith('.') && !(await isFolder(join(path, 'cur')))) return yield leftOut(path, name, 'hidden')
    return yield* walkFolder(path, name, maildir)
  }
  if (entry.startsWith('.')) return yield leftOut(path, name, 'hidden')
  if (!found.isFile()) return yield leftOut(path, name, 'not-a-file')
  yield* oneFile(path, name, found.size, maildir && /\/(?:cur|new)\/[^/]+$/.test(name))
}

/** Maildir's tmp holds deliveries that never finished (the specification: readers must not look there): said aloud. */
async function* unfinished(path: string, name: string): AsyncGenerator<MetFile> {
  for (const entry of (await entriesOf(path)) ?? []) yield leftOut(join(path, entry), `${name}/${entry}`, 'unfinished')
}

async function* oneFile(path: string, name: string, size: number, surely: boolean): AsyncGenerator<MetFile> {
  if (size === 0) return yield leftOut(path, name, 'empty')
  const start = await firstBytes(path)
  if (start === null) return yield leftOut(path, name, 'unreadable')
  const kind = kindOf(start, surely || /\.(?:eml|mht)$/i.test(name))
  yield kind === null ? leftOut(path, name, 'not-mail') : { path, name, size, kind }
}

function leftOut(path: string, name: string, reason: SkipReason): MetFile {
  return { path, name, size: 0, kind: 'left-out', reason }
}

const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|message-id|return-path|mime-version|delivered-to|reply-to|sender|content-type|in-reply-to|references|x-[\w-]+|resent-[\w-]+)[ \t]*:/i

/** What a file is by its first lines, never by its name: an mbox, one letter, Apple's letter with its size, or no mail. */
function kindOf(start: string, surely: boolean): 'letter' | 'mbox' | 'emlx' | null {
  const text = start.replace(/^ï»¿/, '').replace(/^[\r\n\t ]+(?=\S)/, '')
  if (/^From (?!:)/.test(text)) return 'mbox'
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

async function firstBytes(path: string): Promise<string | null> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      return buffer.toString('latin1', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

async function entriesOf(path: string): Promise<string[] | null> {
  try {
    return (await readdir(path)).sort((a, b) => (a < b ? -1 : 1))
  } catch {
    return null
  }
}

async function lstatOrNull(path: string) {
  try {
    return await lstat(path)
  } catch {
    return null
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstatOrNull(path))?.isDirectory() ?? false
}
