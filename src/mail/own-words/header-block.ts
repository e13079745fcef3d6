import { ANNOUNCEMENT, BARE_SEPARATOR, END_MARK, KINDS, SEPARATOR } from './header-phrases.ts'
import type { HeaderKind } from './header-phrases.ts'

const LABEL = /^[\s*>_|]{0,8}([\p{L}][\p{L}/’'-]*(?: \p{L}+){0,2})\.?[*_]{0,2}\s{0,2}:[*_]{0,2}(?:\s|$|[^/\s])/u
const LONGEST_LABELLED = 2000

function labelOf(line: string): string | null {
  return line.length > LONGEST_LABELLED || !line.includes(':') ? null : (LABEL.exec(line)?.[1]?.toLowerCase() ?? null)
}

/** Which line of a quoted header block ("Od: …", "Отправлено: …") this is, or null. */
export function headerKind(line: string): HeaderKind | null {
  const label = labelOf(line)
  return label === null ? null : (KINDS.get(label) ?? null)
}

/** "----- End forwarded message -----": what follows may be own words again. */
export function isEndMark(line: string): boolean {
  return line.length < 120 && END_MARK.test(line)
}

/**
 * Where quoted history begins that goes on below this line, or null: an "Original Message" line or a block of mail
 * headers, with the rule above it. `end` is its last line.
 */
export function announcedHistory(lines: readonly string[], index: number): { start: number; end: number } | null {
  const line = lines[index] ?? ''
  if (line.length < 150 && line.length > 8 && isMark(lines, index, line))
    return { start: index, end: blockEnd(lines, index + 1) }
  const kind = headerKind(line)
  if (kind === null || kind === 'copy' || !isHeaderBlock(lines, index)) return null
  let start = index
  while (start > 0 && index - start < LONGEST_GAP && /^[\s_=*-]*$/.test(lines[start - 1] ?? '')) start -= 1
  return { start, end: blockEnd(lines, index) }
}

const LONGEST_GAP = 20
const UNKNOWN_MARK = /^\s*[-_=*]{2,}\s?\S[^<>@]{2,60}\S\s?[-_=*]{2,}\s*$/u

function isMark(lines: readonly string[], index: number, line: string): boolean {
  if (SEPARATOR.test(line) || ANNOUNCEMENT.test(line)) return true
  if (BARE_SEPARATOR.test(line) || UNKNOWN_MARK.test(line)) return labelledBelow(lines, index + 1)
  return false
}

/** Below a mark in a language we do not know: two labels or more, one of them with an address. */
function labelledBelow(lines: readonly string[], from: number): boolean {
  let labels = 0
  let address = false
  for (let index = from; index < Math.min(lines.length, from + 6); index += 1) {
    const line = lines[index] ?? ''
    if (line.length > LONGEST_LABELLED || !LABEL.test(line)) continue
    labels += 1
    if (line.includes('@')) address = true
  }
  return labels >= 2 && address
}

/** The last line of the headers that begin here; a blank line may stand before them. */
function blockEnd(lines: readonly string[], from: number): number {
  let end = from - 1
  for (let index = from; index < Math.min(lines.length, from + LONGEST_BLOCK + 3); index += 1) {
    const line = lines[index] ?? ''
    if (/^\s*>/.test(line) || (end >= from && line.trim() === '')) break
    if (headerKind(line) !== null || isBareHeader(line)) end = index
  }
  return end
}

/** eM Client writes its labels without colons. */
function isBareHeader(line: string): boolean {
  return line.length < 200 && KINDS.has((/^\p{L}+(?=\s\S)/u.exec(line)?.[0] ?? '').toLowerCase())
}

const LONGEST_BLOCK = 9

// Labels that journeys and invoices have as well; "Sent:" is mail's alone
const DATES = new Set(
  'date|дата|data|datum|dato|fecha|dátum|päivämäärä|päiväys|pvm|aika|ημερομηνία|ημ/νία|tarih|日期|日時'.split('|'),
)

/**
 * Three kinds of header lines close together (two below a rule), and mail in them: an address, when it was sent, or a
 * date and a subject. "From: Warsaw, To: Helsinki, Date: 3 May" is a journey.
 */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  const kinds = new Set<string>()
  let address = false
  let moment = false
  let sentThen = false
  let others = 0
  for (const line of lines.slice(index, index + LONGEST_BLOCK)) {
    const kind = headerKind(line)
    if (kind === null) others += line.includes('@') || line.trim() === '' ? 0.5 : 1
    else kinds.add(kind)
    if (kind === 'sent' && /\d{4}|\d[:.]\d\d/.test(line)) {
      moment = true
      if (!DATES.has(labelOf(line) ?? '') && /\d[:.]\d\d/.test(line)) sentThen = true
    }
    if (kind !== null && line.includes('@')) address = true
    if (others > 2) break
  }
  const announced = /^\s*[-_=]{5,}\s*$/.test(lines[index - 1] ?? '')
  const mail = address || sentThen || (moment && kinds.has('subject'))
  return mail && kinds.size >= (announced ? 2 : 3) && (kinds.has('from') || kinds.has('sent'))
}
