import type { ConcernLine } from '#concern/studio/concern-lines.tsx'
import { dueWords } from '#promise/promise.ts'
import type { PromiseStanding } from '#promise/promise-types.ts'
import { StandingMark } from '#promise/studio/standing-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { shortened } from '#ui/shortened.ts'
import type { What } from '../due/due-types.ts'
import type { OutboxWords } from '../outbox/about.ts'
import type { StudioSay } from '../say.ts'

/** Something that was promised and is due, or a question that waits for its promised answer. */
export interface PromisedLine {
  readonly name: string
  readonly words: string
  readonly isQuestion: boolean
  readonly due: { readonly at: number; readonly time: string | null }
  readonly standing: PromiseStanding
  readonly href: string
}

export interface MessageLine {
  readonly name: string
  readonly about: OutboxWords
  readonly href: string
}

/** What a client's word is waited for, and since when. */
export interface TheirLine {
  readonly what: What
  readonly name: string
  readonly at: number
  readonly href: string
}

export interface ComingThing {
  readonly what: What
  readonly name: string
  /** Of a promise. */
  readonly words: string
  /** Where an hour was said. */
  readonly at?: number
  readonly href: string
}

export interface ComingDay {
  readonly date: string
  /** ISO weekday, 1 is Monday. */
  readonly iso: number
  readonly things: readonly ComingThing[]
}

/** What is due, as Today shows it: a few of each, and how many there are. */
export interface TodayDue {
  /** Those that wait for the user, in the order of need. */
  readonly concerns: readonly ConcernLine[]
  /** By concern: for how many working hours it has no option, and the target. */
  readonly clocks: ReadonlyMap<string, { readonly hours: number; readonly target: number }>
  readonly concernCount: number
  readonly concernsHref: string
  readonly promised: readonly PromisedLine[]
  readonly promisedCount: number
  readonly promisesHref: string
  readonly messages: readonly MessageLine[]
  readonly messageCount: number
  readonly outboxHref: string
  readonly theirs: readonly TheirLine[]
  readonly theirsMore: boolean
  readonly days: readonly ComingDay[]
  readonly figuresHref: string
}

interface Saying {
  readonly say: StudioSay
  readonly dates: Dates
  readonly due: TodayDue
}

/** So much of a promise stands in a line, and in a day. */
const IN_LINE = 160
const IN_DAY = 60

/** What was promised and is due, what is late first (S0-30). */
export function Promised({ say, dates, due }: Saying) {
  if (due.promised.length === 0) return null
  const more = due.promisedCount > due.promised.length
  return (
    <Section id="promised" title={say('studio.today.promised')}>
      <ul class="lines">
        {due.promised.map((line) => (
          <li>
            <a href={line.href}>
              <span class="words" dir="auto">
                {shortened(line.words, IN_LINE)}
              </span>{' '}
              <small>
                {line.standing !== 'open' && <StandingMark say={say} standing={line.standing} />}{' '}
                {say(line.isQuestion ? 'studio.today.questionLine' : 'studio.today.promiseLine', {
                  name: line.name,
                  when: dueWords(dates, line.due),
                })}
              </small>
            </a>
          </li>
        ))}
      </ul>
      {more && <More href={due.promisesHref} words={say('studio.today.promisedMore', { count: due.promisedCount })} />}
    </Section>
  )
}

/** Messages that the user sends: nothing leaves by itself. */
export function ReadyToSend({ say, due }: Saying) {
  if (due.messages.length === 0) return null
  const more = due.messageCount > due.messages.length
  return (
    <Section id="ready" title={say('studio.today.send')}>
      <ul class="lines">
        {due.messages.map(({ name, about, href }) => (
          <li>
            <a href={href}>
              <span>{say(about)}</span> <small>{name}</small>
            </a>
          </li>
        ))}
      </ul>
      {more && <More href={due.outboxHref} words={say('studio.today.sendMore', { count: due.messageCount })} />}
    </Section>
  )
}

/** What waits for a client's word: nothing is approved by silence (S2-20). */
export function TheirWord({ say, dates, due }: Saying) {
  if (due.theirs.length === 0) return null
  return (
    <Section id="theirs" title={say('studio.today.theirs')}>
      <ul class="lines">
        {due.theirs.map(({ what, name, at, href }) => (
          <li>
            <a href={href}>
              <span>{name}</span> <small>{say('studio.today.theirLine', { what: choiceOf(what), ago: dates.ago(at) })}</small>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft hint">{say('studio.today.theirsHint')}</p>
      {due.theirsMore && <More href={due.concernsHref} words={say('studio.concerns')} />}
    </Section>
  )
}

/** What comes in the next seven days, day by day. */
export function Coming({ say, dates, due }: Saying) {
  if (due.days.length === 0) return null
  return (
    <Section id="coming" title={say('studio.today.coming')}>
      <ol class="week">
        {due.days.map(({ date, iso, things }) => (
          <li class={things.length === 0 ? 'free' : undefined}>
            <h3>
              <span>{dates.weekday(iso)}</span> <time datetime={date}>{dates.date(date)}</time>
            </h3>
            {things.length === 0 ? (
              <p class="unseen">{say('studio.today.dayFree')}</p>
            ) : (
              <ul>
                {things.map((thing) => (
                  <Thing say={say} dates={dates} thing={thing} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Thing({ say, dates, thing }: Omit<Saying, 'due'> & { thing: ComingThing }) {
  const { what, name, words, at, href } = thing
  return (
    <li>
      <a href={href} dir="auto">
        {what === 'promise' ? shortened(words, IN_DAY) : say('studio.today.thing', { what: choiceOf(what) })}
      </a>
      <small>
        {at !== undefined && <time>{dates.time(at)}</time>} {name}
      </small>
    </li>
  )
}

/** As a sentence chooses by it: ICU takes no hyphen there. */
const choiceOf = (what: What) => what.replace('-', '')

const More = ({ href, words }: { href: string; words: string }) => (
  <p>
    <a href={href}>{words}</a>
  </p>
)
