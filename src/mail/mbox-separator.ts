import { CR, type LineEnd } from './frame.ts'

/** The part of an mbox file that is held: `at` is its place in the file, `ended` that nothing follows. */
export type Window = { held: Buffer; at: number; ended: boolean; lineEnd: LineEnd }

export const LONGEST_FROM_LINE = 1000
const DATED = /\d{1,2}:\d{2}.*\b(?:19|20)\d\d\b/
const ASCTIME = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})/
const HEADER_LINE = /^(?:>?From |[!-9;-~]{1,100}[ \t]*:)/

/**
 * "From " at the start of a line is often prose ("From Russia with love"). It separates only with a date or a lone
 * word after it, a blank line before it, and a header (or, for the classic date, the end of the headers) below it.
 */
export function isSeparator(window: Window, start: number): 'yes' | 'no' | 'unknown' {
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
