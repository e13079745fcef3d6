import type { Say } from '#foundation/words.ts'
import type { en as client } from '#client/words/en.ts'
import type { en as conversation } from '#conversation/words/en.ts'
import type { en as reading } from '#reading/words/en.ts'
import type { en as studio } from './words/en.ts'

/** Says the sentences of the frame alone: doors, errors, the frame itself. */
export type FrameSay = Say<keyof typeof studio>

/** Says the sentences of every furnished room: for the pages that join rooms. */
export type StudioSay = Say<
  keyof typeof studio | keyof typeof client | keyof typeof conversation | keyof typeof reading
>
