import type { Language } from '#foundation/language.ts'
import type { Dates } from '#ui/dates.ts'
import type { Stage } from '../concern-types.ts'
import type { NextForm } from './act-names.ts'
import type { ConcernSay } from './concern-say.ts'

/** A concern in one line, with its one next act. */
export interface ConcernLine {
  readonly id: string
  readonly href: string
  readonly contact: string
  /** Whose worry it is, and of which client where that is another name. */
  readonly who: string
  readonly client?: string
  readonly words: string
  /** The words are the studio's own: its note, or what it promised. */
  readonly ours: boolean
  readonly language: Language
  readonly stage: Stage
  /** Of what the line tells: since when it waits, or when it ended. */
  readonly at: number
  readonly rounds: number
  /** Soon after one like it: these stand first. */
  readonly again: boolean
  /** What the user does next; null where it is the client's turn. */
  readonly next: NextForm | null
}

interface LinesProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly concerns: readonly ConcernLine[]
  /** The first of them is what its page is for. */
  readonly primary?: boolean
  /** A sentence more about some of them, by id: such as the clock to the first option. */
  readonly notes?: ReadonlyMap<string, string>
}

/** Open concerns in their order: one line and one next act each. */
export function ConcernLines({ say, dates, concerns, primary, notes }: LinesProps) {
  return (
    <ul class="needs concerns">
      {concerns.map((one, place) => (
        <li>
          <h2>
            <a id={`whose-${one.id}`} href={one.href}>
              {one.who}
            </a>
            {one.client && <span class="soft">{one.client}</span>}
            {one.again && <span class="again">{say('concern.again')}</span>}
          </h2>
          <p>
            <Words one={one} />
            <small>
              {lineOf(say, dates, one)} {notes?.get(one.id)}
            </small>
          </p>
          <a
            class={primary && place === 0 ? 'button primary go' : 'button go'}
            href={one.href}
            id={`next-${one.id}`}
            aria-labelledby={`next-${one.id} whose-${one.id}`}
          >
            {say(`concern.next.${one.next ?? 'none'}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Concerns to look back at: resting and ended ones, a line each. */
export function ConcernRows({ say, dates, concerns }: LinesProps) {
  return (
    <ul class="lines">
      {concerns.map((one) => (
        <li>
          <a href={one.href}>
            <span>
              {one.who}: <Words one={one} />
            </span>
            <small>{lineOf(say, dates, one)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Their words are quoted; the studio's own stand as they are. */
function Words({ one }: { one: ConcernLine }) {
  if (one.ours) return <span dir="auto">{one.words}</span>
  return (
    <q class="words" dir="auto" lang={one.language}>
      {one.words}
    </q>
  )
}

function lineOf(say: ConcernSay, dates: Dates, { stage, at, rounds }: ConcernLine): string {
  const line = say(`concern.line.${stage}`, { ago: dates.ago(at) })
  return rounds > 1 || stage === 'eased' ? `${line} ${say('concern.rounds', { count: rounds })}` : line
}
