import { headerKind, isAttribution, isOriginalMark, mayEndAttribution, mayStartAttribution } from './quoted-phrases.ts'
import { withoutSignature } from './signature.ts'

/** What one person wrote in a mail, whether foreign words were in it, and the signature below their own words. */
export type OwnWords = { words: string; quoted: boolean; signature: string | null }

/**
 * Separates a person's own words from quoted history, forwarded mail, signatures and disclaimers, in five languages and
 * as the common programs write them. Answers between quoted lines are own words. Linear in the length of `text`.
 * (S0-12: only the client's own words are listened to)
 */
export function ownWords(text: string): OwnWords {
  const lines = unsigned(text.split(/\r?\n/))
  const foreign = foreignLines(lines)
  const blocks: string[][] = []
  let block: string[] = []
  for (const [index, line] of lines.entries()) {
    if (foreign[index] === true) {
      if (block.length > 0) blocks.push(block)
      block = []
    } else block.push(line)
  }
  if (block.length > 0) blocks.push(block)
  return gathered(blocks, foreign.includes(true))
}

function gathered(blocks: readonly string[][], quoted: boolean): OwnWords {
  const words: string[] = []
  let signature: string | null = null
  for (const block of blocks) {
    const own = withoutSignature(block)
    const said = own.words
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    if (said !== '') words.push(said)
    signature ??= own.signature
  }
  return { words: words.join('\n\n'), quoted, signature }
}

/** The frame of a clear-signed PGP message is nobody's words. */
function unsigned(lines: string[]): string[] {
  const start = lines.findIndex((line) => line.startsWith('-----BEGIN PGP SIGNED MESSAGE-----'))
  if (start < 0) return lines
  const blank = lines.findIndex((line, index) => index > start && line.trim() === '')
  const end = lines.findIndex((line) => line.startsWith('-----BEGIN PGP SIGNATURE-----'))
  const body = lines.slice(blank < 0 ? start + 1 : blank + 1, end < 0 ? undefined : end)
  return [...lines.slice(0, start), ...body.map((line) => line.replace(/^- /, ''))]
}

// A lone ">:" is the end of a wrapped attribution
const QUOTE = /^\s{0,4}>(?!:\s*$)/
const LONGEST_WRAP = 4

/** For each line whether it is somebody else's; lines come without their ends. */
export function foreignLines(lines: readonly string[]): boolean[] {
  const foreign = Array.from({ length: lines.length }, () => false)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (foreign[index] === true || line === '') continue
    if (QUOTE.test(line) || isLostWrap(lines, foreign, index)) {
      foreign[index] = true
      continue
    }
    const start = historyStart(lines, index)
    if (start !== null) return foreign.fill(true, start)
    const attribution = attributionStart(lines, index)
    if (attribution === null) continue
    if (!quoteFollows(lines, index)) return foreign.fill(true, attribution)
    foreign.fill(true, attribution, index + 1)
  }
  return foreign
}

/** The end of a quoted line that a mail program broke without a new `>`: short, small letter, right below a long one. */
function isLostWrap(lines: readonly string[], foreign: readonly boolean[], index: number): boolean {
  const above = lines[index - 1] ?? ''
  const below = lines[index + 1] ?? ''
  if (foreign[index - 1] !== true || !QUOTE.test(above) || above.length < 66 || !QUOTE.test(below)) return false
  const line = lines[index] ?? ''
  return line.length < 40 && /^\p{Ll}/u.test(line)
}

function quoteFollows(lines: readonly string[], index: number): boolean {
  for (let next = index + 1; next < Math.min(lines.length, index + 5); next += 1) {
    const line = lines[next] ?? ''
    if (line.trim() !== '') return QUOTE.test(line)
  }
  return false
}

/** Where an attribution that ends in this line began, up to three lines above, or null. */
function attributionStart(lines: readonly string[], end: number): number | null {
  const last = (lines[end] ?? '').trim()
  if (last.length > 500 || !mayEndAttribution(last)) return null
  const follows = quoteFollows(lines, end)
  for (let start = Math.max(0, end - LONGEST_WRAP + 1); start < end; start += 1) {
    const wrapped = lines.slice(start, end + 1)
    if (!mayStartAttribution(lines[start] ?? '') || wrapped.some((line) => line.trim() === '')) continue
    if (isAttribution(joined(wrapped), follows)) return start
  }
  if (isAttribution(last, follows)) return end
  return follows && end > 0 && lines[end - 1] !== '' && isAttribution(joined(lines.slice(end - 1, end + 1)), false)
    ? end - 1
    : null
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ')
}

/** Where quoted history begins that goes on to the end: an "Original Message" line or a block of mail headers. */
function historyStart(lines: readonly string[], index: number): number | null {
  const line = lines[index] ?? ''
  if (isOriginalMark(line)) return index
  const kind = headerKind(line)
  if (kind === null || kind === 'to' || kind === 'copy' || !isHeaderBlock(lines, index)) return null
  let start = index
  while (start > 0 && /^[\s_=*-]*$/.test(lines[start - 1] ?? '')) start -= 1
  return start
}

const LONGEST_BLOCK = 9

/** Three kinds of header lines close together (two below a rule), one of them with an address or a date: mail, not a list of facts. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  const kinds = new Set<string>()
  let proof = false
  let others = 0
  for (const line of lines.slice(index, index + LONGEST_BLOCK)) {
    const kind = headerKind(line)
    if (kind === null) others += 1
    else kinds.add(kind)
    if (kind === 'sent' && /\d/.test(line)) proof = true
    if (kind !== null && line.includes('@')) proof = true
    if (others > 2) break
  }
  const announced = /^\s*[-_=]{5,}\s*$/.test(lines[index - 1] ?? '')
  return proof && kinds.size >= (announced ? 2 : 3) && (kinds.has('from') || kinds.has('sent'))
}
