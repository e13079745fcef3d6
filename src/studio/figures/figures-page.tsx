import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import type { StudioSay } from '../say.ts'
import { AskTable, ConcernTable } from './figures-table.tsx'
import { Rounds, ToAsk, ToOption, Voiced } from './figures-plots.tsx'
import type { Figured } from './figures-rules.ts'

/** A concern with what the page shows of it. */
export interface FiguredConcern extends Figured {
  readonly href: string
  /** Working time to the first option, in milliseconds; null where none was offered. */
  readonly toOption: number | null
}

/** An alert that was asked about, and how soon. */
export interface FiguredAsk {
  readonly name: string
  readonly href: string
  readonly at: number
  readonly voiced: boolean
  /** Working time from the alert to the first question, in milliseconds. */
  readonly took: number
}

export interface FiguresPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** Of the last year, the newest first. */
  readonly concerns: readonly FiguredConcern[]
  readonly asks: readonly FiguredAsk[]
  /** Working hours. */
  readonly targetHours: number
  readonly concernsHref: string
}

/** Figures that teach: each concern a dot, never a score of a person (S0-18, S0-46, S2-34, S2-36). */
export function FiguresPage(props: FiguresPageProps) {
  const { say, dates, concerns, asks } = props
  return (
    <>
      <header class="page-head">
        <h1>{say('studio.figures')}</h1>
        <a class="quiet-link" href={props.concernsHref}>
          {say('studio.concerns')}
        </a>
      </header>
      <p class="lede">{say('studio.figures.lede')}</p>
      {concerns.length + asks.length === 0 ? (
        <Empty title={say('studio.figures.none')} text={say('studio.figures.noneText')} />
      ) : (
        <>
          <div class="plots">
            <Voiced {...props} />
            <ToAsk {...props} />
            <ToOption {...props} />
            <Rounds {...props} />
          </div>
          <ConcernTable say={say} dates={dates} concerns={concerns} />
          <AskTable say={say} dates={dates} asks={asks} />
        </>
      )}
    </>
  )
}
