import type { Dates } from '#ui/dates.ts'
import { shortened } from '#ui/shortened.ts'
import type { PromiseRow } from './promise-line.tsx'
import type { PromiseSay } from './promise-say.ts'
import { StandingMark } from './standing-mark.tsx'

export interface WeekView {
  /** Monday first. */
  readonly days: readonly {
    readonly date: string
    readonly isToday: boolean
    readonly promises: readonly PromiseRow[]
  }[]
  readonly beforeHref: string
  readonly afterHref: string
  /** Where it is not this week. */
  readonly nowHref?: string
  /** More fall due than are shown. */
  readonly isCut: boolean
}

/** A calendar week: seven columns on a wide screen, a list by day on a phone; to who listens, a list of days. */
export function PromiseWeek({ say, dates, week }: { say: PromiseSay; dates: Dates; week: WeekView }) {
  const first = week.days[0]?.date ?? ''
  const last = week.days.at(-1)?.date ?? ''
  const title = say('promise.week', { from: dates.date(first), to: dates.date(last) })
  return (
    <section aria-labelledby="week">
      <div class="section">
        <h2 id="week">{title}</h2>
        <a class="quiet-link" href={week.beforeHref} rel="prev">
          {say('promise.weekBefore')}
        </a>
        {week.nowHref && (
          <a class="quiet-link" href={week.nowHref}>
            {say('promise.weekNow')}
          </a>
        )}
        <a class="quiet-link" href={week.afterHref} rel="next">
          {say('promise.weekAfter')}
        </a>
      </div>
      <ol class="week">
        {week.days.map((day, place) => (
          <Day say={say} dates={dates} day={day} iso={place + 1} />
        ))}
      </ol>
      {week.isCut && <p class="hint">{say('promise.weekCut')}</p>}
    </section>
  )
}

function Day({ say, dates, day, iso }: { say: PromiseSay; dates: Dates; day: WeekView['days'][number]; iso: number }) {
  const { date, isToday, promises } = day
  return (
    <li class={promises.length === 0 ? 'free' : undefined} aria-current={isToday ? 'date' : undefined}>
      <h3>
        <span>{dates.weekday(iso)}</span> <time datetime={date}>{dates.date(date)}</time>
      </h3>
      {promises.length === 0 ? (
        <p class="unseen">{say('promise.dayFree')}</p>
      ) : (
        <ul>
          {promises.map((row) => (
            <li>
              <a href={row.href} dir="auto">
                {shortened(row.words, 60)}
              </a>
              <StandingMark say={say} standing={row.standing} />
              <small>
                {row.due.time !== null && <time>{dates.time(row.due.at)}</time>} {row.to?.name}
              </small>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
