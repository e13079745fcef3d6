import { fromQuotedPrintable } from './mime-transfer.ts'
import type { Transfer } from './mime-transfer.ts'

/**
 * Cuts the bytes from `from` to before `to` out of a mail's pieces, and unpacks them as they pass: an attachment of any size, in the memory
 * of a piece. Reads no further than it must.
 */
export async function* unpackedRange(
  pieces: AsyncIterable<Uint8Array>,
  { from, to, transfer }: { from: number; to: number; transfer: Transfer | null },
): AsyncGenerator<Uint8Array, void> {
  const unpacking = unpackings[transfer ?? 'none']()
  let at = 0
  for await (const piece of pieces) {
    const cut = piece.subarray(Math.max(0, from - at), Math.max(0, to - at))
    at += piece.length
    const bytes = unpacking.take(Buffer.from(cut.buffer, cut.byteOffset, cut.byteLength))
    if (bytes.length > 0) yield bytes
    if (at >= to) break
  }
  const rest = unpacking.end()
  if (rest.length > 0) yield rest
}

interface Unpacking {
  take(bytes: Buffer): Buffer
  /** What was held back for what might have followed. */
  end(): Buffer
}

const NOTHING = Buffer.alloc(0)

const plain = (): Unpacking => ({ take: (bytes) => bytes, end: () => NOTHING })

/** Four letters are three bytes: what is left over waits for the next piece. Line ends and foreign signs are none. */
function base64(): Unpacking {
  let held = ''
  return {
    take(bytes) {
      const letters = held + bytes.toString('latin1').replaceAll(/[^A-Za-z0-9+/]/gu, '')
      const whole = letters.length - (letters.length % 4)
      held = letters.slice(whole)
      return Buffer.from(letters.slice(0, whole), 'base64')
    },
    end: () => Buffer.from(held, 'base64'),
  }
}

const EQUALS = 0x3d
/** Space may stand between a soft break's sign and the end of its line. */
const LONGEST_ESCAPE = 80

/** An escape that the piece may have cut waits for the next one. */
function quotedPrintable(): Unpacking {
  let held: Buffer = NOTHING
  return {
    take(bytes) {
      const all = Buffer.concat([held, bytes])
      const last = all.lastIndexOf(EQUALS)
      const whole = last > all.length - LONGEST_ESCAPE && last >= 0 ? last : all.length
      held = Buffer.from(all.subarray(whole))
      return fromQuotedPrintable(all.subarray(0, whole))
    },
    end: () => fromQuotedPrintable(held),
  }
}

const unpackings: Readonly<Record<Transfer, () => Unpacking>> = {
  base64,
  'quoted-printable': quotedPrintable,
  none: plain,
  uuencode: plain,
}
