import type { Kind } from '../kinds.ts'

/** How unease is said: outright, wrapped in courtesy, behind a question, by facts alone, dryly, or short and cold. */
export const UNEASY_FORMS = ['plain', 'polite', 'indirect', 'facts', 'sarcastic', 'flat'] as const

/** What a calm mail is: ordinary (`easy`), or one of the hard ones, which look like unease (listening/corpus/README.md). */
export const CALM_FORMS = [
  'easy',
  'negated',
  'change',
  'praise',
  'elsewhere',
  'hypothetical',
  'mended',
  'question',
  'curt',
  'joke',
  'report',
  'own',
  'pressure-free',
] as const

export type Form = (typeof UNEASY_FORMS)[number] | (typeof CALM_FORMS)[number]

/** A mail as a family makes it, or as somebody wrote it for the development set. */
export interface Mail {
  text: string
  kinds: readonly Kind[]
  form: Form
  /** Whatever may not stand on both sides of a split: mails of one family. */
  family: string
  /** The words that tell, as places in `text` in UTF-16 code units. */
  telling: readonly Telling[]
  /** How much it counts: the mails of a family together count as one. */
  share: number
}

export interface Telling {
  start: number
  end: number
}
