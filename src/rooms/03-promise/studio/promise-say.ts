import type { Say } from '#foundation/words.ts'
import type { en } from '../words/en.ts'

/** Says the sentences of this room. */
export type PromiseSay = Say<keyof typeof en>
