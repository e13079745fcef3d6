import { isUtf8 } from 'node:buffer'

// The sets under which programs read UTF-8 by mistake before they encode it once more.
const READ_AS = ['windows-1252', 'windows-1251', 'windows-1253', 'windows-1250', 'koi8-r']
// What the first bytes of two-byte letters look like in them: D0 D1 (Cyrillic), CE CF (Greek), C3 C4 C5 (Latin), E2 (signs).
const SUSPICIOUS = /[ÐÑÎÏÃÄÅâРСОПГДЕвΞΡΟΓΔΕÄĹĂÎпяцн][\u0080-\u00bf‚-™ŒœŠšŽžŸƒˆ˜\u0400-\u045fґҐ΄-Ώ─-▓А-я]/
const FEWEST = 2

const codes = new Map<string, ReadonlyMap<string, number>>()

/**
 * Text whose letters were encoded twice (UTF-8 taken for windows-1252 or -1251 and encoded again), as it was meant. Only where it is
 * certain: every letter of a line fits, and the bytes are whole UTF-8 of fewer letters.
 */
export function undoubled(text: string): string {
  if (!SUSPICIOUS.test(text)) return text
  const lines = text.split('\n')
  for (const name of READ_AS) {
    let found = 0
    const read = lines.map((line) => {
      const once = SUSPICIOUS.test(line) ? readOnce(line, name) : null
      if (once !== null) found += line.length - once.length
      return once ?? line
    })
    // Ã with a sign behind it is in no language; pairs of Cyrillic or Greek letters could be chance
    if (found >= (name === 'windows-1252' ? 1 : FEWEST)) return read.join('\n')
  }
  return text
}

function readOnce(line: string, name: string): string | null {
  const known = codesOf(name)
  const bytes: number[] = []
  for (const letter of line) {
    const code = letter < '\u0080' ? letter.charCodeAt(0) : (known.get(letter) ?? lostControl(letter))
    if (code === null) return null
    bytes.push(code)
  }
  const buffer = Buffer.from(bytes)
  if (!isUtf8(buffer)) return null
  const once = buffer.toString('utf8')
  // Real text of these letters is never whole UTF-8 by chance but for a pair or two
  return once.length < line.length && /\p{L}|[‘-”–—€…]/u.test(once) ? once : null
}

/** Control characters take the place of bytes that the set does not define. */
function lostControl(letter: string): number | null {
  const code = letter.charCodeAt(0)
  return letter.length === 1 && code >= 0x80 && code < 0xa0 ? code : null
}

function codesOf(name: string): ReadonlyMap<string, number> {
  const known = codes.get(name)
  if (known !== undefined) return known
  const decoder = new TextDecoder(name)
  const made = new Map<string, number>()
  for (let code = 0x80; code < 256; code += 1) made.set(decoder.decode(Uint8Array.of(code)), code)
  codes.set(name, made)
  return made
}
