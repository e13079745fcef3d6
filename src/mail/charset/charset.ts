import { isUtf8 } from 'node:buffer'
import { bestGuess, plausibility } from './charset-guess.ts'
import type { Plausibility } from './charset-guess.ts'
import { standardName } from './charset-names.ts'
import { undoubled } from './charset-twice.ts'
import { wideName } from './charset-wide.ts'
import { fromUtf7, maybeUtf7 } from './utf7.ts'

export { standardName } from './charset-names.ts'

/**
 * `repaired` is true when the declared name was missing, unknown or wrong for these bytes and it mattered; `charset` is the
 * name under which the platform decodes them.
 */
export type Decoded = { text: string; repaired: boolean; charset: string }

/**
 * The text of bytes that a mail declares to be in `declared`. A wrong or odd name is repaired: valid UTF-8 is UTF-8 whatever
 * was declared, unknown names and names under which the letters make no sense are guessed among the character sets
 * of our five languages; what was encoded twice is read twice. Never throws. (architecture.md, traps: charset names)
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const found = decodeOnce(bytes, declared)
  const text = undoubled(found.text)
  return text === found.text ? found : { ...found, text, repaired: true }
}

function decodeOnce(bytes: Uint8Array, declared: string | null): Decoded {
  const name = standardName(declared)
  const wide = wideName(bytes, name)
  if (wide !== null) {
    // A line end cut off behind it may leave half of itself
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
    return { text: decoderOf(wide).decode(whole), repaired: wide !== name, charset: wide }
  }
  // Whole UTF-8 is UTF-8, also where servers kept the name of what it was before
  if (name !== null && STATEFUL.test(name) && !isUtf8Text(bytes, name)) return decodeStateful(bytes, name)
  if (!hasHighBytes(bytes)) return sevenBit(bytes, declared)
  if (isUtf8(bytes)) {
    const repaired = name !== 'utf-8' && name !== 'us-ascii'
    return { text: decoderOf('utf-8').decode(bytes), repaired, charset: 'utf-8' }
  }
  if (name === null || name === 'us-ascii' || name === 'utf-8') return guessed(bytes, name)
  const text = decoderOf(name).decode(bytes)
  return SINGLE_BYTE.test(name) ? unlessImplausible(text, bytes, name) : unlessBroken(text, bytes, name)
}

function isUtf8Text(bytes: Uint8Array, name: string): boolean {
  return isUtf8(bytes) && (name.startsWith('utf-16') || hasHighBytes(bytes))
}

/** ASCII, unless it is one of the sets that pack other letters into ASCII. */
function sevenBit(bytes: Uint8Array, declared: string | null): Decoded {
  const text = latin1(bytes)
  const isUtf7 = declared !== null && UTF7.test(declared)
  if (isUtf7 || maybeUtf7(text)) {
    const read = fromUtf7(text)
    if (read !== null && (isUtf7 || reads(read))) return { text: read, repaired: !isUtf7, charset: 'utf-8' }
  }
  if (text.includes('\u001b$') || text.includes('\u001b(J')) return decodeStateful(bytes, 'iso-2022-jp')
  return { text, repaired: false, charset: 'us-ascii' }
}

const UTF7 = /utf-?7/i

/** True for text whose letters beyond ASCII stand as they do in words of our languages. */
function reads(text: string): boolean {
  return plausibility(text).score > LOW
}

const decoders = new Map<string, TextDecoder>()
const STATEFUL = /^(?:iso-2022-|utf-16)/
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/

function decoderOf(name: string): TextDecoder {
  const known = decoders.get(name)
  if (known) return known
  const made = new TextDecoder(name)
  decoders.set(name, made)
  return made
}

/** ISO-2022-JP is seven-bit; with high bytes it is EUC-JP under the wrong name, if that fits. */
function decodeStateful(bytes: Uint8Array, name: string): Decoded {
  if (name === 'iso-2022-jp' && hasHighBytes(bytes)) {
    const text = decoderOf('euc-jp').decode(bytes)
    if (mostlyWhole(text)) return { text, repaired: true, charset: 'euc-jp' }
  }
  return { text: decoderOf(name).decode(bytes), repaired: false, charset: name }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] ?? 0) > 0x7f) return true
  return false
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Bytes without a usable name; a few broken sequences in true UTF-8 (a cut mail) do not make it something else. */
function guessed(bytes: Uint8Array, name: string | null): Decoded {
  if (name === 'utf-8' || name === null) {
    const text = decoderOf('utf-8').decode(bytes)
    if (mostlyWhole(text)) return { text, repaired: name === null, charset: 'utf-8' }
  }
  return decodedAs(bytes, bestGuess(bytes)?.name ?? 'windows-1252')
}

function decodedAs(bytes: Uint8Array, name: string): Decoded {
  return { text: decoderOf(name).decode(bytes), repaired: true, charset: name }
}

function mostlyWhole(text: string): boolean {
  let broken = 0
  let whole = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) whole += 1
  }
  return whole >= broken * 8
}

const LOW = 0.3
// What a declaration is worth against the letters: about one letter that cannot be, and a little for each
const TRUST = 0.7
const TRUST_A_LETTER = 0.06

function unlessImplausible(text: string, bytes: Uint8Array, name: string): Decoded {
  const own = plausibility(text)
  const best = bestGuess(bytes)
  const doubt = own.total + TRUST + TRUST_A_LETTER * own.letters
  if (best === null || best.name === name || best.total <= doubt || isForeign(text, best)) {
    return { text, repaired: false, charset: name }
  }
  const other = decoderOf(best.name).decode(bytes)
  return { text: other, repaired: other !== text, charset: best.name }
}

const FOREIGN = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}]/gu
const SURE = 1

/** Letters of an alphabet that none of our languages writes are believed, unless the bytes make good sense otherwise. */
function isForeign(text: string, best: Plausibility): boolean {
  const foreign = text.slice(0, 4000).match(FOREIGN)?.length ?? 0
  return foreign * 2 > best.letters && best.score < SURE
}

/** A declared Asian set is believed unless a good part of it breaks. */
function unlessBroken(text: string, bytes: Uint8Array, name: string): Decoded {
  if (mostlyWhole(text)) return { text, repaired: false, charset: name }
  const best = bestGuess(bytes)
  if (best === null || best.score < LOW) return { text, repaired: false, charset: name }
  return decodedAs(bytes, best.name)
}
