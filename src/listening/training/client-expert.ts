import type { Dictionary } from '../model/dictionary.ts'
import { CLUES, type Clues, cluesOf } from '../model/joined.ts'
import type { Joined } from '../model/weights-format.ts'
import type { Chance } from '../judged/chance.ts'
import { dictionaryOf, type Entry, strongest } from './dictionary-of.ts'
import { dictionaryScores } from './dictionary-scores.ts'
import { joinedBy, type Scored } from './joining.ts'
import { type Example, type Learned, learnOften } from './learner.ts'
import { A_FAMILY, FOLDS, type Studied, tells, TIMES } from './studied.ts'

/** How large the tables are while they are learned (2 to this power: hardly a feature meets another) and how they learn (listening/MODEL.md). */
const DICTIONARY = { bits: 22, epochs: 6, rate: 0.2, ridge: 1e-6 }
/** A sentence of an uneasy mail without telling words is most often an ordinary one, but nobody has said so. */
const UNMARKED = 0.05

/** What was learned of clients' mail, and how its scores become a probability. */
export interface ClientExpert {
  client: Dictionary
  joined: Clues & Pick<Joined, 'bias'>
}

/** Learns from mails of the corpus, and from others on which nothing is judged. */
export function clientExpert(corpus: readonly Studied[], others: readonly Studied[], chance: Chance): ClientExpert {
  const joined = joinedOf(corpus, others, chance)
  return { client: dictionaryFrom([...corpus, ...others], chance, TIMES), joined }
}

/** Learns twice: first which features tell, then what these weigh without the others. */
function dictionaryFrom(studied: readonly Studied[], chance: Chance, times: number): Dictionary {
  const learned = (examples: readonly Example[]): Learned => learnOften(examples, times, { ...DICTIONARY, chance })
  const [passages, sentences] = [passagesOf(studied), sentencesOf(studied)]
  const met = [...common(studied)]
  const kept = strongest(entriesOf(met, learned(passages), learned(sentences))).map(({ feature }) => feature)
  const only = onlyOf(new Set(kept))
  const [passage, sentence] = [learned(passages.map(only)), learned(sentences.map(only))]
  return dictionaryOf(entriesOf(kept, passage, sentence), { passage: passage.bias, sentence: sentence.bias })
}

/** The features that more than one family has: what one alone says is its own affair. */
function common(studied: readonly Studied[]): Set<number> {
  const first = new Map<number, string>()
  const found = new Set<number>()
  for (const { mail, seen } of studied)
    for (const { features } of seen.passages)
      for (const feature of features) {
        const family = first.get(feature)
        if (family === undefined) first.set(feature, mail.family)
        else if (family !== mail.family) found.add(feature)
      }
  return found
}

/** Features with what was learned of them; how much they tell is their weights, by how often they are met. */
function entriesOf(features: readonly number[], passage: Learned, sentence: Learned): Entry[] {
  const mask = passage.weights.length - 1
  return features.map((feature) => {
    const place = feature & mask
    const [inPassage, inSentence] = [passage.weights[place] ?? 0, sentence.weights[place] ?? 0]
    const use = passage.uses[place] ?? 0
    const strength = Math.sqrt(use) * (Math.abs(inPassage) + Math.abs(inSentence) / 2)
    return { feature, passage: inPassage, sentence: inSentence, use, strength }
  })
}

/** An example by some of its features; what each counts stays, as it does in the scorer. */
function onlyOf(kept: ReadonlySet<number>): (example: Example) => Example {
  return (example) => {
    const places = [...example.features.keys()].filter((at) => kept.has(example.features[at] ?? 0))
    return {
      ...example,
      features: Uint32Array.from(places, (at) => example.features[at] ?? 0),
      counts: Float32Array.from(places, (at) => example.counts[at] ?? 0),
    }
  }
}

/** The passages to learn from: of an uneasy mail those with telling words, of a calm one all; together they count as one mail. */
function passagesOf(studied: readonly Studied[]): Example[] {
  return studied.flatMap(({ mail, seen }): Example[] => {
    const telling = seen.passages.filter((passage) => tells(mail, passage))
    const some = telling.length > 0 ? telling : seen.passages
    const weight = (mail.share * A_FAMILY) / some.length
    return some.map((passage) => ({ ...passage, isSo: mail.kinds.length > 0, weight }))
  })
}

function sentencesOf(studied: readonly Studied[]): Example[] {
  return studied.flatMap(({ mail, seen }): Example[] =>
    seen.sentences.map((sentence) => {
      const isSo = tells(mail, sentence)
      const share = mail.kinds.length > 0 && !isSo ? UNMARKED : 1
      return { ...sentence, isSo, weight: mail.share * A_FAMILY * share }
    }),
  )
}

/** How the scores of mails that were not learned from become probabilities. */
function joinedOf(corpus: readonly Studied[], others: readonly Studied[], chance: Chance): ClientExpert['joined'] {
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold): Scored[] => {
    const dictionary = dictionaryFrom([...corpus.filter((one) => one.fold !== fold), ...others], chance, 1)
    return corpus
      .filter((one) => one.fold === fold)
      .map(({ mail: { kinds, share }, seen }) => {
        const clues = cluesOf(dictionaryScores(dictionary, seen))
        return { scores: CLUES.map((clue) => clues[clue]), isSo: kinds.length > 0, weight: share }
      })
  })
  const [passage = 0, sentence = 0, mean = 0, length = 0, bias = 0] = joinedBy(scored)
  return { passage, sentence, mean, length, bias }
}
