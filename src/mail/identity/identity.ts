import { createHash } from 'node:crypto'
import { CR, firstLine, isFromLine, LF } from '../frame.ts'
import { Sum, withLineFeeds } from './line-feeds.ts'
import { countsAs, LONGEST_NAME } from './trace-headers.ts'

/** What a mail is known by. All hashes are SHA-256 in hex. */
export interface Fingerprint {
  /** Of the bytes exactly as they came. */
  hash: string
  /**
   * Of the bytes less the trace headers that each hop, server and mail program adds, with line ends made LF and empty lines at the end left
   * off. The same mail from an mbox, an .eml or a server is one; a re-used Message-ID with other content is another message.
   * (reliability.md, Intake that loses nothing)
   */
  identity: string
  /** The identity that a mail with Bcc had while Bcc counted, by which it may be kept already; null without one. */
  formerIdentity: string | null
  /** Bytes. */
  size: number
}

/** What a mail of any size is known by, given in pieces that may be cut anywhere; holds no more than one of them. */
export function fingerprint(pieces: Iterable<Uint8Array>): Fingerprint {
  const whole = createHash('sha256')
  const identity = new Identity()
  let size = 0
  for (const piece of pieces) {
    whole.update(piece)
    identity.add(piece)
    size += piece.byteLength
  }
  return { hash: whole.digest('hex'), ...identity.end(), size }
}

/** So many bytes after the first empty lines tell whether an mbox "From " line begins there. */
const FRAME_SEEN = 16

/** The identity of one mail, whose bytes come in pieces. */
class Identity {
  #part: 'frame' | 'from-line' | 'blank' | 'headers' | 'body' = 'frame'
  /** What came and cannot be judged yet: the very beginning, or the beginning of a header line. */
  #held: Buffer = Buffer.alloc(0)
  #afterCr = false
  #inLine = false
  #counts: ReturnType<typeof countsAs> = 'always'
  #sum = new Sum()
  #former: Sum | null = null

  add(piece: Uint8Array): void {
    const bytes = withLineFeeds(piece, this.#afterCr)
    if (piece.byteLength > 0) this.#afterCr = piece.at(-1) === CR
    this.#take(bytes, false)
  }

  end(): { identity: string; formerIdentity: string | null } {
    this.#take(Buffer.alloc(0), true)
    return { identity: this.#sum.end(), formerIdentity: this.#former?.end() ?? null }
  }

  #take(bytes: Buffer, last: boolean): void {
    let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes
    this.#held = Buffer.alloc(0)
    if (this.#part === 'frame') rest = this.#frame(rest, last)
    if (this.#part === 'from-line') rest = this.#fromLine(rest)
    if (this.#part === 'blank') rest = this.#blank(rest)
    if (this.#part === 'headers') rest = this.#headers(rest, last)
    if (this.#part === 'body') this.#write(rest, 'always')
  }

  #frame(bytes: Buffer, last: boolean): Buffer {
    const start = firstLine(bytes)
    if (bytes.length - start < FRAME_SEEN && !last) {
      // Empty lines tell nothing; the first bytes tell that a byte order mark stood before them, or did not.
      this.#held = start > 3 ? Buffer.concat([bytes.subarray(0, 3), bytes.subarray(start)]) : bytes
      return Buffer.alloc(0)
    }
    this.#part = isFromLine(bytes, start) ? 'from-line' : 'headers'
    return bytes.subarray(start)
  }

  /** An mbox line that never ends is no frame: it counts, until its end shows that it does not. */
  #fromLine(bytes: Buffer): Buffer {
    const end = bytes.indexOf(LF)
    this.#sum.add(bytes.subarray(0, end < 0 ? bytes.length : end))
    if (end < 0) return Buffer.alloc(0)
    this.#sum = new Sum()
    this.#part = 'blank'
    return bytes.subarray(end)
  }

  #blank(bytes: Buffer): Buffer {
    let at = 0
    while (bytes[at] === LF) at += 1
    if (at < bytes.length) this.#part = 'headers'
    return bytes.subarray(at)
  }

  /** Counts the header lines that count, continuation lines with them, and returns the empty line and what follows it. */
  #headers(bytes: Buffer, last: boolean): Buffer {
    let [run, at] = [0, 0]
    while (at < bytes.length) {
      const lineEnd = bytes.indexOf(LF, at)
      if (!this.#inLine) {
        if (lineEnd === at) this.#part = 'body'
        if (lineEnd === at || (lineEnd < 0 && bytes.length - at < LONGEST_NAME && !last)) break
        const counts = this.#countsAs(bytes, at, lineEnd < 0 ? bytes.length : lineEnd)
        if (counts !== this.#counts) {
          this.#write(bytes.subarray(run, at), this.#counts)
          this.#counts = counts
          run = at
        }
      }
      this.#inLine = lineEnd < 0
      at = lineEnd < 0 ? bytes.length : lineEnd + 1
    }
    this.#write(bytes.subarray(run, at), this.#counts)
    if (this.#part === 'body') return bytes.subarray(at)
    this.#held = bytes.subarray(at)
    return Buffer.alloc(0)
  }

  /** A continuation line counts as the line that it continues. */
  #countsAs(bytes: Buffer, start: number, end: number): ReturnType<typeof countsAs> {
    return bytes[start] === 0x20 || bytes[start] === 0x09 ? this.#counts : countsAs(bytes, start, end)
  }

  #write(bytes: Buffer, counts: ReturnType<typeof countsAs>): void {
    if (counts === 'never' || bytes.length === 0) return
    if (counts === 'formerly') this.#former ??= this.#sum.copy()
    else this.#sum.add(bytes)
    this.#former?.add(bytes)
  }
}
