import { isUtf8 } from 'node:buffer'
import { bestGuess, plausibility } from './charset-guess.ts'
import { standardName } from './charset-names.ts'

export { standardName } from './charset-names.ts'

/** `repaired` is true when the declared name was missing, unknown or wrong for these bytes and it mattered. */
export type Decoded = { text: string; repaired: boolean }

/**
 * The text of bytes that a mail declares to be in `declared`. A wrong or odd name is repaired: valid UTF-8 is UTF-8 whatever
 * was declared, unknown names and names under which the letters make no sense are guessed among the character sets
 * of our five languages. Never throws. (architecture.md, traps: charset names)
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const name = standardName(declared)
  if (name !== null && STATEFUL.test(name)) return decodeStateful(bytes, name)
  if (!hasHighBytes(bytes)) return { text: latin1(bytes), repaired: false }
  if (isUtf8(bytes))
    return { text: decoderOf('utf-8').decode(bytes), repaired: name !== 'utf-8' && name !== 'us-ascii' }
  if (name === null || name === 'us-ascii' || name === 'utf-8') return guessed(bytes, name)
  const text = decoderOf(name).decode(bytes)
  return SINGLE_BYTE.test(name) ? unlessImplausible(text, bytes, name) : unlessBroken(text, bytes)
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
    if (mostlyWhole(text)) return { text, repaired: true }
  }
  return { text: decoderOf(name).decode(bytes), repaired: false }
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
    if (mostlyWhole(text)) return { text, repaired: name === null }
  }
  return { text: decoderOf(bestGuess(bytes)?.name ?? 'windows-1252').decode(bytes), repaired: true }
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
const MARGIN = 0.8
const ENOUGH_LETTERS = 6

function unlessImplausible(text: string, bytes: Uint8Array, name: string): Decoded {
  const own = plausibility(text, name)
  if (own.score < LOW) {
    const best = bestGuess(bytes)
    const margin = own.letters < ENOUGH_LETTERS ? 2 * MARGIN : MARGIN
    if (best !== null && best.name !== name && best.score >= own.score + margin) {
      return { text: decoderOf(best.name).decode(bytes), repaired: true }
    }
  }
  const sibling = own.misfits > 0 ? SIBLINGS[name] : undefined
  if (sibling === undefined) return { text, repaired: false }
  const other = decoderOf(sibling).decode(bytes)
  return plausibility(other, sibling).misfits < own.misfits
    ? { text: other, repaired: true }
    : { text, repaired: false }
}

/** Sets of one language that differ in a few letters only, and that mail programs confuse. */
const SIBLINGS: Record<string, string> = {
  'iso-8859-2': 'windows-1250',
  'windows-1250': 'iso-8859-2',
  'iso-8859-7': 'windows-1253',
  'windows-1253': 'iso-8859-7',
  'iso-8859-15': 'windows-1252',
  'windows-1252': 'iso-8859-15',
}

/** A declared Asian set is believed unless a good part of it breaks. */
function unlessBroken(text: string, bytes: Uint8Array): Decoded {
  if (mostlyWhole(text)) return { text, repaired: false }
  const best = bestGuess(bytes)
  if (best === null || best.score < LOW) return { text, repaired: false }
  return { text: decoderOf(best.name).decode(bytes), repaired: true }
}
