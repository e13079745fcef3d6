import { createHash } from 'node:crypto'
import { CR, LF } from '../frame.ts'

const FEEDS = Buffer.alloc(64 * 1024, LF)

/** SHA-256 in hex of bytes that come in pieces, less the line feeds at their end. */
export class Sum {
  #hash = createHash('sha256')
  #feeds = 0

  add(bytes: Buffer): void {
    let end = bytes.length
    while (end > 0 && bytes[end - 1] === LF) end -= 1
    if (end > 0) {
      for (; this.#feeds > 0; this.#feeds -= Math.min(this.#feeds, FEEDS.length))
        this.#hash.update(FEEDS.subarray(0, this.#feeds))
      this.#hash.update(bytes.subarray(0, end))
    }
    this.#feeds += bytes.length - end
  }

  copy(): Sum {
    const other = new Sum()
    other.#hash = this.#hash.copy()
    other.#feeds = this.#feeds
    return other
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}

/** CRLF and lone CR become LF; without any CR the bytes themselves are returned. `afterCr` says that the piece before ended with one. */
export function withLineFeeds(piece: Uint8Array, afterCr: boolean): Buffer {
  const skipped = afterCr && piece[0] === LF ? 1 : 0
  const bytes = Buffer.from(piece.buffer, piece.byteOffset + skipped, piece.byteLength - skipped)
  let from = bytes.indexOf(CR)
  if (from < 0) return bytes
  const out = Buffer.allocUnsafe(bytes.length)
  let length = bytes.copy(out, 0, 0, from)
  for (; from < bytes.length; from += 1) {
    const byte = bytes[from] ?? 0
    out[length++] = byte === CR ? LF : byte
    if (byte === CR && bytes[from + 1] === LF) from += 1
  }
  return out.subarray(0, length)
}
