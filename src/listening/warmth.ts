import { isWorry } from './hits.ts'
import { WARM, type Warm } from './lexicon-compile.ts'
import type { Spoken } from './spoken.ts'
import { rounded } from './score.ts'
import { smiles } from './smiles.ts'

type Friendly = Warm | 'exclamations' | 'smiles'

/** How much each way of being friendly says by itself. */
const WEIGHTS: Record<Friendly, number> = {
  greetings: 0.2,
  thanks: 0.25,
  wishes: 0.3,
  pleasantries: 0.3,
  exclamations: 0.2,
  smiles: 0.3,
}
const FRIENDLY = [...WARM, 'exclamations', 'smiles'] as const

/** In a letter of up to so many sentences one of a kind says all that its kind can say; in a longer one it takes one for each so many. */
const SENTENCES = 8
/** Greetings and good wishes stand once in a letter, however long it is. */
const ONCE = new Set<Friendly>(['greetings', 'wishes'])
/** Praise is a pleasantry too; fainter words of ease are not. */
const PRAISE = 0.3

/**
 * How friendly a letter is beside its matter, 0 to 1: 1 - product over the kinds of (1 - weight x share), where a kind's share is the number of its
 * signs for each 8 sentences, at most 1 (greetings and good wishes: 1 once they are there). A letter without any is 0; a letter twice as long needs twice
 * the thanks, exclamations and smiles, so warmth does not grow with length. An exclamation in a sentence with a worry is none. What a drop of it
 * means is judged against that person's own usual only (S2-1).
 */
export function warmthOf(text: string, spoken: readonly Spoken[]): number {
  if (spoken.length === 0) return smiles(text) ? WEIGHTS.smiles : 0
  const counts = counted(spoken)
  const atLeast = Math.max(1, spoken.length / SENTENCES)
  const cold = FRIENDLY.reduce((left, kind) => {
    const share = Math.min(1, counts[kind] / (ONCE.has(kind) ? 1 : atLeast))
    return left * (1 - WEIGHTS[kind] * share)
  }, 1)
  return rounded(1 - cold)
}

function counted(spoken: readonly Spoken[]): Record<Friendly, number> {
  const counts = { greetings: 0, thanks: 0, wishes: 0, pleasantries: 0, exclamations: 0, smiles: 0 }
  for (const { sentence, heard } of spoken) {
    for (const kind of heard.warm) counts[kind]++
    counts.pleasantries += heard.hits.filter((hit) => !isWorry(hit) && hit.weight >= PRAISE).length
    if (sentence.exclaimed && !heard.hits.some(isWorry)) counts.exclamations++
    if (sentence.smile) counts.smiles++
  }
  return counts
}
