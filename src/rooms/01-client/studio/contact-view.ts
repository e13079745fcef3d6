import type { Language } from '#foundation/language.ts'
import type { Part } from '../client-rules.ts'

/** A contact as their card shows them. */
export interface ContactView {
  readonly id: string
  readonly name: string
  readonly part: Part
  readonly language: Language
  readonly salutation: string
  readonly addresses: readonly string[]
  readonly preferences: readonly {
    readonly id: string
    readonly note: string
    /** They need support here. */
    readonly care?: boolean
    readonly removeAction: string
  }[]
  /** Whether letters are read for unease. */
  readonly heard: boolean
  /** They switched it off themselves. */
  readonly unheardByThem?: boolean
  readonly editHref: string
  /** Posts `archived` = `yes`. */
  readonly archiveAction: string
  /** Posts `on` = `yes` or `no`. */
  readonly listeningAction: string
  /** What one may tell this person of the reading, in their language; `href` opens it in the user's mail program, where there is an address. */
  readonly notice: { readonly text: string; readonly href?: string }
  /** Posts `note`. */
  readonly preferenceAction: string
}
