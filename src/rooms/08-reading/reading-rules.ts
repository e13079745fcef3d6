import { Belief } from './belief-rules.ts'
import type { HeardLetter, Reading, Sign } from './reading-types.ts'
import { type Exchange, paceOf } from './reply-pace.ts'
import { silenceSign, slowSign } from './sign-rules.ts'

const DAY = 86_400_000

/** An announced absence explains slow answers until the person writes again, for at most so long. */
const AWAY_FOR = 28 * DAY

/**
 * How at ease a contact seems at `now`, from letters in the order they were written (only those up to `now` count). Belief gathers over their letters
 * (1 - (1-a)(1-b)), halves with time, shrinks when a worry was answered and the contact writes calmly again, most when
 * with thanks. Never from a first letter, a machine's letter or one short reply alone. S0-12, S0-13, S0-14, S2-4.
 */
export function readingOf(
  letters: readonly HeardLetter[],
  now: number,
  dismissed: ReadonlySet<string> = new Set(),
): Reading {
  const known = letters.filter((letter) => letter.at <= now).sort((a, b) => a.at - b.at)
  const kept = (sign: Sign | null) => (sign && dismissed.has(sign.id) ? null : sign)
  const exchanges: Exchange[] = []
  const belief = new Belief()
  let asked: HeardLetter | null = null
  let awayUntil = 0
  let first = true
  for (const letter of known) {
    if (letter.by === 'studio') {
      asked = stillOpen(asked, letter)
      belief.answered = true
    } else if (letter.by === 'machine') {
      awayUntil = letter.at + AWAY_FOR
    } else {
      const explained = letter.excused === true || (asked !== null && asked.at < awayUntil)
      const slow = asked && !explained ? kept(slowSign(letter, asked, exchanges)) : null
      belief.hear(letter, slow, first)
      if (asked && !explained) exchanges.push({ asked: asked.at, answered: letter.at, letter: letter.id })
      asked = null
      awayUntil = 0
      first = false
    }
  }
  const pace = paceOf(exchanges)
  const silent = asked?.asks && asked.at >= awayUntil && pace ? kept(silenceSign(asked, pace, now)) : null
  return { ...belief.at(now, silent), pace }
}

/** The letter that waits for an answer: an unanswered question goes on waiting when the studio writes again. */
const stillOpen = (waiting: HeardLetter | null, letter: HeardLetter): HeardLetter => (waiting?.asks ? waiting : letter)

/** Every exchange in order, for the picture of answer times against the usual. */
export function exchangesOf(letters: readonly Pick<HeardLetter, 'id' | 'at' | 'by'>[]): Exchange[] {
  const exchanges: Exchange[] = []
  let asked: Pick<HeardLetter, 'at'> | null = null
  for (const letter of letters.toSorted((a, b) => a.at - b.at)) {
    if (letter.by === 'studio') asked = letter
    else if (letter.by === 'machine') asked = null
    else {
      if (asked) exchanges.push({ asked: asked.at, answered: letter.at, letter: letter.id })
      asked = null
    }
  }
  return exchanges
}
