import { dueWords } from '#promise/promise.ts'
import { StandingMark } from '#promise/studio/standing-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { shortened } from '#ui/shortened.ts'
import type { What } from '../due/due-types.ts'
import type { StudioSay } from '../say.ts'
import type { TodayDue } from './today-due-types.ts'

interface Saying {
  readonly say: StudioSay
  readonly dates: Dates
  readonly due: TodayDue
}

/** So much of a promise stands in a line. */
const IN_LINE = 160

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

/** Messages that did not get through, or may not have: nothing is more pressing of what was written. */
export function NotThrough({ say, due }: Pick<Saying, 'say' | 'due'>) {
  if (due.dispatches.length === 0) return null
  return (
    <Section id="not-through" title={say('dispatch.today')}>
      <ul class="lines">
        {due.dispatches.map(({ name, standing, href }) => (
          <li>
            <a href={href}>
              <span dir="auto">{name}</span> <small>{say(`dispatch.standing.${standing}`)}</small>
            </a>
          </li>
        ))}
      </ul>
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
              <span>{name}</span>{' '}
              <small>{say('studio.today.theirLine', { what: choiceOf(what), ago: dates.ago(at) })}</small>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft hint">{say('studio.today.theirsHint')}</p>
      {due.theirsMore && <More href={due.concernsHref} words={say('studio.concerns')} />}
    </Section>
  )
}

/** As a sentence chooses by it: ICU takes no hyphen there. */
export const choiceOf = (what: What) => what.replace('-', '')

const More = ({ href, words }: { href: string; words: string }) => (
  <p>
    <a href={href}>{words}</a>
  </p>
)
