import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Choice } from '#ui/field.tsx'
import type { Option } from '#ui/field.tsx'
import { Pages } from '#ui/pages.tsx'
import { Section } from '#ui/section.tsx'
import { PromiseLine } from './promise-line.tsx'
import type { PromiseRow } from './promise-line.tsx'
import type { PromiseSay } from './promise-say.ts'
import { PromiseWeek } from './promise-week.tsx'
import type { WeekView } from './promise-week.tsx'

export interface PromisesPageProps {
  readonly say: PromiseSay
  readonly dates: Dates
  readonly newHref: string
  /** Whose promises are listed: one client's, or everybody's. */
  readonly filter: { readonly action: string; readonly client: string; readonly clients: readonly Option[] }
  readonly week: WeekView
  readonly late: readonly PromiseRow[]
  readonly soon: readonly PromiseRow[]
  readonly later: readonly PromiseRow[]
  readonly onHref?: string
  /** Kept, given up, left undone; the newest first. */
  readonly ended: readonly PromiseRow[]
  readonly earlierHref?: string
  readonly firstHref?: string
  /** Nothing was ever promised. */
  readonly isNew: boolean
}

/** Every promise in one list, what is late first, and the week as a calendar (product.md, Promises). */
export function PromisesPage(props: PromisesPageProps) {
  const { say, dates, isNew, newHref, late, soon, later, ended } = props
  const isQuiet = late.length + soon.length + later.length === 0
  return (
    <>
      <header class="page-head">
        <h1>{say('promise.promises')}</h1>
        <a class="button primary" href={newHref}>
          {say('promise.note')}
        </a>
      </header>
      {isNew ? (
        <Empty title={say('promise.emptyTitle')} text={say('promise.empty')} />
      ) : (
        <>
          <Filter {...props} />
          {isQuiet && <p class="lede">{say('promise.noneOpen')}</p>}
          <Lines {...props} id="late" title={say('promise.late')} rows={late} />
          <PromiseWeek say={say} dates={dates} week={props.week} />
          <Lines {...props} id="soon" title={say('promise.soon')} rows={soon} />
          <Lines {...props} id="later" title={say('promise.later')} rows={later} />
          <Pages on={props.onHref ? { href: props.onHref, words: say('promise.more') } : undefined} />
          <Lines {...props} id="ended" title={say('promise.ended')} rows={ended} />
          <Pages
            back={props.firstHref ? { href: props.firstHref, words: say('promise.first') } : undefined}
            on={props.earlierHref ? { href: props.earlierHref, words: say('promise.earlier') } : undefined}
          />
        </>
      )}
    </>
  )
}

function Lines(of: { say: PromiseSay; dates: Dates; id: string; title: string; rows: readonly PromiseRow[] }) {
  const { say, dates, id, title, rows } = of
  if (rows.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul class="promise-lines">
        {rows.map((row) => (
          <PromiseLine say={say} dates={dates} row={row} />
        ))}
      </ul>
    </Section>
  )
}

function Filter({ say, filter }: PromisesPageProps) {
  const { action, client, clients } = filter
  if (clients.length < 2 && client === '') return null
  return (
    <form class="one-line promise-filter" role="search" aria-label={say('promise.filter')} action={action}>
      <Choice
        of={{ values: { client } }}
        name="client"
        label={say('promise.filter')}
        options={[{ value: '', label: say('promise.everybody') }, ...clients]}
      />
      <button>{say('promise.show')}</button>
    </form>
  )
}
