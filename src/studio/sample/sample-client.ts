import type { Language } from '#foundation/language.ts'

/**
 * One letter of a sample client's correspondence; `daysAgo` and `at` (hh:mm, studio time) place it before the moment the sample is made. Days are
 * working days, so that no weekend stands between a letter and its answer, on whatever day the sample is made.
 */
export interface SampleLetter {
  daysAgo: number
  at: string
  /** The studio itself, the contact, or another person at the client's (then `by` says who). */
  from: 'studio' | 'contact' | 'other'
  by?: { name: string; email: string }
  /** Who of theirs reads along, from then on in the studio's answers too. */
  cc?: { name: string; email: string }
  /** Only where a new thread begins; every other letter answers the one before it. */
  subject?: string
  /** As typed, with signature; quoted history is added below it when `quotes` is set, as that person's mail program does. */
  body: string
  quotes?: boolean
  /** An announced absence, sent by the mail program. */
  autoReply?: boolean
}

/** Work for a sample client; days are working days before the moment the sample is made. */
export interface SampleProject {
  name: string
  /** Minor units of `currency`. */
  price: number
  currency: 'EUR' | 'GBP' | 'PLN' | 'RUB'
  service: 'design' | 'website' | 'writing' | 'seo' | 'social' | 'software' | 'photo' | 'advice'
  stage: 'talking' | 'agreed' | 'under-way' | 'delivered' | 'settled'
  signedDaysAgo?: number
  deliveredDaysAgo?: number
}

/** Something that Mira notes for herself, in the language of the studio that is made. */
export type Note = Readonly<Record<Language, string>>

/** A client of the sample studio: made up, but written as such people write. */
export interface SampleClient {
  client: string
  contact: {
    name: string
    email: string
    language: Language
    part: 'buyer' | 'decision-maker' | 'stakeholder' | 'user'
    salutation: string
    preference?: Note
  }
  project: SampleProject
  /** What the studio did for them before. */
  earlier?: readonly SampleProject[]
  /** None where they only ever spoke on their own page. */
  letters: readonly SampleLetter[]
}
