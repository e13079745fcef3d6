import { dayAt } from '#foundation/days.ts'
import { concernsDue, inHand } from './concern-due-rules.ts'
import type { Due, DueRows, DueSetting } from './due-types.ts'
import { messagesDue } from './message-due-rules.ts'
import { movesDue, promisesDue, questionsDue } from './promise-due-rules.ts'
import { alertsDue, dispatchesDue, lettersDue, linesDue } from './standing-due-rules.ts'
import { updatesDue } from './update-due-rules.ts'

/** So many days ahead are shown (product.md, Today). */
export const DAYS_AHEAD = 7

/**
 * Everything that is due at an instant, from what is stored: nothing is scheduled, everything is due (architecture.md, rule 2). Each thing once, with one
 * next act; first what waits for the user, the most pressing first, then what waits for a client's word, then the days to come. Time alone never takes
 * away what waits for the user. S0-15, S0-21, S2-34, S2-35
 */
export function dueOf(rows: DueRows, setting: DueSetting, now: number): Due[] {
  const today = dayAt(now, setting.zone)
  const days = { today: today.toString(), last: today.add({ days: DAYS_AHEAD }).toString() }
  // People first, then what was promised them, then what is ready to leave; each kind comes in its own order.
  const handled = inHand(rows.concerns, now)
  const all = [
    concernsDue(rows, setting, now),
    alertsDue(rows, handled, setting, now),
    promisesDue(rows, days, now),
    questionsDue(rows, now),
    lettersDue(rows, now),
    dispatchesDue(rows),
    messagesDue(rows, setting, now),
    updatesDue(rows, handled, setting, now),
    movesDue(rows),
    linesDue(rows, now),
  ].flat()
  const [yours, theirs, coming] = TURNS.map((turn) => all.filter((one) => one.turn === turn))
  return [...againFirst(yours ?? []), ...(theirs ?? []).toSorted(byWhen), ...(coming ?? []).toSorted(byWhen)]
}

const TURNS: readonly Due['turn'][] = ['yours', 'theirs', 'coming']

/** A concern like one that ended not long before stands above all (rules-and-facts.md, Maxham & Netemeyer). */
function againFirst(yours: readonly Due[]): readonly Due[] {
  const again = yours.filter(({ what, why }) => what !== 'promise' && why.some(({ code }) => code === 'again'))
  return again.length === 0 ? yours : [...again, ...yours.filter((one) => !again.includes(one))]
}

/** The client's turn stands by how long it is theirs, the days to come by their date. */
const byWhen = (a: Due, b: Due) => whenOf(a) - whenOf(b) || (a.subject < b.subject ? -1 : 1)
const whenOf = ({ turn, since, by }: Due) => (turn === 'theirs' ? since : by) ?? 0
