import type { Scores } from './scorer.ts'
import type { Joined } from './weights-format.ts'

/** The probability behind log-odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** Of the sentences of a mail mostly the uneasiest counts: the logarithm of the sum of their odds. 0 of no sentence at all. */
export function uneasiest(sentences: readonly number[]): number {
  if (sentences.length === 0) return 0
  const most = sentences.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  return most + Math.log(sentences.reduce((sum, one) => sum + Math.exp(one - most), 0))
}

/**
 * How probable unease is, 0 to 1, of mails of which half are uneasy. What reads like a client's mail is judged as one, what reads like a film or a
 * forum as that, and what lies between by both (listening/MODEL.md).
 */
export function probabilityOf(scores: Scores, joined: Joined): number {
  const client = joined.mail * scores.mail + joined.sentence * uneasiest(scores.sentences) + joined.bias
  const elsewhere = joined.public * scores.public + joined.publicBias
  const isElsewhere = chanceOf(scores.register)
  return (1 - isElsewhere) * chanceOf(client) + isElsewhere * chanceOf(elsewhere)
}

/** Whether a text reads like a client's mail rather than like a film or a forum. */
export const isMail = ({ register }: Pick<Scores, 'register'>): boolean => register < 0
