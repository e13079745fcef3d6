/**
 * What the model sees of a sentence: its words, their pieces of three to five letters, neighbouring words, how it ends, and what the phrases
 * found in it. A feature is a number of 32 bits; a table of weights takes as many of its bits as it has room for ("hashing trick", Weinberger
 * et al. 2009). S0-12
 */
export interface Seen {
  /** Folded words; an address, a link or a sum is empty. Of Russian and Greek their skeleton, so that Latin letters make no difference. */
  words: readonly string[]
  ends: Ending
  /** What the phrases found, by name. */
  marks: readonly string[]
}

export type Ending = 'asks' | 'exclaims' | 'states'

/** What a feature is. */
export type Sort = 'word' | 'piece' | 'pair' | 'apart' | 'triple' | 'mark'

/** How much one feature of each sort counts. */
export type Counts = Record<Sort, number>

/** For mail of clients, where turns of phrase tell; found on our own development sets (listening/MODEL.md). */
export const CLIENT: Counts = { word: 1, piece: 0.1, pair: 1, apart: 0.5, triple: 0.5, mark: 1 }

/** For public text, of which there is much more, about everything: single words tell. */
export const PUBLIC: Counts = { word: 1, piece: 0.5, pair: 0.5, apart: 0, triple: 0, mark: 0.5 }

/** For what an uneasy sentence is about: its words, and the kinds that the phrases found. */
export const KIND: Counts = { word: 1, piece: 0.2, pair: 0.3, apart: 0, triple: 0, mark: 1.5 }

const LEAST_LETTERS = 3
const MOST_LETTERS = 5
/** Of a longer word only the beginning is taken apart. */
const LONGEST = 24

export const BEGINNING = hashOf('beginning of a sentence')
const ENDINGS: Record<Ending, number> = {
  asks: hashOf('a sentence asks'),
  exclaims: hashOf('a sentence exclaims'),
  states: hashOf('a sentence states'),
}
const SOMETHING = hashOf('an address, a link or a sum')

/** 32 bits of a text: FNV-1a, its end mixed as by murmur3. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return mixed(hash)
}

function mixed(hash: number): number {
  let out = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  out = Math.imul(out ^ (out >>> 13), 0xc2b2_ae35)
  return (out ^ (out >>> 16)) >>> 0
}

export const wordHash = (word: string): number => (word === '' ? SOMETHING : hashOf(word))
export const markHash = (mark: string): number => hashOf(`mark ${mark}`)
export const endingHash = (ends: Ending): number => ENDINGS[ends]
export const pairHash = (first: number, second: number): number => mixed(Math.imul(first, 0x9e37_79b1) + second)
export const apartHash = (first: number, third: number): number => mixed(Math.imul(first, 0x2c1b_3c6d) + third)
export const tripleHash = (pair: number, third: number): number => mixed(Math.imul(pair, 0x297a_2d39) + third)

/** The pieces of a word, its beginning and end marked. */
export function piecesOf(word: string): number[] {
  if (word === '') return []
  const whole = `^${word.slice(0, LONGEST)}$`
  const pieces: number[] = []
  for (let length = LEAST_LETTERS; length <= MOST_LETTERS; length++)
    for (let at = 0; at + length <= whole.length; at++) pieces.push(hashOf(`piece ${whole.slice(at, at + length)}`))
  return pieces
}
