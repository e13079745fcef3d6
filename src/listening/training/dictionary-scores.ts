import { type Dictionary, levelsOf, noLevels } from '../model/dictionary.ts'
import type { Scores } from '../model/scorer.ts'
import type { Vector } from './learner.ts'
import type { Seeing } from './vectors.ts'

/** The log-odds that a dictionary gives to the passages and sentences of a mail, as the scorer reckons them. */
export function dictionaryScores(
  dictionary: Dictionary,
  { passages, sentences }: Seeing,
): Pick<Scores, 'passages' | 'sentences'> {
  const none = noLevels(dictionary)
  const sumOf = ({ features, counts }: Vector, valueOf: (both: number) => number | undefined): number =>
    features.reduce(
      (sum, feature, at) => sum + (counts[at] ?? 0) * (valueOf(levelsOf(dictionary, feature, none)) ?? 0),
      0,
    )
  const { passageBias, sentenceBias, passageValues, sentenceValues } = dictionary
  return {
    passages: passages.map((one) => passageBias + sumOf(one, (both) => passageValues[both & 15])),
    sentences: sentences.map((one) => sentenceBias + sumOf(one, (both) => sentenceValues[both >>> 4])),
  }
}
