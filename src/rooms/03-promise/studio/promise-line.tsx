import type { Dates } from '#ui/dates.ts'
import { shortened } from '#ui/shortened.ts'
import { dueWords } from '../due-words.ts'
import type { PromiseSource, PromiseStanding } from '../promise-types.ts'
import type { PromiseSay } from './promise-say.ts'
import { StandingMark } from './standing-mark.tsx'

/** A promise as a list shows it. */
export interface PromiseRow {
  readonly id: string
  readonly client: string
  readonly words: string
  readonly href: string
  readonly standing: PromiseStanding
  readonly due: { readonly at: number; readonly time: string | null }
  /** Moved with the client's consent, before it fell due; or after that, which stays counted late. */
  readonly moved: 'in-time' | 'late' | null
  /** A later date was asked for, and they have not answered. */
  readonly waits: boolean
  /** Whose it is, by name. */
  readonly owner: string
  /** To whom, by name; absent where the page is that client's own. */
  readonly to?: { readonly name: string; readonly href: string }
  readonly source: PromiseSource
  /** Where it was made; absent where that has no page. */
  readonly sourceHref?: string
}

interface LineProps {
  readonly say: PromiseSay
  readonly dates: Dates
  readonly row: PromiseRow
}

/** So much of a promise a list shows; its own page shows the rest. */
const SHOWN = 200

/** One promise in a list: what, by when, how it stands, whose, to whom, from where. */
export function PromiseLine({ say, dates, row }: LineProps) {
  return (
    <li class="promise-line">
      <p class="what">
        <a href={row.href} dir="auto">
          {shortened(row.words, SHOWN)}
        </a>
      </p>
      <p class="by-when">
        <StandingMark say={say} standing={row.standing} />
        <time datetime={dates.machine(row.due.at)}>{dueWords(dates, row.due)}</time>
        {row.moved && <span>{say(`promise.moved.${row.moved}`)}</span>}
        {row.waits && <span>{say('promise.waits')}</span>}
      </p>
      <p class="soft whose">
        {row.to && <a href={row.to.href}>{row.to.name}</a>}
        <span>{row.owner}</span>
        <Source say={say} row={row} />
      </p>
    </li>
  )
}

/** Where a promise was made, with the way there. */
export function Source({ say, row }: { say: PromiseSay; row: Pick<PromiseRow, 'source' | 'sourceHref'> }) {
  const words = say(`promise.source.${row.source}`)
  return row.sourceHref ? <a href={row.sourceHref}>{words}</a> : <span>{words}</span>
}
