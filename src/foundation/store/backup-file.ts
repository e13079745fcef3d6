import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants as zlib, createZstdCompress } from 'node:zlib'
import { Stop } from '#foundation/refusal.ts'
import { whyNot } from '#foundation/system-errors.ts'

/** Lines are handed on in pieces of about this many characters. */
const PIECE = 64 * 1024

/** Writes lines to `file`, zstd with checksum: under another name first, on disk before it takes its own. */
export async function writeBackupFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const half = `${file}.part`
  try {
    const pack = createZstdCompress({ params: { [zlib.ZSTD_c_checksumFlag]: 1 } })
    const out = createWriteStream(half, { mode: 0o600, flush: true })
    await pipeline(Readable.from(pieces(lines), { highWaterMark: 2 }), pack, out)
    await rename(half, file)
    await onDisk(dirname(file))
  } catch (error) {
    await rm(half, { force: true })
    throw error instanceof Error && 'syscall' in error ? new Stop(whyNot(file, error)) : error
  }
}

async function* pieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const line of lines) {
    piece += `${line}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
