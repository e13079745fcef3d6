import type { Say } from '#foundation/words.ts'
import type { en } from '../words/talk/en.ts'

/** Says the sentences of talks, notes, snoozes and the reply promise. */
export type TalkSay = Say<keyof typeof en>
