/** Where bytes of a large mail are missing: behind the first `at` that are left, `bytes` of them, of which `letters` are no space. */
export type Gap = { at: number; bytes: number; letters: number }

/** A large mail less what nobody reads of it: the far ends of its attachments and of endless texts. */
export type Thinned = { bytes: Buffer; gaps: readonly Gap[] }

const MEBIBYTE = 1024 * 1024

/** More than the longest text that is read (LONGEST_TEXT), however it is packed. */
const LONGEST_STRETCH = 12 * MEBIBYTE

/** Once so much is left, each further part is only looked into; and at most so much, whatever the mail is made of. */
const MUCH = 40 * MEBIBYTE
const LOOK = 64 * 1024
const MOST = 64 * MEBIBYTE

const LF = 10

/**
 * What is left of a mail of any size, so that it can be taken apart in bounded memory: every line that may be the boundary of a part, and
 * the first of whatever follows it. Linear in time; no more than one piece and what is left is held.
 */
export async function thinned(pieces: AsyncIterable<Uint8Array>): Promise<Thinned> {
  const thinning = new Thinning()
  let held: Uint8Array = Buffer.alloc(0)
  for await (const piece of pieces) {
    const bytes = Buffer.concat([held, piece])
    const end = beforeHalfMark(bytes)
    held = Buffer.from(bytes.subarray(end))
    thinning.add(bytes.subarray(0, end))
  }
  thinning.add(Buffer.from(held))
  return thinning.done()
}

class Thinning {
  // Not resident before it is written to
  readonly #left = Buffer.allocUnsafeSlow(MOST)
  readonly #gaps: Gap[] = []
  #length = 0
  #stretch = 0

  add(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) {
      if (this.#length >= MOST) return this.#miss(bytes.subarray(at))
      const mark = bytes.indexOf('\n--', at + 1)
      const end = mark < 0 ? bytes.length : mark
      if (bytes[at] === LF && bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) this.#stretch = 0
      this.#take(bytes.subarray(at, end))
      at = end
    }
  }

  done(): Thinned {
    return { bytes: this.#left.subarray(0, this.#length), gaps: this.#gaps }
  }

  #take(stretch: Buffer): void {
    const longest = this.#length < MUCH ? LONGEST_STRETCH : LOOK
    const room = Math.max(0, Math.min(longest - this.#stretch, MOST - this.#length))
    const taken = stretch.copy(this.#left, this.#length, 0, room)
    this.#length += taken
    this.#stretch += stretch.length
    if (taken < stretch.length) this.#miss(stretch.subarray(taken))
  }

  #miss(bytes: Buffer): void {
    const last = this.#gaps.at(-1)
    const gap = last?.at === this.#length ? last : { at: this.#length, bytes: 0, letters: 0 }
    if (gap !== last) this.#gaps.push(gap)
    gap.bytes += bytes.length
    // Not `for of`: an iterator's step for each of 200 million bytes takes seconds
    for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x20) gap.letters += 1
  }
}

/** How many bytes more a part has than its view on what is left shows, once it is unpacked. */
export function missingIn(
  { body, transfer }: { body: Buffer; transfer: string | null },
  { bytes, gaps }: { bytes: Uint8Array; gaps: readonly Gap[] },
): number {
  if (body.buffer !== bytes.buffer) return 0
  const start = body.byteOffset - bytes.byteOffset
  const missing = gaps.filter(({ at }) => at > start && at <= start + body.length)
  return missing.reduce((sum, gap) => sum + (transfer === 'base64' ? Math.floor((gap.letters * 3) / 4) : gap.bytes), 0)
}

/** Where the bytes end that cannot be the beginning of `\\n--`. */
function beforeHalfMark(bytes: Buffer): number {
  if (bytes.at(-1) === LF) return bytes.length - 1
  return bytes.at(-2) === LF && bytes.at(-1) === 0x2d ? bytes.length - 2 : bytes.length
}
