import { canSign, filled, LONGEST_SIGNATURE, postscriptFrom, signatureEnd } from './signature-end.ts'
import type { Cut } from './signature-end.ts'
import { contactBlock, dashedName, nameAboveMachine, ownName } from './signature-names.ts'
import { isClosing, isContact, isPostscript, isThanksClosing, looksLikeName } from './signature-phrases.ts'
import { isListFooter, isUnsubscribe, machineLine } from './small-print.ts'

const LONGEST_DELIMITED = 40
// Lines below a list's "unsubscribe"
const NEAR_END = 5
// A closing stands near the end; the limit keeps hostile input linear
const LAST_LINES = 80

/** The topmost of all signs of a signature, with the name on a line of its own above it. */
export function firstCut(lines: readonly string[], writer: string): Cut | null {
  const cuts = [
    delimiter(lines),
    machine(lines),
    closing(lines),
    dashedName(lines),
    contactBlock(lines),
    ownName(lines, writer),
  ]
  const first = cuts.reduce((best, cut) => (cut !== null && (best === null || cut.at < best.at) ? cut : best), null)
  if (first === null || isThanksClosing(lines[first.at] ?? '')) return first
  const above = lines.slice(0, first.at)
  const named = dashedName(above) ?? ownName(above, writer) ?? nameAboveMachine(above, lines[first.at] ?? '')
  return { at: named?.at ?? first.at, end: first.end }
}

/** "-- " is the delimiter of RFC 3676; without its space, or as a long dash, it counts only above what can be a signature. */
function delimiter(lines: readonly string[]): Cut | null {
  let below = filled(lines, 0)
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') below -= 1
    if (isListFooter(line, lines[index + 1] ?? '')) return { at: index, end: lines.length }
    if (!/^\s{0,2}(?:-- ?|--\u00a0|—|–|__|\*--\*|[-_]{5,})\s*$/.test(line)) continue
    const exact = line === '-- ' || line === '--\u00a0'
    if (below > (exact ? LONGEST_DELIMITED : LONGEST_SIGNATURE)) continue
    const end = exact ? postscriptFrom(lines, index + 1) : signatureEnd(lines, index + 1)
    if (exact || (end === lines.length && canSign(lines.slice(index + 1), line))) return { at: index, end }
    if (end < lines.length && isPostscript(lines[end] ?? '')) return { at: index, end }
  }
  return null
}

/** "Sent from my iPhone" on a line of its own ends what was said; above the words it is only a line. */
function machine(lines: readonly string[]): Cut | null {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const at = lines.findIndex((line, index) => isMachine(lines, line, index, last))
  if (at < 0) return null
  const saidBefore = lines.slice(0, at).some((line) => line.trim() !== '')
  if (!saidBefore && filled(lines, at + 1) > 0) return null
  return { at, end: postscriptFrom(lines, at + 1) }
}

function isMachine(lines: readonly string[], line: string, index: number, last: number): boolean {
  const kind = machineLine(line)
  if (kind === 'maybe') return index === last && (lines[index - 1] ?? '').trim() === ''
  return kind === 'surely' || (index >= last - NEAR_END && isUnsubscribe(line))
}

/** A closing counts only near the end, above what can be a signature: a name, a role, a telephone number. */
function closing(lines: readonly string[]): Cut | null {
  for (let index = Math.max(0, lines.length - LAST_LINES); index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const thanks = isThanksClosing(line)
    if (!thanks && !isClosing(line)) continue
    const end = signatureEnd(lines, index + 1)
    const texts = lines.slice(index + 1, end).filter((one) => one.trim() !== '')
    const [first] = texts
    if (first === undefined && thanks) continue
    if (first === undefined && end < lines.length && !/[,!.–—-]\s*\p{Lu}\p{L}+\s*$/u.test(line)) continue
    if (first !== undefined && !looksLikeName(first) && (thanks || !mayFollowClosing(first))) continue
    if (texts.length <= LONGEST_SIGNATURE && texts.every((one) => one.length <= 160)) return { at: index, end }
  }
  return null
}

function mayFollowClosing(line: string): boolean {
  if (isContact(line) || isClosing(line) || isThanksClosing(line) || machineLine(line) !== null) return true
  const words = line.trim().split(/\s+/)
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length
  return (
    (capitals * 2 >= words.length && words.length <= 9) ||
    (words.length === 1 && !/[.?!]$/.test(line)) ||
    /^\s*[-–—_*~/]/u.test(line)
  )
}
