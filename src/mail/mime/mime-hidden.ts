const SAMPLE = 4096
const FEWEST_CONTROLS = 4

/** True for bytes that are no text in any character set, whatever they were declared to be. */
export function isBinary(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, SAMPLE)
  let controls = 0
  let zeros = 0
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) zeros += 1
    // Backspace to carriage return are in old text files, escape in Japanese ones
    else if (byte < 8 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  }
  // UTF-16 has zeros, Cyrillic in it a 4 for each letter, but then nothing else
  return controls >= FEWEST_CONTROLS && controls * 25 > end && !(zeros * 8 > end) && !isWide(bytes, end)
}

function isWide(bytes: Buffer, end: number): boolean {
  let letters = 0
  for (let at = 1; at < end; at += 2) if ((bytes[at] ?? 255) < 5 || (bytes[at - 1] ?? 255) < 5) letters += 1
  return letters * 2 > end * 0.8
}

/** Mail within text: where it begins, and whether it is a whole letter or only headers that slipped into the body. */
export type HiddenMail = { readonly at: number; readonly isLetter: boolean }

const SLIPPED = /^(?:\s*\n)?(?:content-(?:type|transfer-encoding)|mime-version)[ \t]*:/i
const NEEDS_UNPACKING =
  /^content-(?:type[ \t]*:[ \t]*["']?(?:multipart\/|text\/html)|transfer-encoding[ \t]*:[ \t]*["']?(?:base64|quoted-printable))/gim
const LETTER = /^(?:received|from|to|subject|date|message-id|return-path|mime-version)[ \t]*:/gim
const FEWEST = 3

/**
 * Finds a message that stands raw in text, as mail servers return it, where nobody could read it so (packed, in parts, in HTML); or
 * headers of the part that came too late. Null where text is only text.
 */
export function hiddenMail(content: Buffer): HiddenMail | null {
  const text = content.toString('latin1')
  if (SLIPPED.test(text.slice(0, 500)) && headersEnd(text)) return { at: 0, isLetter: false }
  let looked = 0
  let tried = 0
  for (const match of text.matchAll(NEEDS_UNPACKING)) {
    if (match.index < looked) continue
    const at = blockStart(text, match.index)
    const below = text.slice(match.index, match.index + LONGEST_BLOCK)
    const end = below.search(/\n[ \t\r]*\n/)
    looked = match.index + (end < 0 ? below.length : end)
    const block = text.slice(at, looked)
    if (new Set(block.match(LETTER)?.map((name) => name.toLowerCase())).size >= FEWEST) return { at, isLetter: true }
    tried += 1
    if (tried >= MOST_TRIED) break
  }
  return null
}

/** An empty line below the headers: otherwise it is somebody's text about headers. */
function headersEnd(text: string): boolean {
  return /^\s*(?:[!-9;-~]+[ \t]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+[ \t\r]*\n/.test(text.slice(0, 5000))
}

const LONGEST_BLOCK = 20_000
const MOST_TRIED = 100

/** The beginning of the block of header lines around this place. */
function blockStart(text: string, from: number): number {
  const first = Math.max(0, from - LONGEST_BLOCK)
  let start = from
  while (start > first) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    const line = text.slice(above, start)
    if (!/^(?:[!-9;-~]+[ \t]*:|[ \t]+\S)/.test(line)) break
    start = above
  }
  return start
}
