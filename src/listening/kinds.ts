/**
 * What a worry in a client's words may be about (product.md, Reading; S0-8, S0-9, S0-12, S2-39): doubt after buying, comparison with another offer
 * or supplier, money, time, confusion, being left uninformed, being ignored, disappointment, anger, pressure from others (a boss, a partner, a board).
 */
export const KINDS = [
  'doubt',
  'comparison',
  'money',
  'time',
  'confusion',
  'uninformed',
  'ignored',
  'disappointment',
  'anger',
  'pressure',
] as const

export type Kind = (typeof KINDS)[number]

/** A stretch of a message that speaks for unease, pointed at in UTF-16 code units of the text it was found in. */
export interface WordEvidence {
  start: number
  end: number
  text: string
  kind: Kind
  /** 0 to 1: how much this alone speaks for unease. */
  weight: number
}

export type ReadingWord = 'calm' | 'watch' | 'uneasy'
