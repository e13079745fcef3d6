import type { Language } from '#foundation/language.ts'
import { fold } from './fold.ts'
import { SentenceReader } from './sentence-reader.ts'
import { SMILEY, type Smile } from './smiles.ts'

/** A word with its place in UTF-16 code units; `word` is folded, and empty for addresses, links and sums, which no phrase matches. */
export interface Token {
  start: number
  end: number
  word: string
  /** Counts up at commas, dashes, brackets and the like within a sentence. */
  clause: number
  /** The quotation that it is part of, the same one for all its words, and how many they are. */
  quotation: { words: number } | null
}

export interface Sentence {
  tokens: Token[]
  question: boolean
  /** Ends in an exclamation mark. */
  exclaimed: boolean
  /** A smile stands in it or right behind it: a face, or another friendly sign (a heart, a thumb), which says less about how words are meant. */
  smile: Smile | null
}

const INNER = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]`
const WORD = String.raw`[\p{L}\p{N}]${INNER}*(?:['’ʼ‘‐‑-]${INNER}+)*`
/** Letters behind a sum are part of it: "$5k", "2.5kg". */
const SUM = String.raw`(?:(?<![\p{L}\p{N}])[£$€₽]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)+)${INNER}*`
/** Bounded runs: a megabyte of "a.a.a" must not be read again from every letter. */
const ADDRESS = String.raw`https?:\/\/[^\s<>"]{1,2000}|www\.[^\s<>"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`
const STOP = String.raw`[.!?…;\u037e]+`
const BREAK = String.raw`\r?\n\s*|[,:()[\]/—–«»“”„"]|\s[-−]\s`
const PIECES = new RegExp(`(${SUM})|(${WORD})|(${SMILEY})|(${STOP})|(${BREAK})`, 'gu')
const PIECES_WITH_ADDRESSES = new RegExp(`(${ADDRESS}|${SUM})|(${WORD})|(${SMILEY})|(${STOP})|(${BREAK})`, 'gu')

/**
 * A text as sentences of words with offsets. Links, mail addresses and sums of money are one word each, without letters. A blank
 * line or the end of a short line ends a sentence as a full stop does; in Greek `;` asks a question. Linear in the length of the
 * text, whatever it holds.
 */
export function sentencesOf(text: string, lang: Language): Sentence[] {
  const reader = new SentenceReader(text, lang)
  const pieces = text.includes('@') || text.includes('www.') || text.includes('://') ? PIECES_WITH_ADDRESSES : PIECES
  pieces.lastIndex = 0
  for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
    const end = pieces.lastIndex
    if (piece[2] !== undefined) reader.word(piece.index, end, fold(piece[2]))
    else if (piece[1] !== undefined) reader.word(piece.index, end, '')
    else if (piece[3] !== undefined) reader.smile(piece.index, end, piece[3])
    else if (piece[4] !== undefined) reader.stop(piece.index, end, piece[4])
    else reader.pause(piece.index, end, piece[5] ?? '')
  }
  reader.close()
  return reader.sentences
}
