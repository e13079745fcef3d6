import type { Walled } from '#foundation/store/tables.ts'
import type { Language } from '#foundation/language.ts'
import type { Part, Service, Stage } from './client-rules.ts'

export interface ClientRow extends Walled {
  id: string
  name: string
  /** The name as lists order it: case and accents aside (`nameKey`). */
  name_key: string
  created_at: number
  archived_at: number | null
}

export interface ContactRow extends Walled {
  id: string
  client: string
  name: string
  language: Language
  /** ISO 3166-1 alpha-2; null while the user has not said it. */
  country: string | null
  part: Part
  salutation: string
  created_at: number
  /** Set when the listening is switched off for this contact (product.md: "each can be switched off"). */
  unheard_since: number | null
  /** Who switched it off, the studio or the contact themselves on their own page; null where it is on. */
  unheard_by: 'studio' | 'contact' | null
  archived_at: number | null
}

/** One address belongs to one contact; a contact may write from several. */
export interface ContactAddressRow extends Walled {
  address: string
  contact: string
}

export interface PreferenceRow extends Walled {
  id: string
  contact: string
  note: string
  created_at: number
  /** 1 where it means that they need support here: they are looked at more closely, and asked more often (S0-45). */
  care: number
  /** Set while the note is taken away, so that this can be undone. */
  removed_at: number | null
}

export interface ProjectRow extends Walled {
  id: string
  client: string
  name: string
  service: Service
  /** Minor units of `currency`; null while no price is agreed. */
  price: number | null
  currency: string
  stage: Stage
  /** YYYY-MM-DD, null until it happened. */
  signed_on: string | null
  delivered_on: string | null
  created_at: number
  archived_at: number | null
}

/** What a client is found by: everything that is known of them by name, folded, one a line. */
export interface ClientSearchRow extends Walled {
  client: string
  folded: string
}

export type ClientTables = {
  client: ClientRow
  client_search: ClientSearchRow
  contact: ContactRow
  contact_address: ContactAddressRow
  preference: PreferenceRow
  project: ProjectRow
}
