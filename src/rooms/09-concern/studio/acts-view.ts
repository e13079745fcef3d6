import type { Filled } from '#ui/field.tsx'
import type { ActGroup, ActName, NextForm } from './act-names.ts'

/** What the forms of a concern are made with. */
export interface ActsView {
  readonly id: string
  /** From how many happenings the page was made: two at once are noticed by it. */
  readonly seen: number
  /** What needs doing, open on the page; null where nothing does. */
  readonly now: NextForm | null
  /** What else is possible, each folded, in groups. */
  readonly also: readonly { readonly group: ActGroup; readonly forms: readonly ActName[] }[]
  /** What each form starts with, or what was typed into it. */
  readonly of: Readonly<Partial<Record<ActName, Filled>>>
  /** The one that came back: it stands open. */
  readonly back?: ActName
  /** Offered and not settled. */
  readonly options: readonly { readonly id: string; readonly words: string }[]
  /** Why the options cannot be offered yet, as a sentence. */
  readonly notOffered?: string
  /** Promises of this round that are not delivered. */
  readonly promises: readonly { readonly id: string; readonly words: string }[]
  /** The studio's own letters to them since, the newest first. */
  readonly sent: readonly { readonly id: string; readonly label: string }[]
  /** Their letters since it was opened, the newest first. */
  readonly letters: readonly { readonly id: string; readonly at: number; readonly words: string }[]
  /** What their word may answer beside the options. */
  readonly open: { readonly eases: boolean; readonly right: boolean; readonly denied: boolean }
  readonly slots: readonly { readonly id: string; readonly from: number }[]
  /** Contacts of the client beside the one whose worry it is. */
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  /** The question whether it eases waits in the outbox, where it is sent. */
  readonly questionHref?: string
  readonly members: readonly { readonly id: string; readonly name: string }[]
}
