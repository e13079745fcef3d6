import { CR, LF, type LineEnd } from '../frame.ts'

/** The part of an mbox file that is held: `at` is its place in the file, `ended` that nothing follows. */
export type Window = { held: Buffer; at: number; ended: boolean; lineEnd: LineEnd }

export const LONGEST_FROM_LINE = 1000
const DATED = /\d{1,2}:\d{2}.*\b(?:19|20)\d\d\b/
const ASCTIME = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})/
const HEADER_LINE = /^(?:>?From |[!-9;-~]{1,100}[ \t]*:)/

type Found = { at: number; resume: number }

/** The next separator in the window, -1 where none is for sure; then a later search goes on at `resume`. */
export function separatorAfter(window: Window, from: number): Found {
  const mark = window.lineEnd === LF ? '\nFrom ' : '\rFrom '
  let index = window.held.indexOf(mark, from)
  while (index >= 0) {
    const verdict = isSeparator(window, index + 1)
    if (verdict === 'unknown') return { at: -1, resume: index }
    if (verdict === 'yes') return { at: index + 1, resume: index }
    index = window.held.indexOf(mark, index + 1)
  }
  return { at: -1, resume: Math.max(from, window.held.length - mark.length) }
}

/**
 * "From " at the start of a line is often prose ("From Russia with love"). It separates only with a date or a lone
 * word after it, a blank line before it, and a header (or, for the classic date, the end of the headers) below it.
 */
function isSeparator(window: Window, start: number): 'yes' | 'no' | 'unknown' {
  const { held, lineEnd, ended } = window
  const end = held.indexOf(lineEnd, start)
  if (end < 0) return ended || held.length - start > LONGEST_FROM_LINE ? 'no' : 'unknown'
  const nextEnd = held.indexOf(lineEnd, end + 1)
  if (nextEnd < 0 && !ended && held.length - end < LONGEST_FROM_LINE) return 'unknown'
  if (end - start > LONGEST_FROM_LINE) return 'no'
  const rest = held.toString('latin1', start + 5, end).trim()
  const dated = DATED.test(rest)
  if (!dated && /\s/.test(rest)) return 'no'
  const next = held.toString('latin1', end + 1, nextEnd < 0 ? Math.min(held.length, end + 200) : nextEnd)
  const headerBelow = HEADER_LINE.test(next)
  if (blankBefore(held, start, lineEnd)) {
    return headerBelow || (dated && ASCTIME.test(rest) && next.trim() === '') ? 'yes' : 'no'
  }
  // Netscape and Thunderbird: "From - " straight after the last boundary
  return headerBelow && (rest === '-' || (dated && ASCTIME.test(rest))) ? 'yes' : 'no'
}

function blankBefore(held: Buffer, start: number, lineEnd: number): boolean {
  const before = held[start - 2]
  return before === lineEnd || (before === CR && held[start - 3] === lineEnd) || start < 2
}

/** Where the next message begins if one ends exactly at `end`, or the file does; null when neither is so. */
export function nextBegins(window: Window, end: number): number | null {
  const { held, ended, lineEnd } = window
  if (end > held.length) return null
  let next = end
  while (next < end + 4 && (held[next] === LF || held[next] === CR)) next += 1
  if (next === held.length && ended) return next
  const isFrom = held.toString('latin1', next, next + 5) === 'From '
  return held[next - 1] === lineEnd && isFrom && isSeparator(window, next) === 'yes' ? next : null
}

/** How many bytes the empty line takes that mbox puts after a message. */
export function lastBlankLine(last: Buffer, lineEnd: LineEnd): number {
  if (last.at(-1) !== lineEnd) return 0
  if (last.at(-2) === lineEnd) return 1
  return last.at(-2) === CR && last.at(-3) === lineEnd ? 2 : 0
}
