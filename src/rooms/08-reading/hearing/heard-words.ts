import type { Language } from '#foundation/language.ts'
import { type Heard, listen } from '#listening/listen.ts'

/**
 * The listening takes every second mail for uneasy before it has read a word; in a correspondence far fewer are. These are the odds instead (a shift of
 * the prior: Saerens, Latinne, Decaestecker 2002). Found on the made-up correspondences of `trials/`; mailboxes.test.ts says what they give.
 */
const RARER = 0.4

/** What a client's letter says, heard as one of a correspondence; with `model: false` by phrases alone, for comparison. */
export const hearWords = (words: string, lang: Language, { model = true } = {}): Heard =>
  listen(words, { lang, model, priorOdds: RARER })
