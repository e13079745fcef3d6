import { rounded, UNEASY, WATCH } from './score.ts'
import { type Spoken, wordsIn } from './spoken.ts'

/** A line: no room in it for a joke's other half, nor for what the worry is really about. In words. */
const A_LINE = 16

/**
 * What the model thinks of a client's mail, 0 to 1, corrected where the mail is but a line: there a clear phrase stands, and so does its denial (of our own
 * lines with one, 24 of 25 were what the phrase says: listening/MODEL.md). `phrases` is what the phrases alone make of it.
 */
export function inALine(thought: number, phrases: number, spoken: readonly Spoken[]): number {
  if (wordsIn(spoken) > A_LINE) return thought
  if (phrases >= UNEASY) return Math.max(thought, phrases)
  const isDenied = phrases === 0 && spoken.some(({ heard }) => heard.denied > 0)
  return isDenied ? Math.min(thought, WATCH - 0.01) : thought
}

/** The score of a text as it is shown: what the model thinks of it, a client's line corrected. Rounded first: what is worth a look by it has words to show. */
export function scoreOf(
  thought: number,
  { isMail, phrases, spoken }: { isMail: boolean; phrases: number; spoken: readonly Spoken[] },
): number {
  return rounded(isMail ? inALine(thought, phrases, spoken) : thought)
}
