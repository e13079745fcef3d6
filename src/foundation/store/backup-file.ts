import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants as zlib, createZstdCompress } from 'node:zlib'
import { Stop } from '#foundation/refusal.ts'
import { whyNotWritten } from '#foundation/system-errors.ts'

/** Lines are handed on in pieces of about this many characters. */
const PIECE = 64 * 1024

/**
 * Writes lines to `file`, zstd with checksum: under another name first, on disk before it takes its own. Throws a Stop where the file
 * cannot be written; what stops the lines, as it came.
 */
export async function writeBackupFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const half = `${file}.part`
  let ofLines: unknown
  const told = pieces(lines, (error) => (ofLines = error))
  try {
    const pack = createZstdCompress({ params: { [zlib.ZSTD_c_checksumFlag]: 1 } })
    const out = createWriteStream(half, { mode: 0o600, flush: true })
    await pipeline(Readable.from(told, { highWaterMark: 2 }), pack, out)
    await rename(half, file)
    await onDisk(dirname(file))
  } catch (error) {
    // Where the folder is none or is another user's, this fails as well, and would hide why.
    await rm(half, { force: true }).catch(() => undefined)
    throw error === ofLines ? error : new Stop(whyNotWritten(file, error))
  }
}

async function* pieces(lines: AsyncIterable<string>, broken: (error: unknown) => void): AsyncGenerator<string> {
  let piece = ''
  try {
    for await (const line of lines) {
      piece += `${line}\n`
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
  } catch (error) {
    broken(error)
    throw error
  }
  yield piece
}

async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
