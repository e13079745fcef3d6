import type { Language } from '#foundation/language.ts'

/** A letter of a made-up correspondence. */
export interface TrialLetter {
  by: 'person' | 'studio'
  /** Day and hour after the Monday on which every correspondence begins: `'3 14'`, `'3 14:30'`. */
  at: string
  body: string
  /** The subject of the correspondence unless another one is given; such a letter begins a thread of its own. */
  subject?: string
  /** The letter before stands quoted below, with the attribution line of the writer's language. */
  quotes?: true
  /** The worry that is to be found stands in this letter. */
  worry?: true
  /** Stands below this letter instead of the usual closing. */
  close?: string
  /** Who reads along. */
  cc?: readonly { name: string; address: string }[]
  headers?: Record<string, string>
}

/** `alert` is watch or uneasy: which of the two is a matter of degree. */
export type Expected = 'calm' | 'alert' | 'uneasy'

/** A correspondence that somebody could have had with the studio, and how at ease they are at one or more instants. */
export interface MailboxTrial {
  /** Language and idea: `en: doubt after signing`. */
  name: string
  /** `other` for a sixth language and for machines: there must be no reading at all. */
  language: Language | 'other'
  who: { name: string; address: string }
  subject: string
  /** Stands below every letter of theirs. */
  close: string
  letters: readonly TrialLetter[]
  /** Reading by instant, in order; the last one is the end. */
  expect: Readonly<Record<string, Expected>>
}

type More = Omit<TrialLetter, 'by' | 'at' | 'body'>

/** A letter of the contact. */
export const P = (at: string, body: string, more: More = {}): TrialLetter => ({ by: 'person', at, body, ...more })

/** A letter of the contact that carries the worry. */
export const W = (at: string, body: string, more: More = {}): TrialLetter => ({
  by: 'person',
  at,
  body,
  worry: true,
  ...more,
})

/** A letter of the studio. */
export const M = (at: string, body: string, more: More = {}): TrialLetter => ({ by: 'studio', at, body, ...more })

/** The contact's machine: a holiday notice. */
export const A = (at: string, body: string, more: More = {}): TrialLetter => ({
  by: 'person',
  at,
  body,
  ...more,
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
})
