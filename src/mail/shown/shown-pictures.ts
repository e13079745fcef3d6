/** Kinds of pictures that are shown: of dots alone. An SVG is a program as much as a picture, and is never shown. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/bmp'

/** A picture has so many bytes at most, and all that one letter shows have so many together, each counted as often as it is shown. */
export const LARGEST_PICTURE = 5 * 1024 * 1024
export const LARGEST_PICTURES = 20 * 1024 * 1024
export const MOST_PICTURES = 50

/** More dots than this would fill the reader's memory: a small file can unfold to them. */
const MOST_DOTS = 50_000_000

/** What a picture is by its first bytes, whatever its sender calls it; null for what is none, or unfolds beyond measure. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64))
  const type = TYPES.find(([, looks]) => looks(head))?.[0] ?? null
  if (type === null || dotsOf(type, head) > MOST_DOTS) return null
  return type
}

const text = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to)

const TYPES: readonly (readonly [PictureType, (head: Buffer) => boolean])[] = [
  ['image/png', (head) => text(head, 0, 8) === '\u0089PNG\r\n\u001A\n'],
  ['image/jpeg', (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff],
  ['image/gif', (head) => /^GIF8[79]a/u.test(text(head, 0, 6))],
  ['image/webp', (head) => text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP'],
  ['image/avif', (head) => text(head, 4, 8) === 'ftyp' && /^avi[fs]$/u.test(text(head, 8, 12))],
  ['image/bmp', (head) => text(head, 0, 2) === 'BM' && head.length > 30],
]

/** Where the width and height stand in the first bytes; 0 for kinds that hide them deeper. */
function dotsOf(type: PictureType, head: Buffer): number {
  if (type === 'image/png' && head.length >= 24) return head.readUInt32BE(16) * head.readUInt32BE(20)
  if (type === 'image/gif' && head.length >= 10) return head.readUInt16LE(6) * head.readUInt16LE(8)
  if (type === 'image/bmp' && head.length >= 26) return Math.abs(head.readInt32LE(18) * head.readInt32LE(22))
  return 0
}

/** A single dot: what senders count openings with. */
export function isOneDot(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64))
  const type = pictureType(bytes)
  return type !== null && dotsOf(type, head) === 1
}

/** As it stands in a page; null for what is no picture to be shown. */
export function pictureData(bytes: Uint8Array): string | null {
  const type = bytes.byteLength > LARGEST_PICTURE ? null : pictureType(bytes)
  if (type === null) return null
  return `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
}
