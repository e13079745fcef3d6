import { decodeBytes } from '../charset/charset.ts'
import { withoutArmour } from './armour.ts'
import { unflowed } from './flowed.ts'
import type { ParseNote } from '../mail-types.ts'
import { LONGEST_TEXT } from '../mail-types.ts'
import type { Part } from './mime-part.ts'
import { withoutPacked } from './mime-uu.ts'
import type { PackedFile } from './mime-uu.ts'

export type TextOfPart = { text: string; html: boolean; files: PackedFile[]; notes: ParseNote[] }

/** Bytes of one part that are read: several times what is stored, since HTML and packed letters shrink. */
const LONGEST_PART = 8 * LONGEST_TEXT
const MARKUP = /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i

/** The text of a part's unpacked bytes in its true character set, without files packed into it, flowing lines joined. */
export function textOfPart(part: Part, whole: Buffer): TextOfPart {
  const notes: ParseNote[] = whole.length > LONGEST_PART ? ['text-cut'] : []
  const { bytes, files } = unpackedFiles(whole.subarray(0, LONGEST_PART))
  const asHtml = part.type === 'text/html'
  const charset = part.params.get('charset') ?? (asHtml ? charsetInHtml(bytes) : null)
  const { text } = decodeBytes(bytes, charset)
  // Some programs send a page and call it plain
  if (asHtml || isMarkup(text)) return { text, html: true, files, notes }
  const plain = withoutArmour(asPlain(part, text))
  return { text: plain.text, html: false, files, notes: [...notes, ...plain.notes] }
}

const OPENING = /^\s*<(?:p|div|table|span|font|center|b|h\d|ul|style|title|meta)\b[^<>]{0,500}>/i

/** A page, or a piece of one from its first letter to its last. */
function isMarkup(text: string): boolean {
  if (MARKUP.test(text.slice(0, 1000))) return true
  return (
    OPENING.test(text.slice(0, 1000)) && />\s*$/.test(text.slice(-200)) && (text.match(/<\/[a-z]/gi)?.length ?? 0) > 2
  )
}

function unpackedFiles(bytes: Buffer): { bytes: Buffer; files: PackedFile[] } {
  if (!bytes.includes('begin ')) return { bytes, files: [] }
  const { text, files } = withoutPacked(bytes.toString('latin1'))
  return files.length === 0 ? { bytes, files } : { bytes: Buffer.from(text, 'latin1'), files }
}

function asPlain(part: Part, text: string): string {
  const { type, params } = part
  if (type === 'text/enriched' || type === 'text/richtext') return unenriched(text)
  if (params.get('format')?.toLowerCase() !== 'flowed') return text
  return unflowed(text, params.get('delsp')?.toLowerCase() === 'yes')
}

function charsetInHtml(bytes: Buffer): string | null {
  return /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? null
}

/** RFC 1896: one line break is a space, n of them are n - 1; `<<` is a sign, other `<...>` are commands. */
function unenriched(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/<param>[^<]{0,2000}<\/param>/gi, '')
    .replaceAll(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)))
    .replaceAll(/<nl>/gi, '\n')
    .replaceAll(/<<|<\/?[a-z][\w-]{0,60}>/gi, (sign) => (sign === '<<' ? '<' : ''))
}
