import type { Scores } from './scorer.ts'
import type { Joined } from './weights-format.ts'

/** The probability behind log-odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** A probability that was found where both are as likely, where they are as likely as `odds` says (Saerens, Latinne, Decaestecker 2002). */
export const byPrior = (probability: number, odds: number): number =>
  (probability * odds) / (probability * odds + 1 - probability)

/**
 * What a client's mail is judged by: its uneasiest passage and its uneasiest sentence, beside what all its sentences are like on average, and how many
 * they are: of many sentences one looks uneasy by chance, though of a hundred hardly more than of thirty.
 */
export const cluesOf = ({ passages, sentences }: Pick<Scores, 'passages' | 'sentences'>): Clues => ({
  passage: highest(passages),
  sentence: highest(sentences),
  mean: sentences.length > 0 ? sentences.reduce((sum, one) => sum + one, 0) / sentences.length : 0,
  length: Math.log(1 + Math.min(MANY, sentences.length)),
})

const MANY = 30

export type Clues = Pick<Joined, (typeof CLUES)[number]>
export const CLUES = ['passage', 'sentence', 'mean', 'length'] as const

/** Without spreading: a letter of a megabyte has more sentences than a call takes arguments. 0 of none. */
const highest = (logOdds: readonly number[]): number =>
  logOdds.reduce((most, one) => Math.max(most, one), logOdds[0] ?? 0)

/**
 * How probable unease is, 0 to 1, of mails of which half are uneasy. What reads like a client's mail is judged as one, what reads like a film or a
 * forum as that, and what lies between by both (listening/MODEL.md).
 */
export function probabilityOf(scores: Scores, joined: Joined): number {
  const clues = cluesOf(scores)
  const client = CLUES.reduce((sum, clue) => sum + joined[clue] * clues[clue], joined.bias)
  const elsewhere = joined.public * scores.public + joined.publicBias
  const isElsewhere = chanceOf(scores.register)
  return (1 - isElsewhere) * chanceOf(client) + isElsewhere * chanceOf(elsewhere)
}

/** Whether a text reads like a client's mail rather than like a film or a forum. */
export const isMail = ({ register }: Pick<Scores, 'register'>): boolean => register < 0
