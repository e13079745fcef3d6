import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { filePieces } from './file-pieces.ts'
import { mboxMessages } from './mbox.ts'
import { walk } from './source-walk.ts'
import type { MetFile } from './source-walk.ts'

/** Where one message was found. `bytes` counts what has been consumed of all sources so far, for a progress bar. */
interface Found {
  source: string
  bytes: number
}

/** One message as its bytes came. */
export type FoundMail = Found & { raw: Uint8Array }

/** One message too large to be held whole: its bytes as they came, read of its file whenever they are asked for; may throw SourceFailed. */
export type FoundLargeMail = Found & { pieces: () => Iterable<Uint8Array> }

/** Something that was looked at and left out, and why: an import says so instead of being silent. */
export type SkippedSource = Found & { skipped: SkipReason }

/** `too-large` stands only in reports of earlier versions. */
export const SKIP_REASONS = [
  'hidden',
  'not-mail',
  'not-a-file',
  'link',
  'empty',
  'unfinished',
  'unreadable',
  'archive',
  'outlook',
  'too-large',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Bytes. What is larger comes in pieces, so that an import of any mail stays small. */
export const LARGE_MESSAGE = 4 * 1024 * 1024

/** What a source gives. */
export type FromSource = FoundMail | FoundLargeMail | SkippedSource

/** `largest`: up to how many bytes a message is handed over whole. */
export type SourceOptions = { largest?: number }

/** A path that does not exist: nothing was read. */
export class MailSourceMissing extends Error {
  readonly code = 'mail.source-missing'
  readonly path: string
  constructor(path: string) {
    super(`There is no file or folder ${path}`)
    this.name = 'MailSourceMissing'
    this.path = path
  }
}

/** A large message whose pieces cannot be read to the end: why, as for any source that is left out. */
export class SourceFailed extends Error {
  readonly reason: SkipReason
  constructor(reason: SkipReason, options?: ErrorOptions) {
    super(`A message could not be read from its file (${reason})`, options)
    this.name = 'SourceFailed'
    this.reason = reason
  }
}

/**
 * All mail in files (.eml, .emlx, mbox by whatever name), Maildirs and folders of them, in a stable order. What is not
 * mail is yielded as skipped with its reason. Memory holds one message at a time, and of a large one a piece. Throws MailSourceMissing
 * first of all when a path does not exist. (reliability.md, Intake that loses nothing)
 */
export async function* mailSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<FromSource> {
  await allThere(paths)
  const largest = options.largest ?? LARGE_MESSAGE
  let before = 0
  for (const path of paths) {
    for (const file of walk(path)) {
      for await (const found of read(file, largest)) yield { ...found, bytes: before + found.bytes }
      before += file.size
    }
  }
}

/** How much mailSources will read: bytes and files that look like mail. Throws MailSourceMissing. */
export async function sizeOfSources(paths: readonly string[]): Promise<{ bytes: number; files: number }> {
  await allThere(paths)
  const total = { bytes: 0, files: 0 }
  for (const path of paths) {
    for (const file of walk(path)) {
      // The walk never lets go by itself, and whoever waits gives signs of life meanwhile.
      await turn()
      total.bytes += file.size
      if (file.kind !== 'left-out') total.files += 1
    }
  }
  return total
}

/** Throws MailSourceMissing for the first path that does not exist. */
export async function allThere(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await stat(path).catch(() => {
      throw new MailSourceMissing(path)
    })
  }
}

async function* read(file: MetFile, largest: number): AsyncGenerator<FromSource> {
  if (file.kind === 'left-out') return yield { source: file.name, skipped: file.reason, bytes: 0 }
  try {
    if (file.kind === 'mbox' && !(file.surely && (await holdsOneMessage(file, largest)))) yield* readMbox(file, largest)
    else yield readLetter(file, largest)
  } catch (error) {
    if (!isFileTrouble(error)) throw error
    yield { source: file.name, skipped: 'unreadable', bytes: file.size }
  }
}

/** A file called a letter may begin as an mbox does because somebody saved the line with it: it is kept as it is. */
async function holdsOneMessage(file: MetFile, largest: number): Promise<boolean> {
  let messages = 0
  for await (const _ of mboxMessages(file.path, largest)) if ((messages += 1) > 1) return false
  return true
}

async function* readMbox(file: MetFile, largest: number): AsyncGenerator<FromSource> {
  let number = 0
  for await (const { end: bytes, ...message } of mboxMessages(file.path, largest)) {
    number += 1
    const source = `${file.name}#${number}`
    if ('pieces' in message) yield { source, bytes, pieces: () => readable(message.pieces()) }
    else if (message.raw.length === 0) yield { source, skipped: 'empty', bytes }
    else yield { source, bytes, raw: message.raw }
  }
}

function readLetter(file: MetFile, largest: number): FromSource {
  const found = { source: file.name, bytes: file.size }
  const part = file.kind === 'emlx' ? withoutApplesFrame(file) : { start: 0, end: file.size }
  if (part.end - part.start > largest) return { ...found, pieces: () => readable(filePieces(file.path, part)) }
  return {
    ...found,
    raw: file.kind === 'emlx' ? Buffer.concat([...filePieces(file.path, part)]) : readFileSync(file.path),
  }
}

/** Apple Mail writes the length of the letter on a line before it and a property list after it. */
function withoutApplesFrame(file: MetFile): { start: number; end: number } {
  const [first = Buffer.alloc(0)] = filePieces(file.path, { start: 0, end: 64 })
  const start = first.indexOf(10) + 1
  const length = Number(first.toString('latin1', 0, start).trim())
  return { start, end: Math.min(file.size, start + length) }
}

function* readable(pieces: Iterable<Buffer>): Generator<Buffer> {
  try {
    yield* pieces
  } catch (error) {
    throw isFileTrouble(error) ? new SourceFailed('unreadable', { cause: error }) : error
  }
}

function isFileTrouble(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
}
