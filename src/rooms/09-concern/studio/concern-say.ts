import type { Say } from '#foundation/words.ts'
import type { en } from '../words/en.ts'

export type ConcernSay = Say<keyof typeof en>
