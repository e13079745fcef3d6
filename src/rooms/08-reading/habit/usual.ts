/** One answer of a contact: their letter, when it came, and how long it was waited for. */
export interface Exchange {
  letter: string
  at: number
  /** Hours of working time. */
  hours: number
}

/** Something measured in one letter of theirs. */
export interface Measure {
  letter: string
  at: number
  value: number
}

/** What is usual for a measure. */
export interface Baseline {
  /** In the measure's own unit. */
  median: number
  /** Robust spread, 1.4826 × MAD, in the unit the rule compares in (logarithms of 1 + the measure for times and lengths), never below the rule's floor. */
  spread: number
}

/** What is usual by a contact: the newest measures, oldest first, and the baselines they make; a baseline is null while they are too few. */
export interface Usual {
  exchanges: Exchange[]
  pace: Baseline | null
  /** Words a letter. */
  lengths: Measure[]
  length: Baseline | null
  /** 0 to 1. */
  warmths: Measure[]
  warmth: Baseline | null
  /** Questions a letter. */
  questions: Measure[]
  questioning: Baseline | null
}
