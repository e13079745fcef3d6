import type { Say } from '#foundation/words.ts'
import type { en } from '../words/notice/en.ts'

/** Says the sentences about proofs of senders and reports of deliveries. */
export type NoticeSay = Say<keyof typeof en>
