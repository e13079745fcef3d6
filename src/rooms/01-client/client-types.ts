import type { Language } from '#foundation/language.ts'
import type { Part, Service, Stage } from './client-rules.ts'

export interface Contact {
  id: string
  client: string
  name: string
  language: Language
  /** Where they work as the user said it, ISO 3166-1 alpha-2; null is guessed (`countryOf`). */
  country: string | null
  part: Part
  salutation: string
  addresses: string[]
  /** `care`: they need support here (S0-45). */
  preferences: { id: string; note: string; care: boolean }[]
  /** Whether this contact's mail is read for unease; nobody else's is (product.md, Conversation). */
  heard: boolean
  /** They switched it off themselves, on their own page: only they switch it on again. */
  unheardByThem: boolean
  /** The instant the user took this person in as a client's contact. */
  acceptedAt: number
  archivedAt: number | null
}

export interface Project {
  id: string
  client: string
  name: string
  service: Service
  /** Minor units of `currency`; null while no price is agreed. */
  price: number | null
  /** ISO 4217. */
  currency: string
  stage: Stage
  /** `YYYY-MM-DD`, null until it happened. */
  signedOn: string | null
  deliveredOn: string | null
  archivedAt: number | null
}

export interface Client {
  id: string
  name: string
  archivedAt: number | null
  contacts: Contact[]
  projects: Project[]
}
