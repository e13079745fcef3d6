import { filled, LONGEST_SIGNATURE, signatureEnd } from './signature-end.ts'
import type { Cut } from './signature-end.ts'
import { isContactBlock, looksLikeName } from './signature-phrases.ts'
import { machineLine } from './small-print.ts'

// Signatures that are only a name, or a name with a way to reach it.

/** "-Abhishek Kona" as the very last line, unless it ends a list of such lines or says whom a saying is by. */
export function dashedName(lines: readonly string[]): Cut | null {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const line = lines[last] ?? ''
  const above = lines.slice(Math.max(0, last - 5), last).findLast((one) => one.trim() !== '') ?? ''
  const isName = /^\s*(?:[-–—~]|\/(?=\p{Lu}))\s?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*\.?){0,3}$/u.test(line)
  return last > 0 && isName && !/^\s*[-–—*•]/.test(above) && !/["”»“']\s*$/.test(above)
    ? { at: last, end: lines.length }
    : null
}

/** "Stavros Niarchos" right above "via mobile": two words at least, for one could be an answer. */
export function nameAboveMachine(above: readonly string[], line: string): Cut | null {
  const last = above.length - 1
  const name = above[last] ?? ''
  const alone = last > 0 && (above[last - 1] ?? '').trim() === ''
  return alone && machineLine(line) !== null && looksLikeName(name) && /\S\s+\S/.test(name)
    ? { at: last, end: above.length }
    : null
}

/** The writer's own name, or a part of it, on a line of its own with nothing but a signature below. */
export function ownName(lines: readonly string[], writer: string): Cut | null {
  const names = [writer, ...writer.split(/\s+/)].map(bare).filter((name) => name.length > 1)
  if (names.length === 0) return null
  const last = lines.findLastIndex((line) => line.trim() !== '')
  for (let index = Math.max(1, last - LONGEST_SIGNATURE); index <= last; index += 1) {
    const line = lines[index] ?? ''
    if (line.length > 100 || !names.includes(bare(line))) continue
    if (signatureEnd(lines, index + 1) === lines.length && filled(lines.slice(0, index), 0) > 0)
      return { at: index, end: lines.length }
  }
  return null
}

export function contactBlock(lines: readonly string[]): Cut | null {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1
  const start = lines.slice(0, end).findLastIndex((line) => line.trim() === '') + 1
  const above = lines.slice(0, start).findLast((line) => line.trim() !== '') ?? ''
  // "Please call:" above it makes it news
  const asked = /:\s*$/.test(above)
  return start > 0 && !asked && isContactBlock(lines.slice(start, end)) ? { at: start, end: lines.length } : null
}

function bare(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase()
}
