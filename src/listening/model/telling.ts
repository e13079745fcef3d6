import type { Spoken } from '../spoken.ts'
import type { Seen } from './features.ts'
import type { Telling } from './opinion.ts'
import type { KindTeller } from './kind-teller.ts'
import type { Scorer, Scores } from './scorer.ts'

/** What is pointed at is as long as a turn of phrase: so many words. */
const LEAST = 3
const MOST = 10
/** At most so many sentences are pointed at: the uneasiest of all, and others that may well be uneasy by themselves. In log-odds. */
const MOST_SENTENCES = 3
const MAY_BE = -1
/** A sentence counts beside the uneasiest one when it comes so near to it in log-odds. */
const NEAR = 1.5

interface Told {
  spoken: readonly Spoken[]
  seen: readonly Seen[]
  scores: Scores
  scorer: Scorer
  kinds: KindTeller
}

/** The stretches of words that speak most for unease, of the uneasiest sentences, in their order. */
export function tellingWords({ spoken, seen, scores, scorer, kinds }: Told): Telling[] {
  const order = scores.sentences.map((logOdds, index) => ({ logOdds, index })).sort((a, b) => b.logOdds - a.logOdds)
  const least = Math.max(MAY_BE, (order[0]?.logOdds ?? 0) - NEAR)
  return order
    .filter(({ logOdds }, place) => place === 0 || (place < MOST_SENTENCES && logOdds >= least))
    .sort((a, b) => a.index - b.index)
    .flatMap(({ logOdds, index }): Telling[] => {
      const [one, view] = [spoken[index], seen[index]]
      if (!one || !view || view.words.length === 0) return []
      const { from, to } = heaviest(scorer.sharesOf(view))
      const { tokens } = one.sentence
      return [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, kind: kinds.kindOf(view), logOdds }]
    })
}

/** The stretch of least to most words whose shares, each less half the sentence's own mean, sum up highest. */
export function heaviest(shares: readonly number[]): { from: number; to: number } {
  const mean = shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1)
  let best = { from: 0, to: Math.min(LEAST, shares.length), sum: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < shares.length; from++) {
    let sum = 0
    for (let to = from + 1; to <= Math.min(shares.length, from + MOST); to++) {
      sum += (shares[to - 1] ?? 0) - mean / 2
      if ((to - from >= LEAST || to - from === shares.length) && sum > best.sum) best = { from, to, sum }
    }
  }
  return best
}
