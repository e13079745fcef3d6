import { createHash } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'

/** Bytes of a large mail that one row holds, before compression: no row is too much for a page of a server or a line of a backup. */
const PIECE = 1024 * 1024

/** How many pieces a mail of so many bytes is kept in. */
export const piecesFor = (size: number) => Math.ceil(size / PIECE)

/** The bytes as they are to be stored, piece by piece; returns the SHA-256 (hex) of what went in. */
export function* packedPieces(parts: Iterable<Uint8Array>): Generator<Buffer, string> {
  const sum = createHash('sha256')
  for (const piece of even(parts)) {
    sum.update(piece)
    yield zstdCompressSync(piece)
  }
  return sum.digest('hex')
}

function* even(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  const piece = Buffer.allocUnsafeSlow(PIECE)
  let filled = 0
  for (const part of parts) {
    for (let at = 0; at < part.byteLength;) {
      const some = part.subarray(at, at + PIECE - filled)
      piece.set(some, filled)
      filled += some.byteLength
      at += some.byteLength
      if (filled < PIECE) continue
      yield piece
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}
