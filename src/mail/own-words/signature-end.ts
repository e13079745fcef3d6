import { isPostscript, isSpeech } from './signature-phrases.ts'

// What can stand in a signature, and where it ends.

/** Lines from `at` up to, not including, `end`. */
export type Cut = { at: number; end: number }

export const LONGEST_SIGNATURE = 15

// Numbers alone are as often facts as telephones
const REACHED = /[\w.-]@[\w-]+\.\w|\bwww\.|https?:\/\/|(?:^|\s)(?:tel|phone|mob|тел|моб|puh|τηλ|t|m)\.?:?\s?\+?\d/iu

/** Below a loose delimiter: a name, or below a mere rule somebody to be reached. */
export function canSign(below: readonly string[], mark: string): boolean {
  const texts = below.filter((line) => line.trim() !== '')
  if (texts.length === 0) return false
  if (/[-_]{5,}/.test(mark))
    return (
      texts.some((line) => REACHED.test(line)) && texts.every((line) => line.length <= 80 && !/[.?!]\s*$/.test(line))
    )
  return texts.every((line) => line.length <= 200 && !isSpeech(line))
}

// "[1] https://…" below the name belongs to the words above it
const FOOTNOTE = /^\s*\[(?:\d{1,3}|\*+)\]\s+\S/

/** Where a signature that goes on from here ends: at a postscript, or at a later paragraph in which somebody speaks. */
export function signatureEnd(lines: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (isPostscript(line)) return index
    const opens = index > from && (lines[index - 1] ?? '').trim() === ''
    if (((opens || index === from) && isSpeech(line)) || FOOTNOTE.test(line)) return index
  }
  return lines.length
}

export function postscriptFrom(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && isPostscript(line))
  return at < 0 ? lines.length : at
}

export function filled(lines: readonly string[], from: number): number {
  let count = 0
  for (let index = from; index < lines.length; index += 1) if ((lines[index] ?? '').trim() !== '') count += 1
  return count
}
