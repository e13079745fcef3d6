import type { Language } from '#foundation/language.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { PaperPhrases } from './phrases.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

/** Written in each language's own idiom, never translated. */
export const PHRASES: Readonly<Record<Language, PaperPhrases>> = { en, ru, pl, fi, el }
