import { DAY } from '#foundation/days.ts'
import { Belief } from './belief-rules.ts'
import type { HeardLetter, Reading, Sign } from './reading-types.ts'
import { answerHours, type Exchange, EXCHANGES_KEPT, paceOf, type WorkingWeek } from './reply-pace.ts'
import { silenceSign, slowSign } from './sign-rules.ts'

/** An announced absence explains that no answer comes, until the person writes again and for at most so long. */
const AWAY_FOR = 28 * DAY

/**
 * How at ease a contact seems at `now`, from letters in the order they were written (only those up to `now` count). Belief gathers over their letters
 * (1 - (1-a)(1-b)), halves with time, shrinks when a worry was answered and the contact writes calmly again, most when
 * with thanks. Never from a first letter, a machine's letter or one short reply alone. S0-12, S0-13, S0-14, S2-4.
 */
export function readingOf(
  letters: readonly HeardLetter[],
  { now, week, dismissed }: { now: number; week: WorkingWeek; dismissed: ReadonlySet<string> },
): Reading {
  const known = letters.filter((letter) => letter.at <= now).sort((a, b) => a.at - b.at)
  const first = known.find((letter) => letter.by === 'contact')
  const kept = (sign: Sign | null) => (sign && dismissed.has(sign.id) ? null : sign)
  const hours = (from: number, to: number) => answerHours(from, to, week)
  const exchanges: Exchange[] = []
  const belief = new Belief()
  let asked: HeardLetter | null = null
  let awayUntil = 0
  for (const letter of known) {
    if (letter.by === 'studio') {
      asked = stillOpen(asked, letter)
      belief.answer(letter.at)
    } else if (letter.by === 'machine') {
      awayUntil = letter.at + AWAY_FOR
    } else {
      const usual = letter.excused ? null : paceOf(exchanges)
      const slow =
        asked && usual ? kept(slowSign(letter, hours(Math.max(asked.at, awayUntil), letter.at), usual)) : null
      if (letter === first) belief.hold(letter)
      else belief.hear(letter, slow)
      if (asked && asked.at >= awayUntil && !letter.excused)
        exchanges.push({ letter: letter.id, at: letter.at, hours: hours(asked.at, letter.at) })
      asked = null
      awayUntil = 0
    }
  }
  const pace = paceOf(exchanges)
  const since = Math.max(asked?.at ?? 0, awayUntil)
  const silent = asked?.asks && pace ? kept(silenceSign(asked, pace, { since, now, hours: hours(since, now) })) : null
  return { ...belief.at(now, silent), exchanges: exchanges.slice(-EXCHANGES_KEPT), pace }
}

/** The letter that waits for an answer: an unanswered question goes on waiting when the studio writes again. */
const stillOpen = (waiting: HeardLetter | null, letter: HeardLetter): HeardLetter => (waiting?.asks ? waiting : letter)
