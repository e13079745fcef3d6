import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { zstdCompressSync } from 'node:zlib'
import Busboy from '@fastify/busboy'
import type { Context } from 'hono'
import { type FileRefusal, MOST_BYTES, MOST_FILES, type ReceivedFile } from '#conversation/conversation.ts'

/** Bytes that one row holds, before packing. */
const PIECE = 1024 * 1024

/** Bytes of one field: far more than a letter may have, so that one that is too long comes back whole. */
const LONGEST_FIELD = 8 * 1024 * 1024

/** More than the form has. */
const MOST_FIELDS = 24

/** So many files are looked at: who chose more than a letter carries is told of these by name, and of none behind them. */
const MOST_CHOSEN = MOST_FILES + 70

export interface ReceivedDraft {
  values: Record<string, string>
  /** In the order in which they were chosen. */
  files: ReceivedFile[]
  /** Those that a letter does not take, being too large or too many; nothing is kept of them. */
  refused: { name: string; why: FileRefusal }[]
}

/**
 * The form of a draft as it comes in: its fields whole, its files packed piece by piece as they pass, so that no more of all of them is held than a letter may
 * carry. The rest of one that is too large is read and left: a browser that is answered while it still sends shows a broken line instead of our
 * sentence. Rejects when the sending breaks off.
 */
export async function receiveDraft(c: Context): Promise<ReceivedDraft> {
  const received: ReceivedDraft = { values: {}, files: [], refused: [] }
  const { body } = c.req.raw
  const type = c.req.header('content-type') ?? ''
  if (!body || !/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/u.test(type)) return received
  const limits = { files: MOST_CHOSEN, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD }
  const form = new Busboy({ headers: { 'content-type': type }, limits })
  const room = { left: MOST_BYTES }
  const arriving: Promise<void>[] = []
  form.on('field', (name, value) => void (received.values[name] = value))
  form.on('file', (_field, stream, name, _encoding, mime) => {
    if (!name) return void stream.resume()
    if (arriving.length >= MOST_FILES) return void (stream.resume(), received.refused.push({ name, why: 'tooMany' }))
    const taken = take(received, stream, { name, type: mime, room })
    // Awaited below; a sending that breaks off fails here first, and a failure that nobody awaits yet would end the house.
    taken.catch(() => undefined)
    arriving.push(taken)
  })
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), form)
  await Promise.all(arriving)
  return received
}

async function take(
  received: ReceivedDraft,
  stream: Readable,
  { name, type, room }: Pick<ReceivedFile, 'name' | 'type'> & { room: { left: number } },
): Promise<void> {
  const packed: Uint8Array[] = []
  let [size, head, isTooLarge] = [0, new Uint8Array(), false]
  let [waiting, held]: [Buffer[], number] = [[], 0]
  const pack = () => {
    const piece = Buffer.concat(waiting)
    if (size === piece.byteLength) head = new Uint8Array(piece.subarray(0, 512))
    packed.push(zstdCompressSync(piece))
    ;[waiting, held] = [[], 0]
  }
  for await (const part of stream) {
    if (isTooLarge) continue
    const bytes = Buffer.from(part)
    size += bytes.byteLength
    room.left -= bytes.byteLength
    if (room.left < 0) {
      isTooLarge = true
      // Those behind it have its room again.
      room.left += size
      ;[packed.length, waiting] = [0, []]
      continue
    }
    waiting.push(bytes)
    held += bytes.byteLength
    if (held >= PIECE) pack()
  }
  if (isTooLarge) return void received.refused.push({ name, why: 'tooLarge' })
  if (held > 0) pack()
  received.files.push({ name, type, size, head, pieces: packed })
}
