import type { Say } from '#foundation/words.ts'
import type { en as client } from '#client/words/en.ts'
import type { en as paper } from '../words/paper/en.ts'

export type PaperSay = Say<keyof typeof paper | keyof typeof client>
