import type { Say } from '#foundation/words.ts'
import type { StudioWords } from '#house/words.ts'
import type { en as studio } from './words/en.ts'

/** Says the sentences of the frame alone: doors, errors, the frame itself. */
export type FrameSay = Say<keyof typeof studio>

/** Says every sentence of the house: for the pages that join rooms. */
export type StudioSay = Say<StudioWords>
