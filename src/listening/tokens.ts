import type { Language } from '#foundation/language.ts'
import { fold } from './fold.ts'

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
}

const INNER = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]`
const WORD = String.raw`[\p{L}\p{N}]${INNER}*(?:['’ʼ‘‐‑-]${INNER}+)*`
const SUM = String.raw`[£$€₽]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)+`
/** Bounded runs: a megabyte of "a.a.a" must not be read again from every letter. */
const ADDRESS = String.raw`https?:\/\/[^\s<>"]{1,2000}|www\.[^\s<>"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`
const STOP = String.raw`[.!?…;\u037e]+`
const BREAK = String.raw`\r?\n\s*|[,:()[\]/—–«»“”„"]|\s[-−]\s`
const PIECES = new RegExp(`(${SUM})|(${WORD})|(${STOP})|(${BREAK})`, 'gu')
const PIECES_WITH_ADDRESSES = new RegExp(`(${ADDRESS}|${SUM})|(${WORD})|(${STOP})|(${BREAK})`, 'gu')

/** A line shorter than this was ended by its writer, not by a mail program that wraps at 70-odd columns. */
const SHORT_LINE = 45
/** No human sentence is longer; the bound keeps the work on punctuation-less text linear. */
const LONGEST_SENTENCE = 200
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st approx eg ie vs e g i p np m in tzw d esim ts mm tms ym т е к π χ κ λπ'.split(' '),
)

/**
 * A text as sentences of words with offsets. Links, mail addresses and sums of money are one word each, without letters. A blank
 * line or the end of a short line ends a sentence as a full stop does; in Greek `;` asks a question. Linear in the length of the
 * text, whatever it holds.
 */
export function sentencesOf(text: string, lang: Language): Sentence[] {
  const reader = new Reader(text, lang)
  const pieces = text.includes('@') || text.includes('www.') || text.includes('://') ? PIECES_WITH_ADDRESSES : PIECES
  pieces.lastIndex = 0
  for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
    const end = pieces.lastIndex
    if (piece[2] !== undefined) reader.word(piece.index, end, fold(piece[2]))
    else if (piece[1] !== undefined) reader.word(piece.index, end, '')
    else if (piece[3] !== undefined) reader.stop(piece.index, end, piece[3])
    else reader.pause(piece.index, end, piece[4] ?? '')
  }
  reader.close(false)
  return reader.sentences
}

class Reader {
  readonly sentences: Sentence[] = []
  private readonly text: string
  private readonly lang: Language
  private tokens: Token[] = []
  private clause = 0
  private lineStart = 0
  private quotation: Token['quotation'] = null

  constructor(text: string, lang: Language) {
    this.text = text
    this.lang = lang
  }

  word(start: number, end: number, word: string): void {
    this.tokens.push({ start, end, word, clause: this.clause, quotation: this.quotation })
    if (this.quotation) this.quotation.words++
    if (this.tokens.length >= LONGEST_SENTENCE) this.close(false)
  }

  stop(start: number, end: number, marks: string): void {
    if (this.isQuestion(marks)) return this.close(true)
    if (marks.includes('!')) return this.close(false)
    if (marks.includes(';')) return this.newClause()
    const next = this.text.charAt(end)
    if (marks === '.') {
      if (next !== '' && !/[\s"'”’»)\]]/u.test(next)) return
      if (this.tokens.at(-1)?.end === start && ABBREVIATIONS.has(this.tokens.at(-1)?.word ?? '')) return
      return this.close(false)
    }
    if (/^\s?\p{Ll}/u.test(this.text.slice(end, end + 3))) this.newClause()
    else this.close(false)
  }

  pause(start: number, end: number, mark: string): void {
    if (mark.includes('\n')) return this.newLine(start, end, mark)
    if ('«“„"”»'.includes(mark)) this.quotation = this.opens(start, end, mark) ? { words: 0 } : null
    this.newClause()
  }

  close(question: boolean): void {
    if (this.tokens.length > 0) this.sentences.push({ tokens: this.tokens, question })
    this.tokens = []
    this.clause = 0
  }

  /** Languages share their marks: ” ends a quotation here and begins one there, “ likewise, and " does both, but not in 24". */
  private opens(start: number, end: number, mark: string): boolean {
    if ('«„'.includes(mark)) return true
    if (this.quotation && mark !== '“') return false
    return /^$|[\s([{/—–:,-]/u.test(this.text.charAt(start - 1)) && /\S/u.test(this.text.charAt(end))
  }

  private isQuestion(marks: string): boolean {
    return marks.includes('?') || (this.lang === 'el' && /[;\u037e]/u.test(marks))
  }

  private newLine(start: number, end: number, mark: string): void {
    const blank = mark.indexOf('\n') !== mark.lastIndexOf('\n')
    if (blank || start - this.lineStart < SHORT_LINE || /[-*•–]/u.test(this.text.charAt(end))) {
      this.close(false)
      if (blank) this.quotation = null
    }
    this.lineStart = end
  }

  private newClause(): void {
    if (this.tokens.at(-1)?.clause === this.clause) this.clause++
  }
}
