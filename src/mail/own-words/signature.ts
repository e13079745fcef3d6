import { firstCut } from './signature-cuts.ts'
import { filled } from './signature-end.ts'
import { isClosing, isSpeech, isThanksClosing } from './signature-phrases.ts'
import { isSmallPrint, machineLine } from './small-print.ts'

/** A block of own lines less its signature; `signature` is null when there is none. */
export type Unsigned = { words: string[]; signature: string | null }

// Postscripts with signatures of their own
const DEEPEST = 3

/**
 * Takes the signature off a block of a person's own lines: what follows "-- ", a closing with a name ("Terveisin,
 * Aino"), "Sent from my iPhone", a dash and a name; and small print anywhere. A thanks before the name stays: it is said.
 * `writer` is the name in From, if known: alone on one of the last lines it is a signature too.
 * What could be speech stays: a line of a signature too many harms less than a sentence too few.
 */
export function withoutSignature(block: readonly string[], writer = '', depth = 0): Unsigned {
  const lines = withoutSmallPrint(block)
  const cut = firstCut(lines, writer)
  const kept = (some: readonly string[]) => some.filter((line) => machineLine(line) !== 'surely')
  if (cut === null) return { words: kept(lines), signature: null }
  const closing = lines[cut.at] ?? ''
  const words = kept(lines.slice(0, cut.at))
  if (isThanksClosing(closing)) words.push(thanksOnly(closing))
  const after = lines.slice(cut.end)
  const more = depth < DEEPEST && after.length > 0 ? withoutSignature(after, writer, depth + 1).words : after
  // "Have a nice day" alone is an answer; so is all a person wrote below their own "--"
  const empty = [...words, ...more].every((line) => line.trim() === '')
  if (empty && (isLoneClosing(lines) || saysMuch(kept(lines)))) return { words: kept(lines), signature: null }
  return {
    words: after.length > 0 ? [...words, '', ...more] : words,
    signature: lines.slice(cut.at, cut.end).join('\n').trim() || null,
  }
}

/** True when the first of these lines speaks to somebody, as no signature begins. */
export function beginsToSpeak(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return isSpeech(first) && machineLine(first) === null && !isSmallPrint(first)
}

function saysMuch(lines: readonly string[]): boolean {
  return lines.filter((line) => isSpeech(line)).length >= 2
}

function isLoneClosing(lines: readonly string[]): boolean {
  return filled(lines, 0) === 1 && lines.some(isClosing)
}

function thanksOnly(line: string): string {
  return /^[^,!.]*[,!.]?/u.exec(line.trim())?.[0] ?? line
}

/** Paragraphs of legal small print and of virus scanners are nobody's words, wherever they stand. */
function withoutSmallPrint(block: readonly string[]): string[] {
  const out: string[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0 && !isSmallPrint(paragraph.join(' '))) for (const line of paragraph) out.push(line)
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
