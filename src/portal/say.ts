import type { Say } from '#foundation/words.ts'
import type { en as theirs } from '#concern/words/theirs/en.ts'
import type { en } from './words/en.ts'

/** Says the sentences of the portal's frame and of the pages that are its own. */
export type PortalSay = Say<keyof typeof en>

/** The frame names the way to a concern as the concern's own page does. */
export type PortalFrameSay = Say<keyof typeof en | keyof typeof theirs>
