import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LARGE_MESSAGE } from '../sources/sources.ts'
import type { WholeMail } from './imap-types.ts'

/** Bytes that are asked for at a time. */
const PIECE = 1024 * 1024

/** No letter is so large: a server that sends more sends something else, or never ends. */
const LARGEST = 2 * 1024 * 1024 * 1024

/** What a server sends in place of a message and cannot be one. */
export class NoMessage extends Error {}

/**
 * A message put together of pieces that are asked for one after the other until an empty one comes: the size that a server tells is not believed. What is
 * small stays in memory, what is larger goes to a new file in `folder`, which is gone again where this throws. Null where there is no such message.
 */
export async function piecemeal(
  piece: (start: number, most: number) => Promise<Uint8Array | null>,
  folder: string,
): Promise<WholeMail | null> {
  const first = await piece(0, PIECE)
  if (!first) return null
  // A server that does not know of pieces sends everything at once.
  if (first.byteLength > PIECE) return { raw: first }
  const held = [first]
  let size = first.byteLength
  const next = async () => {
    const some = size > 0 ? await piece(size, PIECE) : null
    if (some && some.byteLength > PIECE) throw new NoMessage('The server sends pieces larger than they were asked for')
    size += some?.byteLength ?? 0
    if (size > LARGEST) throw new NoMessage('The server sends a message without an end')
    return some && some.byteLength > 0 ? some : null
  }
  for (;;) {
    const some = await next()
    if (!some) return { raw: held.length === 1 ? first : Buffer.concat(held) }
    held.push(some)
    if (size > LARGE_MESSAGE) break
  }
  const file = join(folder, `mail-${randomUUID()}`)
  try {
    await written(file, held, next)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  return { file, size }
}

async function written(
  path: string,
  held: readonly Uint8Array[],
  next: () => Promise<Uint8Array | null>,
): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for (const some of held) await file.writeFile(some)
    for (let some = await next(); some; some = await next()) await file.writeFile(some)
  } finally {
    await file.close()
  }
}
