import type { Language } from '#foundation/language.ts'

/** One letter of a sample client's correspondence; `daysAgo` and `at` (hh:mm, studio time) place it before the moment the sample is made. */
export interface SampleLetter {
  daysAgo: number
  at: string
  /** The studio itself, the contact, or another person at the client's (then `by` says who). */
  from: 'studio' | 'contact' | 'other'
  by?: { name: string; email: string }
  /** Only where a new thread begins; every other letter answers the one before it. */
  subject?: string
  /** As typed, with signature; quoted history is added below it when `quotes` is set, as that person's mail program does. */
  body: string
  quotes?: boolean
  /** An announced absence, sent by the mail program. */
  autoReply?: boolean
}

/** A client of the sample studio: made up, but written as such people write. */
export interface SampleClient {
  client: string
  contact: {
    name: string
    email: string
    language: Language
    part: 'buyer' | 'decision-maker' | 'stakeholder' | 'user'
    salutation: string
    /** A free note of Mira's about this person, in the language of the studio that is made. */
    preference?: Readonly<Record<Language, string>>
  }
  project: {
    name: string
    /** Minor units of `currency`. */
    price: number
    currency: 'EUR' | 'GBP' | 'PLN' | 'RUB'
    service: 'design' | 'website' | 'writing' | 'seo' | 'social' | 'software' | 'photo' | 'advice'
    stage: 'talking' | 'agreed' | 'under-way' | 'delivered' | 'settled'
    signedDaysAgo?: number
    deliveredDaysAgo?: number
  }
  /** How the quoted history is introduced in this language, with {date} and {name}. */
  attribution: string
  letters: readonly SampleLetter[]
}
