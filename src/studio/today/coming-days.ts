import { dayAt } from '#foundation/days.ts'
import type { MadePromise } from '#promise/promise.ts'
import { pathOf } from '../due/due-path.ts'
import { DAYS_AHEAD } from '../due/due-rules.ts'
import type { Due } from '../due/due-types.ts'
import type { ComingDay } from './today-due-types.ts'

interface Telling {
  zone: string
  now: number
  told: ReadonlyMap<string, MadePromise | string>
  nameOf: (one: Due) => string
}

/** The next seven days of the studio's calendar, tomorrow first, with what comes on each; none where nothing does. */
export function comingDays(coming: readonly Due[], { zone, now, told, nameOf }: Telling): ComingDay[] {
  if (coming.length === 0) return []
  const byDay = Map.groupBy(coming, ({ by }) => dayAt(by ?? now, zone).toString())
  const today = dayAt(now, zone)
  const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => today.add({ days: ahead }))
    .map((date) => ({
      date: date.toString(),
      iso: date.dayOfWeek,
      things: (byDay.get(date.toString()) ?? []).map((one) => {
        const found = told.get(one.subject)
        const promise = typeof found === 'object' ? found : null
        const isTimed = one.what === 'call' || one.what === 'open-line' || (promise?.due.time ?? null) !== null
        return {
          what: one.what,
          name: nameOf(one),
          words: promise?.words ?? '',
          ...(isTimed && one.by !== null ? { at: one.by } : {}),
          href: pathOf(one),
        }
      }),
    }))
    .filter(({ date, things }) => date !== today.toString() || things.length > 0)
  // A week has seven columns: where something comes today still, a free last day makes room for it.
  return days.length > DAYS_AHEAD && days.at(-1)?.things.length === 0 ? days.slice(0, DAYS_AHEAD) : days
}
