import type { MailBytes } from '../mail-types.ts'
import { lookInto } from '../mime/mime-parts.ts'
import type { Transfer } from '../mime/mime-transfer.ts'
import { type Gap, thinned } from '../mime/thinned.ts'

/** An attachment, or where in the mail's bytes it stands, packed for the way, when it is too large to be handed over whole. */
export type FoundAttachment =
  | { bytes: Uint8Array }
  /** From the byte `from` to before the byte `to` of the mail as it came. */
  | { from: number; to: number; transfer: Transfer | null }

/**
 * The attachment at this place of `ParsedMail.attachments`; null where there is none, or where it cannot be taken out whole (packed in an
 * old way, or within another part, in a mail too large to be held). Throws UnreadableMail: timeout. (S3-50)
 */
export async function findAttachment(mail: MailBytes, { place }: { place: number }): Promise<FoundAttachment | null> {
  if (mail instanceof Uint8Array) {
    const bytes = lookInto(mail).bytesOf(place)
    return bytes && { bytes }
  }
  const { bytes: left, gaps } = await thinned(mail.pieces())
  const inside = lookInto(left)
  const packed = inside.packedOf(place)
  if (!packed) return null
  const { body, transfer } = packed
  // What was unpacked on the way to it stands in a buffer of its own.
  const start = body.buffer === left.buffer ? body.byteOffset - left.byteOffset : -1
  if (start >= 0 && transfer !== 'uuencode') {
    return { from: inRaw(start, gaps), to: inRaw(start + body.length, gaps), transfer }
  }
  const isWhole = gaps.every(({ at }) => start >= 0 && (at <= start || at > start + body.length))
  const bytes = isWhole ? inside.bytesOf(place) : null
  return bytes && { bytes }
}

/** Where a place of the thinned mail lies in the whole: behind all that is missing before it, and what is missing right there. */
function inRaw(place: number, gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => (gap.at <= place ? sum + gap.bytes : sum), place)
}
