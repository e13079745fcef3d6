import { KINDS } from '../kinds.ts'
import { tableOf } from './packing.ts'
import type { Weights } from '../model/weights-format.ts'
import type { Chance } from '../judged/chance.ts'
import { learnOften } from './learner.ts'
import { A_FAMILY, type Studied, tells } from './studied.ts'

const KINDS_OF = { bits: 13, epochs: 6, rate: 0.3, ridge: 1e-6 }

/** What an uneasy sentence is about: each kind against the others. */
export function kindsLearned(studied: readonly Studied[], chance: Chance): Weights['kinds'] {
  const telling = studied.flatMap(({ mail, seen }) =>
    seen.sentences.filter((sentence) => tells(mail, sentence)).map((sentence) => ({ mail, sentence })),
  )
  return Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      tableOf(
        learnOften(
          telling.map(({ mail, sentence }) => ({
            ...sentence.kind,
            isSo: mail.kinds.includes(kind),
            weight: mail.share * A_FAMILY,
          })),
          1,
          { ...KINDS_OF, chance },
        ),
      ),
    ]),
    // Object.fromEntries knows no literal keys; KINDS holds every one.
  ) as Weights['kinds']
}
