import { client as clientOf } from '#client/client.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { dueAt, dueWithin, endedPage, openPage, type Place } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { PromiseRow } from '#promise/studio/promise-line.tsx'
import type { PromisesPageProps } from '#promise/studio/promises-page.tsx'
import type { WeekView } from '#promise/studio/promise-week.tsx'
import { type Named, promiseRows } from './promise-rows.ts'

/** So many a page. */
const OPEN = 50
const ENDED = 20
/** So many a calendar week. */
const IN_A_WEEK = 100

export interface ListInput {
  zone: string
  named: Named
  /** Promises to this client only. */
  client: string | null
  /** A day of the week that is shown, `YYYY-MM-DD`; null is this week. */
  week: string | null
  after: Place | null
  before: Place | null
}

/** The list of promises: open ones by date, the week as a calendar, and what ended. */
export async function promisesView(house: House, input: ListInput): Promise<Omit<PromisesPageProps, 'say' | 'dates'>> {
  const { zone, named, after, before } = input
  const whose = input.client === null ? null : await clientOf(house, { id: input.client })
  const client = whose?.id
  const open = await openPage(house, { client, most: OPEN, after })
  const ended = await endedPage(house, { client, most: ENDED, after: before })
  const rows = await promiseRows(house, { promises: open.promises, named })
  const endedRows = await promiseRows(house, { promises: ended.promises, named })
  const soonUntil = dueAt({ on: dayAt(house.now(), zone).add({ days: 7 }).toString(), time: null }, zone)
  const isLate = (row: PromiseRow) => row.standing === 'late'
  const onlyFor = client === undefined ? {} : { client }
  const place = ({ at, id }: Place) => `${at}.${id}`
  return {
    newHref: promisePaths.newPromise(onlyFor),
    filter: filterOf([...rows, ...endedRows], whose),
    week: await weekView(house, { ...input, client: client ?? null }),
    late: rows.filter(isLate),
    soon: rows.filter((row) => !isLate(row) && row.due.at <= soonUntil),
    later: rows.filter((row) => !isLate(row) && row.due.at > soonUntil),
    ...(open.next ? { onHref: promisePaths.list({ ...onlyFor, after: place(open.next) }) } : {}),
    ended: endedRows,
    ...(ended.next ? { earlierHref: `${promisePaths.list({ ...onlyFor, before: place(ended.next) })}#ended` } : {}),
    ...(after || before ? { firstHref: promisePaths.list(onlyFor) } : {}),
    isNew: !whose && !after && !before && rows.length + endedRows.length === 0,
  }
}

/** The clients to choose from: those whose promises the page has. */
function filterOf(rows: readonly PromiseRow[], whose: { id: string; name: string } | null) {
  const shown = rows.flatMap((row) => (row.to && row.client ? [[row.client, row.to.name] as const] : []))
  const clients = new Map([...(whose ? [[whose.id, whose.name] as const] : []), ...shown])
  const options = [...clients].map(([value, label]) => ({ value, label }))
  return {
    action: promisePaths.promises(),
    client: whose?.id ?? '',
    clients: options.toSorted((a, b) => a.label.localeCompare(b.label)),
  }
}

async function weekView(house: House, { zone, named, client, week }: ListInput): Promise<WeekView> {
  const today = dayAt(house.now(), zone)
  const meant = week === null ? today : Temporal.PlainDate.from(week)
  const monday = meant.subtract({ days: meant.dayOfWeek - 1 })
  const beginOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds
  const from = beginOf(monday)
  const until = beginOf(monday.add({ days: 7 }))
  const promises = await dueWithin(house, { client: client ?? undefined, from, until, most: IN_A_WEEK + 1 })
  const rows = await promiseRows(house, { promises: promises.slice(0, IN_A_WEEK), named })
  const byDay = Map.groupBy(rows, (row) => dayAt(row.due.at, zone).toString())
  const hrefOf = (days: number) =>
    promisePaths.list({ client: client ?? undefined, week: monday.add({ days }).toString() })
  const isNow = monday.equals(today.subtract({ days: today.dayOfWeek - 1 }))
  return {
    days: Array.from({ length: 7 }, (_, day) => {
      const date = monday.add({ days: day })
      return { date: date.toString(), isToday: date.equals(today), promises: byDay.get(date.toString()) ?? [] }
    }),
    beforeHref: hrefOf(-7),
    afterHref: hrefOf(7),
    ...(isNow ? {} : { nowHref: promisePaths.list({ client: client ?? undefined }) }),
    isCut: promises.length > IN_A_WEEK,
  }
}
