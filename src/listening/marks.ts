import type { Token } from './tokens.ts'

/** A stretch of a sentence: its words `from` up to, not including, `to`. */
export interface Mark {
  from: number
  to: number
}

/** In which clause and part of a sentence each of its words stands. */
export interface Place {
  /** Counts up at punctuation and at words that end a clause. */
  clause: number[]
  /** Counts up at words that end a clause only. */
  part: number[]
}

/** Where clauses and parts begin, by the punctuation that the words carry and by the words that break a clause. */
export function placesOf(tokens: readonly Token[], breaks: readonly Mark[]): Place {
  const clause: number[] = []
  const part: number[] = []
  const starts = new Set(breaks.map((mark) => mark.from))
  let passed = 0
  tokens.forEach((token, index) => {
    if (starts.has(index)) passed++
    clause.push(token.clause + passed)
    part.push(passed)
  })
  return { clause, part }
}

/** Within it, right behind it, or at most two words before it. */
export function beside(mark: Mark, whole: Mark): boolean {
  if (inside(mark, whole)) return true
  const before = mark.to <= whole.from && whole.from - mark.to <= 2
  return before || mark.from === whole.to
}

/** They share a word. */
export function overlap(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to
}

/** The whole of the part lies within. */
export function inside(part: Mark, whole: Mark): boolean {
  return whole.from <= part.from && part.to <= whole.to
}

/** It lies within one of them. */
export function covered(part: Mark, wholes: readonly Mark[]): boolean {
  return wholes.some((whole) => inside(part, whole))
}

/** Stretches that touch or overlap, as one: "sorry for the delay" and "on our side" are one courtesy. Marks come in order of `from`. */
export function joined(marks: readonly Mark[]): Mark[] {
  const whole: Mark[] = []
  for (const mark of marks) {
    const last = whole.at(-1)
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to)
    else whole.push({ ...mark })
  }
  return whole
}
