import type { Catalogue } from '#foundation/words.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

export const draftWords = { en, ru, pl, fi, el } satisfies Catalogue<keyof typeof en>
