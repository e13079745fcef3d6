import { isUtf8 } from 'node:buffer'
import { bestGuess, plausibility } from './charset-guess.ts'

/** `repaired` is true when the declared name was missing, unknown or wrong for these bytes and it mattered. */
export type Decoded = { text: string; repaired: boolean }

/**
 * The text of bytes that a mail declares to be in `declared`. A wrong or odd name is repaired: valid UTF-8 is UTF-8 whatever
 * was declared, unknown names and names under which the letters make no sense are guessed among the character sets
 * of our five languages. Never throws. (architecture.md, traps: charset names)
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const name = standardName(declared)
  if (name !== null && STATEFUL.test(name)) return { text: decoderOf(name).decode(bytes), repaired: false }
  if (!hasHighBytes(bytes)) return { text: latin1(bytes), repaired: false }
  if (isUtf8(bytes)) return { text: decoderOf('utf-8').decode(bytes), repaired: name !== 'utf-8' && name !== 'us-ascii' }
  if (name === null || name === 'us-ascii' || name === 'utf-8') return guessed(bytes, name)
  const text = decoderOf(name).decode(bytes)
  return SINGLE_BYTE.test(name) ? unlessImplausible(text, bytes, name) : unlessBroken(text, bytes)
}

/**
 * The name by which the platform knows a declared character set, or null when nobody knows what is meant.
 * Repairs spellings seen in real mail: `mswin1253`, `uft-8`, `cp-1251`, `koi8r`, `iso8859_2`, `win-1250`.
 */
export function standardName(declared: string | null): string | null {
  if (declared === null || declared.length > 60) return null
  const known = names.get(declared)
  if (known !== undefined) return known
  const found = lookUp(declared)
  if (names.size < 500) names.set(declared, found)
  return found
}

const names = new Map<string, string | null>()
const decoders = new Map<string, TextDecoder>()
const STATEFUL = /^(?:iso-2022-|utf-16)/
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:utf|uft|utv|uf|unicode11utf)(?:8|8mb4|8n|88591)$/, 'utf-8'],
  [/^(?:usascii|ascii|ansix341968|ansix3|iso646us|ascii7bit|7bit|us)$/, 'us-ascii'],
  [/^(?:x)?(?:ms|microsoft)?(?:win|windows|cp|ansi|wincp|cpwin|windowscp|codepage)(125\d|874)$/, 'windows-$1'],
  [/^(125\d)$/, 'windows-$1'],
  [/^(?:cs)?koi8?r$|^koi8$|^koi8ru$/, 'koi8-r'],
  [/^(?:cs)?koi8?u$/, 'koi8-u'],
  [/^(?:x)?(?:iso)?8859(\d{1,2})(?:e|i)?$/, 'iso-8859-$1'],
  [/^latin1$|^l1$|^iso88591windows.*$/, 'windows-1252'],
  [/^latin2$|^l2$/, 'iso-8859-2'],
  [/^latin[09]$/, 'iso-8859-15'],
  [/^(?:greek|elot928|greek8|suneugreek)$/, 'iso-8859-7'],
  [/^(?:cyrillic)$/, 'iso-8859-5'],
  [/^(?:cp|ibm|dos|oem)866$/, 'ibm866'],
  [/^(?:gb2312.*|cp936|ms936|euccn|xgbk)$/, 'gb18030'],
  [/^(?:ksc5601.*|cp949|ms949|euckr)$/, 'euc-kr'],
  [/^(?:cp932|ms932|sjis|shiftjisms|xsjis)$/, 'shift_jis'],
  [/^(?:cp950|big5hkscs|xxbig5)$/, 'big5'],
]

function lookUp(declared: string): string | null {
  const plain = declared.toLowerCase().replace(/\*.*$/, '').replaceAll(/[^a-z0-9]/g, '')
  for (const [spelling, name] of SPELLINGS) {
    if (spelling.test(plain)) return platformName(plain.replace(spelling, name))
  }
  return platformName(declared.trim().toLowerCase())
}

function platformName(label: string): string | null {
  if (label === 'us-ascii') return label
  // the platform calls utf-7, hz and iso-2022-kr "replacement": one replacement character and nothing else
  if (label === 'x-user-defined' || /^(?:iso-2022-(?:kr|cn)|hz)/.test(label)) return null
  try {
    const name = new TextDecoder(label).encoding
    return name === 'replacement' ? null : name
  } catch {
    return null
  }
}

function decoderOf(name: string): TextDecoder {
  const known = decoders.get(name)
  if (known) return known
  const made = new TextDecoder(name)
  decoders.set(name, made)
  return made
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
  return plausibility(other, sibling).misfits < own.misfits ? { text: other, repaired: true } : { text, repaired: false }
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
