import type { Language } from '#foundation/language.ts'
import { type Smile, smileOf } from './smiles.ts'
import type { Sentence, Token } from './tokens.ts'

/** A line shorter than this was ended by its writer, not by a mail program that wraps at 70-odd columns. */
const SHORT_LINE = 45
/** No human sentence is longer; the bound keeps the work on punctuation-less text linear. */
const LONGEST_SENTENCE = 200
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st approx eg ie vs e g i p np m in tzw d esim ts mm tms ym т е к π χ κ λπ'.split(' '),
)

/** Puts words, stops, pauses and smiles together into sentences and clauses, in the order in which they are met. */
export class SentenceReader {
  readonly sentences: Sentence[] = []
  private readonly text: string
  private readonly lang: Language
  private tokens: Token[] = []
  private clause = 0
  private lineStart = 0
  private quotation: Token['quotation'] = null
  private bracket = false
  private smiles: Smile | null = null

  constructor(text: string, lang: Language) {
    this.text = text
    this.lang = lang
  }

  word(start: number, end: number, word: string): void {
    this.tokens.push({ start, end, word, clause: this.clause, quotation: this.quotation })
    if (this.quotation) this.quotation.words++
    if (this.tokens.length >= LONGEST_SENTENCE) this.close()
  }

  stop(start: number, end: number, marks: string): void {
    if (this.isQuestion(marks)) return this.close({ question: true })
    if (marks.includes('!')) return this.close({ exclaimed: true })
    if (marks.includes(';')) return this.newClause()
    const next = this.text.charAt(end)
    if (marks === '.') {
      if (next !== '' && !/[\s"'”’»)\]]/u.test(next)) return
      if (this.tokens.at(-1)?.end === start && ABBREVIATIONS.has(this.tokens.at(-1)?.word ?? '')) return
      return this.close()
    }
    this.endUnlessItGoesOn(end)
  }

  pause(start: number, end: number, mark: string): void {
    if (mark.includes('\n')) return this.newLine(start, end, mark)
    if (mark === ')' && !this.bracket && this.lang === 'ru' && this.isSmilingBracket(start))
      return this.smiled('face', end)
    if (mark === '(') this.bracket = !/[:;]/u.test(this.text.charAt(start - 1))
    else if (mark === ')') this.bracket = false
    if ('«“„"”»'.includes(mark)) this.quotation = this.opens(start, end, mark) ? { words: 0 } : null
    this.newClause()
  }

  /** A smile, which often ends its sentence in place of a full stop; within brackets ";)" is punctuation (Greek asks with ";"). */
  smile(start: number, end: number, mark: string): void {
    if (this.bracket && /^[:;]\)$/u.test(mark) && !/\s/u.test(this.text.charAt(start - 1))) {
      if (mark === ';)') this.stop(start, start + 1, ';')
      return this.pause(end - 1, end, ')')
    }
    this.smiled(smileOf(mark), end)
  }

  close({ question = false, exclaimed = false } = {}): void {
    if (this.tokens.length > 0) this.sentences.push({ tokens: this.tokens, question, exclaimed, smile: this.smiles })
    if (this.tokens.length > 0) this.smiles = null
    this.tokens = []
    this.clause = 0
  }

  private smiled(smile: Smile, end: number): void {
    const last = this.sentences.at(-1)
    if (this.tokens.length > 0) {
      this.smiles = this.smiles === 'face' ? 'face' : smile
      this.endUnlessItGoesOn(end)
    } else if (last && !this.text.slice(last.tokens.at(-1)?.end, end).includes('\n'))
      last.smile = last.smile === 'face' ? 'face' : smile
    else this.smiles = smile
  }

  private endUnlessItGoesOn(end: number): void {
    if (/^\s?\p{Ll}/u.test(this.text.slice(end, end + 3))) this.newClause()
    else this.close()
  }

  /** Russians smile with a lone bracket, "спасибо)"; "1)" and "а)" count items. */
  private isSmilingBracket(start: number): boolean {
    return (
      /[\p{L}!?.]\s?$/u.test(this.text.slice(Math.max(0, start - 2), start)) &&
      (this.tokens.at(-1)?.word.length ?? 9) > 1
    )
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
      this.close()
      if (blank) {
        this.quotation = null
        this.bracket = false
      }
    }
    this.lineStart = end
  }

  private newClause(): void {
    if (this.tokens.at(-1)?.clause === this.clause) this.clause++
  }
}
