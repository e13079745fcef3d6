import { type Dictionary } from '../model/dictionary.ts'
import { dictionaryOf } from './dictionary-of.ts'
import { uneasiest } from '../model/joined.ts'
import type { Joined } from '../model/weights-format.ts'
import type { Chance } from './chance.ts'
import { joinedBy, type Scored } from './joining.ts'
import { type Example, type Learned, learnOften, scoreOf } from './learner.ts'
import { A_FAMILY, FOLDS, type Studied, tells, TIMES } from './studied.ts'

/** How large the tables are while they are learned (2 to this power: hardly a feature meets another) and how they learn (listening/MODEL.md). */
const MAIL = { bits: 22, epochs: 6, rate: 0.2, ridge: 1e-6 }
/** A sentence of an uneasy mail without telling words is most often an ordinary one, but nobody has said so. */
const UNMARKED = 0.05

/** What was learned of clients' mail, and how its scores become a probability. */
export interface ClientExpert {
  client: Dictionary
  joined: Pick<Joined, 'mail' | 'sentence' | 'bias'>
}

/** Learns from mails of the corpus, and from others on which nothing is judged. */
export function clientExpert(corpus: readonly Studied[], others: readonly Studied[], chance: Chance): ClientExpert {
  const studied = [...corpus, ...others]
  const joined = joinedOf(corpus, others, chance)
  const mail = mailsLearned(studied, chance)
  const sentence = sentencesLearned(studied, chance)
  return { client: clientOf(studied, { mail, sentence }), joined }
}

/** The features that tell most, by their weights and by how often they are met. */
function clientOf(studied: readonly Studied[], { mail, sentence }: { mail: Learned; sentence: Learned }): Dictionary {
  const features = new Set(studied.flatMap(({ seen }) => [...seen.whole.features]))
  const mask = mail.weights.length - 1
  const entries = [...features].map((feature) => {
    const place = feature & mask
    const [inMail, inSentence, use] = [mail.weights[place] ?? 0, sentence.weights[place] ?? 0, mail.uses[place] ?? 0]
    const strength = Math.sqrt(use) * (Math.abs(inMail) + Math.abs(inSentence) / 2)
    return { feature, mail: inMail, sentence: inSentence, use, strength }
  })
  return dictionaryOf(entries, { mail: mail.bias, sentence: sentence.bias })
}

const mailsLearned = (studied: readonly Studied[], chance: Chance, times = TIMES): Learned =>
  learnOften(
    studied.map(({ mail, seen }) => ({ ...seen.whole, isSo: mail.kinds.length > 0, weight: mail.share * A_FAMILY })),
    times,
    { ...MAIL, chance },
  )

function sentencesLearned(studied: readonly Studied[], chance: Chance, times = TIMES): Learned {
  const examples = studied.flatMap(({ mail, seen }): Example[] =>
    seen.sentences.map((sentence) => {
      const isSo = tells(mail, sentence)
      const share = mail.kinds.length > 0 && !isSo ? UNMARKED : 1
      return { ...sentence, isSo, weight: mail.share * A_FAMILY * share }
    }),
  )
  return learnOften(examples, times, { ...MAIL, chance })
}

/** How the scores of mails that the tables had not seen become probabilities. */
function joinedOf(
  corpus: readonly Studied[],
  others: readonly Studied[],
  chance: Chance,
): Pick<Joined, 'mail' | 'sentence' | 'bias'> {
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold): Scored[] => {
    const learned = [...corpus.filter((one) => one.fold !== fold), ...others]
    const mail = mailsLearned(learned, chance, 1)
    const sentence = sentencesLearned(learned, chance, 1)
    return corpus
      .filter((one) => one.fold === fold)
      .map(({ mail: { kinds, share }, seen }) => ({
        scores: [scoreOf(seen.whole, mail), uneasiest(seen.sentences.map((one) => scoreOf(one, sentence)))],
        isSo: kinds.length > 0,
        weight: share,
      }))
  })
  const [mail = 0, sentence = 0, bias = 0] = joinedBy(scored)
  return { mail, sentence, bias }
}
