import type { Language } from '#foundation/language.ts'
import type { Stretch } from '#foundation/searching/asked.ts'
import type { Writer } from '../conversation-types.ts'

/** A text, and where in it stands what was looked for, in UTF-16 units. */
export interface Marked {
  text: string
  marks: readonly Stretch[]
}

/** A letter that was found. */
export interface LetterHit {
  id: string
  thread: string
  at: number
  writer: Writer
  language: Language | 'unknown' | 'none'
  /** Who wrote it: the name, or the address of who has none. */
  name: Marked
  /** Only where it was found by its writer's address and that is not shown yet. */
  address: Marked | null
  subject: Marked
  /** Own words around what was found; `isBegun` and `isCut` where there is more before and behind. */
  snippet: Marked & { isBegun: boolean; isCut: boolean }
  /** Names of attachments that it was found by. */
  attachments: readonly Marked[]
}

/** A page of what was found. */
export interface FoundLetters {
  letters: LetterHit[]
  /** Where the next page begins; null at the end. */
  earlier: number | null
  /** Set when the search stopped before it had looked at all letters: the instant that it came to, in milliseconds. */
  lookedBackTo: number | null
}
