import { cleanLine } from '../clean.ts'

/** A file that stands in the text of a letter, packed in the way of times before MIME. */
export type PackedFile = { name: string | null; content: () => Buffer }

const BEGIN = /^begin (?:[0-7]{3,4})(?: ([^\r\n]{0,250}))?\r?$/
const Y_BEGIN = /^=ybegin [^\r\n]*?name=([^\r\n]{1,250})\r?$/
const Y_LINE = /^=y(?:begin|part|end)/

/**
 * Takes uuencoded and yEnc files out of text (bytes as Latin-1): they are attachments and nobody's words. Text without them comes back
 * as it is.
 */
export function withoutPacked(text: string): { text: string; files: PackedFile[] } {
  if (!/^(?:begin [0-7]{3,4}\b|=ybegin )/m.test(text)) return { text, files: [] }
  const lines = text.split('\n')
  const kept: string[] = []
  const files: PackedFile[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const found = uuFile(lines, at) ?? yFile(lines, at)
    if (found === null) kept.push(line)
    else {
      files.push(found.file)
      at = found.end
    }
  }
  return { text: kept.join('\n'), files }
}

type Found = { file: PackedFile; end: number }

function uuFile(lines: readonly string[], start: number): Found | null {
  const begin = BEGIN.exec(lines[start] ?? '')
  if (begin === null || !isUuLine(lines[start + 1] ?? '')) return null
  let end = start + 1
  while (end < lines.length && isUuLine(lines[end] ?? '')) end += 1
  const packed = lines.slice(start + 1, end)
  if (/^end\s*$/.test(lines[end] ?? '')) end += 1
  return { file: { name: nameOf(begin[1]), content: () => fromUu(packed) }, end: end - 1 }
}

function nameOf(given = ''): string | null {
  return cleanLine(given, 255) || null
}

function isUuLine(line: string): boolean {
  const text = line.replace(/\r$/, '')
  if (text === '`' || text === ' ') return true
  if (!/^[\u0020-\u0060]+$/.test(text)) return false
  const count = (text.charCodeAt(0) - 32) & 63
  const needed = Math.ceil((count * 4) / 3)
  return count > 0 && text.length - 1 >= needed - 3 && text.length - 1 <= Math.ceil(count / 3) * 4 + 2
}

/** The bytes of uuencoded lines. */
export function fromUu(lines: readonly string[]): Buffer {
  const bytes: number[] = []
  for (const line of lines) {
    const count = (line.charCodeAt(0) - 32) & 63
    const start = bytes.length
    for (let at = 1; bytes.length < start + count && at < line.length; at += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map((step) => ((line.charCodeAt(at + step) || 32) - 32) & 63)
      bytes.push(
        ((a ?? 0) << 2) | ((b ?? 0) >> 4),
        (((b ?? 0) & 15) << 4) | ((c ?? 0) >> 2),
        (((c ?? 0) & 3) << 6) | (d ?? 0),
      )
    }
    bytes.length = Math.min(bytes.length, start + count)
  }
  return Buffer.from(bytes)
}

function yFile(lines: readonly string[], start: number): Found | null {
  const name = Y_BEGIN.exec(lines[start] ?? '')?.[1]
  if (name === undefined) return null
  let end = start + 1
  while (end < lines.length && !(lines[end] ?? '').startsWith('=yend')) end += 1
  const packed = lines.slice(start + 1, end)
  return { file: { name: nameOf(name), content: () => fromYEnc(packed) }, end: Math.min(end, lines.length - 1) }
}

function fromYEnc(lines: readonly string[]): Buffer {
  const bytes: number[] = []
  for (const line of lines) {
    if (Y_LINE.test(line)) continue
    const text = line.replace(/\r$/, '')
    for (let at = 0; at < text.length; at += 1) {
      const escaped = text.charAt(at) === '='
      if (escaped) at += 1
      if (at < text.length) bytes.push((text.charCodeAt(at) - (escaped ? 106 : 42)) & 255)
    }
  }
  return Buffer.from(bytes)
}
