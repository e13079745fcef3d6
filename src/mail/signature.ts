import {
  isClosing,
  isContactBlock,
  isDisclaimer,
  isListFooter,
  isMachineLine,
  isThanksClosing,
} from './signature-phrases.ts'

/** A block of own lines less its signature; `signature` is null when there is none. */
export type Unsigned = { words: string[]; signature: string | null }

const LONGEST_SIGNATURE = 15
const LONGEST_AFTER_CLOSING = 15
// A closing stands near the end; the limit keeps hostile input linear
const LAST_LINES = 80

/**
 * Takes the signature off a block of a person's own lines: what follows "-- ", a closing with a name ("Terveisin,
 * Aino"), "Sent from my iPhone", a dash and a name; and disclaimers anywhere. A thanks before the name stays: it is said.
 */
export function withoutSignature(block: readonly string[]): Unsigned {
  const lines = withoutDisclaimers(block)
  const cuts = [delimiter(lines), machineLine(lines), closing(lines), dashedName(lines), contactBlock(lines)]
  const cutAt = Math.min(...cuts.map((cut) => cut ?? lines.length))
  if (cutAt === lines.length) return { words: lines, signature: null }
  const first = lines[cutAt] ?? ''
  const postscript = lines.findIndex((line, index) => index > cutAt && POSTSCRIPT.test(line))
  const end = postscript < 0 ? lines.length : postscript
  const words = [
    ...lines.slice(0, cutAt),
    ...(isThanksClosing(first) ? [thanksOnly(first)] : []),
    ...(postscript < 0 ? [] : ['', ...untilDelimiter(lines.slice(postscript))]),
  ]
  return { words, signature: lines.slice(cutAt, end).join('\n').trim() || null }
}

const POSTSCRIPT = /^\s*(?:p\.?\s?s\.?|п\.?\s?с\.?|υ\.?\s?γ\.?|зы|jk)[\s:.,-]+\S/iu

function untilDelimiter(lines: readonly string[]): readonly string[] {
  const end = delimiter(lines)
  return end === null ? lines : lines.slice(0, end)
}

function thanksOnly(line: string): string {
  return /^[^,!.]*[,!.]?/u.exec(line.trim())?.[0] ?? line
}

/** "-- " is the delimiter of RFC 3676; without its space, or as a long dash, it counts only above a short rest. */
function delimiter(lines: readonly string[]): number | null {
  for (const [index, line] of lines.entries()) {
    if (line === '-- ' || line === '--\u00a0') return index
    const loose = /^\s{0,2}(?:--|—|–|__|\*--\*)\s*$/.test(line)
    if (loose && filled(lines, index + 1) <= LONGEST_SIGNATURE) return index
    if (isListFooter(line, lines[index + 1] ?? '')) return index
  }
  return null
}

/** "Sent from my iPhone" on a line of its own ends what was said; above the words it is only a line. */
function machineLine(lines: readonly string[]): number | null {
  const at = lines.findIndex(isMachineLine)
  if (at < 0) return null
  const saidBefore = lines.slice(0, at).some((line) => line.trim() !== '')
  return saidBefore || filled(lines, at + 1) === 0 ? at : null
}

/** A closing counts only near the end, above short lines: a name, a role, a telephone number. */
function closing(lines: readonly string[]): number | null {
  for (let index = Math.max(0, lines.length - LAST_LINES); index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (!isClosing(line) && !isThanksClosing(line)) continue
    const after = untilPostscript(lines.slice(index + 1))
    const filledAfter = after.filter((one) => one.trim() !== '')
    if (isThanksClosing(line) && !isClosing(line) && !looksLikeName(filledAfter[0] ?? '')) continue
    // "Best" above "would be to stop here" begins a sentence
    if (/^\s*\p{Ll}/u.test(filledAfter[0] ?? '') && (filledAfter[0] ?? '').trim().split(/\s+/).length > 2) continue
    const short = filledAfter.every(
      (one, at) => one.length <= 90 && !(at < 2 && /[.?!]\s*$/.test(one) && one.length > 40),
    )
    if (short && filledAfter.length <= LONGEST_AFTER_CLOSING) return index
  }
  return null
}

function untilPostscript(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => POSTSCRIPT.test(line))
  return at < 0 ? lines : lines.slice(0, at)
}

function looksLikeName(line: string): boolean {
  return /^\s*[-–—*]?\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*[.,]?\s*\*?$/u.test(line)
}

/** "-Abhishek Kona" as the very last line, unless it ends a list of such lines. */
function dashedName(lines: readonly string[]): number | null {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const line = lines[last] ?? ''
  const above = lines.slice(0, last).findLast((one) => one.trim() !== '') ?? ''
  const isName = /^\s*[-–—~]\s?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*\.?){0,3}$/u.test(line)
  return last > 0 && isName && !/^\s*[-–—*•]/.test(above) ? last : null
}

function contactBlock(lines: readonly string[]): number | null {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1
  const start = lines.slice(0, end).findLastIndex((line) => line.trim() === '') + 1
  return start > 0 && isContactBlock(lines.slice(start, end)) ? start : null
}

function filled(lines: readonly string[], from: number): number {
  let count = 0
  for (let index = from; index < lines.length; index += 1) if ((lines[index] ?? '').trim() !== '') count += 1
  return count
}

/** Paragraphs of legal small print and of virus scanners are nobody's words, wherever they stand. */
function withoutDisclaimers(block: readonly string[]): string[] {
  const out: string[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0 && !isDisclaimer(paragraph.join(' '))) out.push(...paragraph)
    paragraph = []
  }
  for (const line of block) {
    if (line.trim() === '') {
      flush()
      out.push(line)
    } else paragraph.push(line)
  }
  flush()
  return out
}
