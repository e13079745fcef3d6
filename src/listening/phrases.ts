import { type Hit, isWorry } from './hits.ts'
import type { Kind, WordEvidence } from './kinds.ts'
import { loudness, reliefOf, rounded, scoreOf } from './score.ts'
import { type Spoken, wordsIn } from './spoken.ts'

/** What the phrases alone make of a text. */
export interface Phrases {
  /** 0 to 1. */
  score: number
  evidence: WordEvidence[]
  /** The score of one kind alone. */
  ofKind: (kind: Kind) => number
}

/** What the hand-written phrases heard in a text, and how much they say together (lexicon/README.md). S0-12 */
export function phrasesIn(text: string, spoken: readonly Spoken[]): Phrases {
  const evidence = spoken.flatMap(({ sentence, heard }) =>
    heard.hits.filter(isWorry).map((hit) => evidenceOf(text, sentence, hit)),
  )
  const words = wordsIn(spoken)
  const relief = reliefOf(spoken)
  const loud = evidence.length > 0 ? loudness(text) : 0
  return {
    score: scoreOf(evidence, relief, loud, words),
    evidence,
    ofKind: (kind) =>
      scoreOf(
        evidence.filter((one) => one.kind === kind),
        relief,
        kind === 'anger' ? loud : 0,
        words,
      ),
  }
}

function evidenceOf(
  text: string,
  { tokens }: Spoken['sentence'],
  { from, to, role, weight }: Hit & { role: Kind },
): WordEvidence {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { start, end, text: text.slice(start, end), kind: role, weight: rounded(weight) }
}
