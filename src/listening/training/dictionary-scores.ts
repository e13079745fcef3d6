import { type Dictionary, levelsOf, noLevels, passageOf, sentenceOf } from '../model/dictionary.ts'
import type { Scores } from '../model/scorer.ts'
import type { Vector } from './learner.ts'
import type { Seeing } from './vectors.ts'

/** The log-odds that a dictionary gives to the passages and sentences of a mail, as the scorer reckons them. */
export function dictionaryScores(
  dictionary: Dictionary,
  { passages, sentences }: Seeing,
): Pick<Scores, 'passages' | 'sentences'> {
  const none = noLevels(dictionary)
  const sumOf = ({ features, counts }: Vector, weightOf: (dictionary: Dictionary, levels: number) => number): number =>
    features.reduce(
      (sum, feature, at) => sum + (counts[at] ?? 0) * weightOf(dictionary, levelsOf(dictionary, feature, none)),
      0,
    )
  const { passageBias, sentenceBias } = dictionary
  return {
    passages: passages.map((one) => passageBias + sumOf(one, passageOf)),
    sentences: sentences.map((one) => sentenceBias + sumOf(one, sentenceOf)),
  }
}
