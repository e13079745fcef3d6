import type { Language } from '#foundation/language.ts'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { type Raised, raisedSentence } from './raised.ts'
import type { StudioSay } from '../say.ts'

/** A letter of a client that has no answer yet. */
export interface WaitingLetter {
  readonly name: string
  readonly subject: string
  readonly language?: Language
  readonly at: number
  readonly href: string
}

/** A client whom nobody asked lately how they are, and why it is time (S0-3, S0-5, S0-20, S0-35). */
export interface Moment {
  readonly client: string
  readonly project: string
  readonly after: 'signed' | 'delivered'
  readonly at: number
  /** When they were asked last since; absent where not yet. */
  readonly askedAt?: number
  readonly raised: readonly Raised[]
  /** Where one asks. */
  readonly href: string
}

interface Saying {
  readonly say: StudioSay
  readonly dates: Dates
}

export function Waiting(props: Saying & { letters: readonly WaitingLetter[]; moreHref?: string | undefined }) {
  const { say, dates, letters, moreHref } = props
  if (letters.length === 0) return null
  return (
    <Section id="waiting" title={say('studio.today.waiting')}>
      <ul class="lines">
        {letters.map(({ name, subject, language, at, href }) => (
          <li>
            <a href={href}>
              <span class="words" lang={language}>
                {subject || say('conversation.noSubject')}
              </span>{' '}
              <small>{say('studio.today.waitingLine', { name, ago: dates.ago(at) })}</small>
            </a>
          </li>
        ))}
      </ul>
      {moreHref && (
        <p>
          <a href={moreHref}>{say('studio.today.waitingMore')}</a>
        </p>
      )}
    </Section>
  )
}

export function Moments({ say, dates, moments }: Saying & { moments: readonly Moment[] }) {
  if (moments.length === 0) return null
  return (
    <Section id="moments" title={say('studio.today.moments')}>
      <ul class="lines">
        {moments.map((moment) => (
          <li>
            <a href={moment.href}>
              {moment.client} <small>{whyNow(say, dates, moment)}</small>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft hint">{say('studio.today.momentsHint')}</p>
    </Section>
  )
}

function whyNow(say: StudioSay, dates: Dates, { project, after, at, askedAt, raised }: Moment): string {
  return [
    say(`studio.today.${after}`, { project, ago: dates.ago(at) }),
    ...raised.map((one) => raisedSentence(say, dates, one)),
    askedAt === undefined ? say('studio.today.notYet') : say('studio.today.lastAsked', { ago: dates.ago(askedAt) }),
  ].join(' ')
}
