import type { Language } from '#foundation/language.ts'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from './say.ts'

/** A letter of a client that has no answer yet. */
export interface WaitingLetter {
  readonly name: string
  readonly subject: string
  readonly language?: Language
  readonly at: number
  readonly href: string
}

/** Shortly after signing or delivery: the two checkpoints at which unease is likely (S0-1, S0-5). */
export interface Moment {
  readonly client: string
  readonly project: string
  readonly after: 'signed' | 'delivered'
  readonly at: number
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
        {moments.map(({ client, project, after, at, href }) => (
          <li>
            <a href={href}>
              {client} <small>{say(`studio.today.${after}`, { project, ago: dates.ago(at) })}</small>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft hint">{say('studio.today.momentsHint')}</p>
    </Section>
  )
}
