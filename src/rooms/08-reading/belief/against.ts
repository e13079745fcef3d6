import { DAY } from '#foundation/days.ts'
import type { Habit } from '../habit/habit.ts'
import type { Said } from './said-rules.ts'
import type { Against, HeardLetter, Sign } from '../reading-types.ts'

/** A letter with so much relief thanks. */
export const THANKED = 0.25

/** A sign older than this is a matter of the past. */
const PAST = 14 * DAY

/** What speaks against unease beside these signs, or makes it milder, from the letters since the first of them, the newest last. */
export function againstOf(
  letters: readonly HeardLetter[],
  {
    signs,
    now,
    habit,
    said = [],
  }: { signs: readonly Sign[]; now: number; habit: Pick<Habit, 'none'>; said?: readonly Said[] },
): Against[] {
  const newest = Math.max(...signs.map((sign) => sign.at))
  const first = Math.min(...signs.map((sign) => sign.at))
  const since = letters.filter((letter) => letter.at >= first)
  const thanked = since.findLast((letter) => letter.by === 'contact' && letter.relief >= THANKED)
  const answered = since.find((letter) => letter.by === 'studio' && letter.at > newest)
  const away = since.findLast((letter) => letter.by === 'machine' || letter.excused || letter.leaves)
  const last = letters.findLast((letter) => letter.by === 'contact')
  const eased = said.findLast(({ at, how }) => at >= first && (how === 'atEase' || how === 'calm'))
  const isUsual = habit.none === null && signs.every((sign) => sign.source === 'words')
  const found: (Against | null)[] = [
    thanked ? { why: thanked.at > newest ? 'mended' : 'thanked', ...standsIn(thanked) } : null,
    answered ? { why: 'answered', ...standsIn(answered) } : null,
    eased ? { why: eased.how === 'atEase' ? 'atEase' : 'seemedCalm', at: eased.at, letter: null } : null,
    away ? { why: 'away', ...standsIn(away) } : null,
    isUsual && last ? { why: 'asUsual', ...standsIn(last) } : null,
    now - newest > PAST ? { why: 'past', at: newest, letter: null } : null,
  ]
  return found.filter((one) => one !== null).toSorted((a, b) => a.at - b.at)
}

const standsIn = ({ id, at, messageId }: HeardLetter) => ({ at, letter: id, messageId })
