import { answersInHistory } from './answers.ts'
import { attributionAt, splitAtAttributions } from './attribution-place.ts'
import { announcedHistory, isEndMark } from './header-block.ts'
import { FOREIGN, HISTORY, SIGNED, unmarked } from './quoted-marks.ts'
import { isHandTyped, isLostWrap, isQuoteLine, quoteFollows } from './quote-lines.ts'
import { beginsToSpeak, withoutSignature } from './signature.ts'

/** What one person wrote in a mail, whether foreign words were in it, and the signature below their own words. */
export type OwnWords = { words: string; quoted: boolean; signature: string | null }

/**
 * Separates a person's own words from quoted history, forwarded mail, signatures and disclaimers, in five languages and
 * as the common programs write them. Answers between quoted lines are own words. `text` is plain text or what `readable`
 * made of HTML, with its marks; `writer` is the name in From, if known. Linear in the length of
 * `text`. (S0-12: only the client's own words are listened to)
 */
export function ownWords(text: string, writer = ''): OwnWords {
  const lines = splitAtAttributions(unsigned(text.split(/\r?\n/)))
  const foreign = foreignLines(lines)
  for (const { index, answer } of answersInHistory(lines, foreign)) {
    foreign[index] = false
    lines[index] = answer
  }
  const quoted = foreign.includes(true)
  if (quoted && isHandTyped(lines, foreign)) return gathered([lines], [], false, writer)
  const blocks: string[][] = [[]]
  const signed: string[] = []
  for (const [index, line] of lines.entries()) {
    if (foreign[index] === true) {
      if (blocks.at(-1)?.length !== 0) blocks.push([])
    } else if (line.includes(SIGNED)) signed.push(unmarked(line))
    else blocks.at(-1)?.push(unmarked(line))
  }
  return gathered(blocks, signed, quoted, writer)
}

function gathered(blocks: readonly string[][], signed: readonly string[], quoted: boolean, writer: string): OwnWords {
  const words: string[] = []
  let signature = signed.join('\n').trim() || null
  for (const block of blocks) {
    const own = withoutSignature(block, writer)
    const said = own.words
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    if (said !== '') words.push(said)
    signature ??= own.signature
  }
  // Some people write into the element that their program meant for the signature
  if (words.length === 0 && beginsToSpeak(signed)) return gathered([[...signed]], [], quoted, writer)
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

const BLANK = /^\s*$/

/** For each line whether it is somebody else's; lines come without their ends. */
export function foreignLines(lines: readonly string[]): boolean[] {
  const seen = lines.map(asSeen)
  const foreign = lines.map((line) => line.includes(FOREIGN))
  const resumed = seen.findLastIndex(isEndMark)
  for (let index = 0; index < lines.length; index += 1) {
    if (BLANK.test(seen[index] ?? '') && !lines[index]?.includes(HISTORY)) continue
    const found = foreign[index] === true ? headersOnly(seen, foreign, index) : foreignFrom(lines, seen, foreign, index)
    if (found === null) continue
    const end = found.end ?? (resumed > index ? resumed : lines.length - 1)
    foreign.fill(true, found.start, end + 1)
    index = end
  }
  return foreign
}

/** Foreign lines that begin at or end with this one; `end` is null where history goes on to the end. */
function foreignFrom(
  lines: readonly string[],
  seen: readonly string[],
  foreign: readonly boolean[],
  index: number,
): { start: number; end: number | null } | null {
  if (lines[index]?.includes(HISTORY)) return { start: index, end: null }
  if (isQuoteLine(seen, index) || isLostWrap(seen, foreign, index)) return { start: index, end: index }
  const history = announcedHistory(seen, index)
  if (history !== null) return { start: history.start, end: quoteFollows(seen, history.end) ? history.end : null }
  const attribution = attributionAt(seen, index)
  if (attribution === null) return null
  const marked = quoteFollows(seen, index) || foreignFollows(foreign, seen, index)
  return { start: attribution, end: marked ? index : null }
}

/** A marked header of a letter whose text is not marked: history all the same. */
function headersOnly(
  seen: readonly string[],
  foreign: readonly boolean[],
  index: number,
): { start: number; end: number | null } | null {
  const history = announcedHistory(seen, index)
  if (history === null) return null
  const marked = quoteFollows(seen, history.end) || foreignFollows(foreign, seen, history.end)
  return { start: index, end: marked ? Math.max(index, history.end) : null }
}

function foreignFollows(foreign: readonly boolean[], seen: readonly string[], index: number): boolean {
  for (let next = index + 1; next < Math.min(seen.length, index + 5); next += 1) {
    if (seen[next]?.trim() !== '') return foreign[next] === true
  }
  return false
}

// Programs put narrow spaces before "г." and "PM", wide colons, and marks of writing direction around addresses
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]/g
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" }

/** The line in plain signs, for the eye of the rules: no marks, ordinary spaces, quotes and colons. */
function asSeen(line: string): string {
  const plain = line.includes('&') ? line.replaceAll(/&(?:lt|gt|quot|nbsp|#39);/g, (one) => ENTITIES[one] ?? one) : line
  // oxlint-disable-next-line no-control-regex
  if (/^[\t\u0020-\u007e]*$/.test(plain)) return plain
  return unmarked(plain).replaceAll(SPACES, ' ').replaceAll(UNSEEN, '').replaceAll('：', ':').replaceAll('＞', '>')
}
