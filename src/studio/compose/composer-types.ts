import type { Language } from '#foundation/language.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { Filled, Option } from '#ui/field.tsx'
import type { TroubleView } from '../letter/sender-view.ts'

export interface ComposerFile {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly removeAction: string
}

/** A saved reply as it would stand in this letter. */
export interface ReplyToInsert {
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly text: string
  /** Where it is still open, in UTF-16 units. */
  readonly open: readonly { readonly start: number; readonly end: number }[]
}

/** What is worth knowing while one writes: what they like, how they seem, whether letters reach them. */
export interface BesideComposer {
  readonly name: string
  readonly href: string
  readonly preferences: readonly string[]
  readonly reading?: Reading
  readonly troubles: readonly TroubleView[]
}

export interface ComposerView {
  readonly id: string
  /** `to`, `cc`, `bcc`, `subject`, `text`, `quotes`, `leaveOn`, `leaveTime`, `sender`: as it was kept, or as it was typed. */
  readonly form: Filled
  /** Of whoever reads it. */
  readonly language: Language
  /** `answers`, `revision`, `hand`, `page`: what the form says beside what is typed. */
  readonly hidden: Readonly<Record<string, string>>
  readonly actions: { readonly send: string; readonly keep: string; readonly files: string; readonly drop: string }
  /** When it was kept last; null before the first time. */
  readonly keptAt: number | null
  /** Where unkept words wait in this browser. */
  readonly place: string
  /** To whom, in short; a letter that is new shows its fields at once. */
  readonly addressed: string | null
  /** Who else was in the letter that is answered and is in no field yet. */
  readonly others: string | null
  /** The letter that is answered as it stands below; null where there is none. */
  readonly quoted: string | null
  /** Addresses that it can leave from; one is nothing to choose. */
  readonly senders: readonly Option[]
  /** By one's own mail program, where the studio has no account that sends. */
  readonly mailHref?: string
  readonly accountsHref: string
  readonly files: readonly ComposerFile[]
  /** Sentences on files that do not go with it. */
  readonly filesRefused: readonly string[]
  readonly replies: readonly ReplyToInsert[]
  readonly repliesHref: string
  /** What the text still leaves open, as it is written there. */
  readonly unfilled: readonly string[]
  readonly beside: BesideComposer | null
  /** Addresses to choose from where it is not known yet to whom. */
  readonly known: readonly string[]
  /** Other drafts for the same conversation. */
  readonly alsoHrefs: readonly string[]
}

/** A letter of ours that leaves, shown in its conversation. */
export interface UnderWay {
  readonly id: string
  readonly to: string
  /** Our own words, without what is quoted below. */
  readonly text: string
  readonly leaveAt: number
  /** In a moment. */
  readonly isSoon: boolean
  /** While it can be taken back. */
  readonly backAction?: string
}
