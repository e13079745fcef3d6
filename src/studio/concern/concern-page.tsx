import type { Child } from 'hono/jsx'
import { AlsoForms, NowForm } from '#concern/studio/acts.tsx'
import type { ActsView } from '#concern/studio/acts-view.ts'
import { ConcernFacts } from '#concern/studio/concern-facts.tsx'
import type { ConcernFactsProps } from '#concern/studio/concern-facts.tsx'
import type { ConcernSay } from '#concern/studio/concern-say.ts'
import { Guidance } from '#concern/studio/guidance.tsx'
import type { GuidanceView } from '#concern/studio/guidance.tsx'
import { History } from '#concern/studio/history.tsx'
import type { HappeningLine } from '#concern/studio/history.tsx'
import { Loop } from '#concern/studio/loop.tsx'
import { MovedOn } from '#concern/studio/moved-on.tsx'
import type { KeptWords } from '#concern/studio/moved-on.tsx'
import { Noted } from '#concern/studio/noted.tsx'
import type { NotedView } from '#concern/studio/noted.tsx'
import { PeopleBehind } from '#concern/studio/people-behind.tsx'
import type { PersonView } from '#concern/studio/people-behind.tsx'
import { Rounds } from '#concern/studio/rounds.tsx'
import type { RoundView } from '#concern/studio/rounds.tsx'
import { TheirWords } from '#concern/studio/their-words.tsx'
import type { TheirWordsProps } from '#concern/studio/their-words.tsx'
import type { Dates } from '#ui/dates.ts'
import { ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'

export interface ConcernPageProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly said: Pick<TheirWordsProps, 'language' | 'words' | 'note'>
  readonly facts: Omit<ConcernFactsProps, 'say' | 'dates'>
  readonly loop: { readonly stage: GuidanceView['stage']; readonly round: number }
  readonly guidance: GuidanceView
  readonly acts: ActsView
  readonly rounds: readonly RoundView[]
  readonly noted: NotedView
  readonly people: readonly PersonView[]
  /** Of the contact: shown wherever one writes to them. */
  readonly preferences: readonly string[]
  /** What may be behind it, in words. */
  readonly cause?: string
  /** How it ended, as a sentence, when, and what is shown of it. */
  readonly end?: {
    readonly how: 'eased' | 'parted' | 'unfounded'
    readonly sentence: string
    readonly at: number
    readonly words: string
    /** The letter that the words stand in. */
    readonly letterHref?: string
  }
  readonly history: readonly HappeningLine[]
  readonly moved?: readonly HappeningLine[]
  readonly kept?: KeptWords
  /** Of the form that came back: by the id of its field, and what is said above them. */
  readonly problems?: { readonly of: Filled; readonly title: string }
  readonly concernsHref: string
  /** Papers laid beside it, and what was learned. */
  readonly papers?: Child
  readonly learned?: Child
}

/** One concern: their words, where it stands, and one thing to do (S0-4, S0-23). */
export function ConcernPage(props: ConcernPageProps) {
  const { say, dates, facts } = props
  return (
    <>
      <header class="page-head">
        <h1>{facts.who}</h1>
        <a class="quiet-link" href={props.concernsHref}>
          {say('concern.back')}
        </a>
      </header>
      <MovedOn
        say={say}
        dates={dates}
        {...(props.moved ? { moved: props.moved } : {})}
        {...(props.kept ? { kept: props.kept } : {})}
      />
      {props.problems && <ProblemSummary of={props.problems.of} title={props.problems.title} />}
      <TheirWords say={say} dates={dates} {...props.said} />
      <ConcernFacts say={say} dates={dates} {...facts} />
      <Loop say={say} {...props.loop} />
      <div class="concern">
        <div class="main-column">
          <Now {...props} />
          <Rounds say={say} dates={dates} rounds={props.rounds} seen={props.acts.seen} />
          <Noted say={say} dates={dates} noted={props.noted} />
          <PeopleBehind say={say} dates={dates} people={props.people} seen={props.acts.seen} />
          {props.papers}
          {props.learned}
        </div>
        <div class="side-column">
          <AlsoForms say={say} dates={dates} view={props.acts} />
        </div>
      </div>
      <History say={say} dates={dates} happenings={props.history} />
    </>
  )
}

/** What there is to do now, with what helps right where one writes (S0-4); one primary act, or none. */
function Now(props: ConcernPageProps) {
  const { say, dates, acts, end, guidance } = props
  return (
    <section class="sheet now" aria-labelledby="now">
      <h2 id="now">{headingOf(props)}</h2>
      {end && (
        <>
          {end.sentence && <p>{end.sentence}</p>}
          {end.words && (
            <blockquote class="words" dir="auto">
              {end.words}
            </blockquote>
          )}
          <p class="soft">
            {say('concern.endedThen', { when: dates.dayAndTime(end.at) })}
            {end.letterHref && (
              <>
                {' · '}
                <a href={end.letterHref}>{say('concern.theLetter')}</a>
              </>
            )}
          </p>
        </>
      )}
      <Guidance say={say} guidance={guidance} />
      {!end && props.cause && <p class="soft cause">{props.cause}</p>}
      {acts.now === null && !end && <p>{say('concern.nothingNow')}</p>}
      {!end && <Prefers {...props} />}
      <NowForm say={say} dates={dates} view={acts} />
    </section>
  )
}

/** What there is to do; else how it ended, or whose turn it is. */
function headingOf({ say, acts, end, loop }: ConcernPageProps): string {
  if (end && acts.now === null) return say(`concern.ends.${end.how}`)
  if (acts.now !== null) return say(`concern.next.${acts.now}`)
  return say(loop.stage === 'resting' ? 'concern.restingTitle' : 'concern.theirTurn')
}

function Prefers({ say, preferences }: ConcernPageProps) {
  if (preferences.length === 0) return null
  return (
    <div class="prefers">
      <p class="soft">{say('concern.prefers')}</p>
      <ul>
        {preferences.map((note) => (
          <li class="words" dir="auto">
            {note}
          </li>
        ))}
      </ul>
    </div>
  )
}
