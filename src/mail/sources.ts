import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { LARGEST_MESSAGE } from './mail-types.ts'
import { mboxMessages } from './mbox.ts'
import { walk } from './source-walk.ts'
import type { MetFile } from './source-walk.ts'

/** One message as its bytes came. `bytes` counts what has been consumed of all sources so far, for a progress bar. */
export type FoundMail = { source: string; raw: Uint8Array; bytes: number }

/** Something that was looked at and left out, and why: an import says so instead of being silent. */
export type SkippedSource = { source: string; skipped: SkipReason; bytes: number }

export const SKIP_REASONS = [
  'hidden',
  'not-mail',
  'not-a-file',
  'link',
  'empty',
  'unfinished',
  'unreadable',
  'too-large',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

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

/**
 * All mail in files (.eml, .emlx, mbox by whatever name), Maildirs and folders of them, in a stable order. What is not
 * mail is yielded as skipped with its reason. Memory holds one message at a time. Throws MailSourceMissing first
 * of all when a path does not exist. (reliability.md, Intake that loses nothing)
 */
export async function* mailSources(
  paths: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<FoundMail | SkippedSource> {
  await allThere(paths)
  const largest = options.largest ?? LARGEST_MESSAGE
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

async function* read(file: MetFile, largest: number): AsyncGenerator<FoundMail | SkippedSource> {
  if (file.kind === 'left-out') return yield { source: file.name, skipped: file.reason, bytes: 0 }
  try {
    yield* file.kind === 'mbox' ? readMbox(file, largest) : readLetter(file, largest)
  } catch (error) {
    if (!isFileTrouble(error)) throw error
    yield { source: file.name, skipped: 'unreadable', bytes: file.size }
  }
}

async function* readMbox(file: MetFile, largest: number): AsyncGenerator<FoundMail | SkippedSource> {
  let number = 0
  for await (const { raw, end } of mboxMessages(file.path, largest)) {
    number += 1
    const source = `${file.name}#${number}`
    if (raw === null) yield { source, skipped: 'too-large', bytes: end }
    else if (raw.length === 0) yield { source, skipped: 'empty', bytes: end }
    else yield { source, raw, bytes: end }
  }
}

function* readLetter(file: MetFile, largest: number): Generator<FoundMail | SkippedSource> {
  if (file.size > largest) return yield { source: file.name, skipped: 'too-large', bytes: file.size }
  const raw = readFileSync(file.path)
  yield { source: file.name, raw: file.kind === 'emlx' ? withoutApplesFrame(raw) : raw, bytes: file.size }
}

/** Apple Mail writes the length of the letter on a line before it and a property list after it. */
function withoutApplesFrame(raw: Buffer): Buffer {
  const start = raw.indexOf(10) + 1
  const length = Number(raw.toString('latin1', 0, start).trim())
  return raw.subarray(start, Math.min(raw.length, start + length))
}

function isFileTrouble(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
}
