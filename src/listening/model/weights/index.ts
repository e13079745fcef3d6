import type { Language } from '#foundation/language.ts'
import { type Weights, weightsFrom } from '../weights-format.ts'
import { WEIGHTS as el } from './el.ts'
import { WEIGHTS as en } from './en.ts'
import { WEIGHTS as fi } from './fi.ts'
import { WEIGHTS as pl } from './pl.ts'
import { WEIGHTS as ru } from './ru.ts'

const WRITTEN: Record<Language, string> = { en, ru, pl, fi, el }

/** What was learned of a language (listening/MODEL.md); a millisecond to read. */
export const weightsOf = (lang: Language): Weights => weightsFrom(Uint8Array.fromBase64(WRITTEN[lang]))
