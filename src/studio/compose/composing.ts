import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import type { ComposerView } from './composer-types.ts'

/** What every part of the composer is made of. */
export interface Composing {
  readonly say: StudioSay
  readonly dates: Dates
  readonly composer: ComposerView
  /** Sending is what the page is about. */
  readonly primary?: boolean
  readonly autofocus?: boolean
}
