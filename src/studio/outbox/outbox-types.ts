import type { Language } from '#foundation/language.ts'
import type { Filled } from '#ui/field.tsx'
import type { OutboxWords } from './about.ts'
import type { DispatchShown } from './dispatch-types.ts'

/** What a message is about, and the way there. */
interface About {
  readonly id: string
  /** A sentence of the house. */
  readonly about: OutboxWords
  readonly cause: { readonly href: string; readonly words: OutboxWords }
}

/** A message that waits, ready to be sent. */
export interface WaitingMessage extends About {
  readonly language: Language
  /** `subject` and `text`: as they were made, or as they were typed. */
  readonly form: Filled
  readonly sendAction: string
  /** Where the studio has an account that can send, and an address is known: it leaves by itself. */
  readonly leaveAction?: string
  readonly stopAction: string
  readonly htmlHref: string
  /** Absent where no address is known. */
  readonly mailHref?: string
  /** Where the week's budget is used up: how many unasked ones went, and from when this one fits. S3-36 */
  readonly over?: { readonly count: number; readonly from: number }
  /** It is no longer true, and this is why: it can be put away, or noted as gone out already. */
  readonly stopped?: OutboxWords
}

/** To whom messages wait. */
export interface WaitingFor {
  readonly name: string
  readonly href: string
  readonly address?: string
  /** The address that it leaves from; absent where no account can send. */
  readonly from?: string
  /** What this contact likes, as the user noted it. */
  readonly preferences: readonly string[]
  /** How many of the messages were not asked for: several are better said in one. */
  readonly unasked: number
  readonly messages: readonly WaitingMessage[]
}

/** A message that was sent, or put away. */
export interface EndedMessage extends About {
  readonly name: string
  readonly at: number
  readonly language: Language
  readonly subject: string
  readonly text: string
  /** Why it was put away. */
  readonly stopped?: OutboxWords
  /** While it can be taken back. */
  readonly backAction?: string
}

export interface OutboxView {
  /** What could not leave, or not to everybody, or may have left. */
  readonly trouble: readonly DispatchShown[]
  /** What leaves in a moment, at its hour, or is tried again; and how many more. */
  readonly onWay: readonly DispatchShown[]
  readonly onWayMore: number
  readonly waiting: readonly WaitingFor[]
  /** How many more wait than are shown. */
  readonly more: number
  readonly sent: readonly EndedMessage[]
  /** Put away within the last day. */
  readonly stopped: readonly EndedMessage[]
  readonly earlierHref?: string
  readonly newestHref?: string
  /** True where messages carry links: the studio has a public https address. */
  readonly linked: boolean
  /** Mail leaves by an account of the studio's own. */
  readonly canSend: boolean
}
