import type { Language } from '#foundation/language.ts'
import type { Weights } from '../model/weights-format.ts'
import { seeded } from '../judged/chance.ts'
import { clientExpert } from './client-expert.ts'
import type { Mail } from '../judged/mail.ts'
import { kindsLearned } from './kinds-learned.ts'
import { publicExpert, publicJoined } from './public-expert.ts'
import type { PublicRow } from '../judged/public-rows.ts'
import { foldOf } from './studied.ts'
import { seeing } from './vectors.ts'

/** What the trainer is given of one language. */
export interface Lesson {
  lang: Language
  /** Mails of the corpus. */
  mails: readonly Mail[]
  /** Mails on which the phrases were tuned: learned from without what the phrases say of unease, and never judged by. */
  tuned: readonly Mail[]
  rows: readonly PublicRow[]
  /** Public rows to set the threshold by: the dev split, which is there for that. */
  tuning: readonly PublicRow[]
  seed: number
}

/** Learns one language. The same lesson gives the same weights, bit by bit. */
export function trainLanguage({ lang, mails, tuned, rows, tuning, seed }: Lesson): Weights {
  const chance = seeded(seed)
  const corpus = mails.map((mail) => ({ mail, seen: seeing(mail.text, lang), fold: foldOf(mail.family) }))
  const others = tuned.map((mail) => ({ mail, seen: seeing(mail.text, lang, { heard: false }), fold: -1 }))
  const studied = [...corpus, ...others]
  const { client, joined } = clientExpert(corpus, others, chance)
  const weights = {
    client,
    ...publicExpert({ lang, rows, studied }, chance),
    kinds: kindsLearned(studied, chance),
    joined: { ...joined, public: 1, publicBias: 0 },
  }
  return { ...weights, joined: { ...weights.joined, ...publicJoined(weights, tuning) } }
}
