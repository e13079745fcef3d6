import type { Child } from 'hono/jsx'
import type { Dates } from '#ui/dates.ts'
import { Act } from '#ui/act.tsx'
import { ProblemSummary } from '#ui/field.tsx'
import { inForms, PromiseActs } from './promise-acts.tsx'
import type { ActsView } from './promise-acts.tsx'
import { dueWords } from '../due-words.ts'
import { Source } from './promise-line.tsx'
import type { PromiseRow } from './promise-line.tsx'
import { Moves } from './promise-moves.tsx'
import type { MoveView } from './promise-moves.tsx'
import type { PromiseSay } from './promise-say.ts'
import { StandingMark } from './standing-mark.tsx'

export interface PromisePageProps {
  readonly say: PromiseSay
  readonly dates: Dates
  readonly listHref: string
  readonly row: PromiseRow
  /** To whom of the client; absent where it was made to the client as a whole. */
  readonly contact?: string
  readonly madeAt: number
  readonly kept: { readonly at: number; readonly proof: string; readonly letterHref?: string } | null
  readonly givenUp: { readonly at: number; readonly why: string } | null
  /** The oldest first. */
  readonly moves: readonly MoveView[]
  /** What can be done; null once it was kept or given up. */
  readonly acts: ActsView | null
  /** Takes the last act back, while that is possible. */
  readonly takeBackAction?: string
}

/** One promise whole: what, by when, whose, how it went, and what can be done now. */
export function PromisePage(props: PromisePageProps) {
  const { say, dates, row, moves, acts, takeBackAction } = props
  return (
    <>
      <p class="back">
        <a class="quiet-link" href={props.listHref}>
          {say('promise.promises')}
        </a>
      </p>
      <h1>{say('promise.title')}</h1>
      {acts?.back && <ProblemSummary of={inForms(acts.back)} title={say('promise.formBack')} />}
      <article class="sheet promise">
        <p class="words" dir="auto">
          {row.words}
        </p>
        <Facts {...props} />
        <Ended {...props} />
        {takeBackAction && (
          <Act action={takeBackAction} kind="quiet">
            {say('promise.takeBack')}
          </Act>
        )}
      </article>
      <Moves say={say} dates={dates} moves={moves} />
      {acts && <PromiseActs say={say} dates={dates} acts={acts} />}
    </>
  )
}

function Facts({ say, dates, row, contact, madeAt }: PromisePageProps) {
  return (
    <>
      <p class="by-when">
        <StandingMark say={say} standing={row.standing} />
        {row.moved && <span>{say(`promise.moved.${row.moved}`)}</span>}
      </p>
      <dl class="facts">
        <Fact term={say('promise.due')}>
          <time datetime={dates.machine(row.due.at)}>{dueWords(dates, row.due)}</time>
        </Fact>
        <Fact term={say('promise.owner')}>{row.owner}</Fact>
        <Fact term={say('promise.to')}>
          {row.to && <a href={row.to.href}>{row.to.name}</a>}
          {contact !== undefined && contact !== row.to?.name && <span> · {contact}</span>}
        </Fact>
        <Fact term={say('promise.from')}>
          <Source say={say} row={row} /> <small>{dates.weekdayAndTime(madeAt)}</small>
        </Fact>
      </dl>
    </>
  )
}

function Fact({ term, children }: { term: string; children?: Child }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Ended({ say, dates, kept, givenUp }: PromisePageProps) {
  return (
    <>
      {kept && <p>{say('promise.keptOn', { when: dates.dayAndTime(kept.at) })}</p>}
      {kept?.proof && (
        <p class="words" dir="auto">
          {kept.proof}
        </p>
      )}
      {kept?.letterHref && (
        <p>
          <a href={kept.letterHref}>{say('promise.proofLetter')}</a>
        </p>
      )}
      {givenUp && <p>{say('promise.givenUpOn', { when: dates.dayAndTime(givenUp.at) })}</p>}
      {givenUp && (
        <p class="words" dir="auto">
          {givenUp.why}
        </p>
      )}
    </>
  )
}
