import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { type Raised, raisedSentence } from './raised.ts'
import type { CallLine, UpdateLine } from './today-due-types.ts'
import type { StudioSay } from '../say.ts'

/** A letter of a client that has no answer yet. */
export interface WaitingLetter {
  readonly name: string
  readonly subject: string
  readonly language?: Language
  readonly at: number
  /** When the answer is due by the reply promise, and whether that is over (S1-21). */
  readonly dueAt: number
  readonly isLate: boolean
  readonly href: string
}

/** A client whom nobody asked lately how they are, and why it is time (S0-3, S0-5, S0-20, S0-35). */
export interface Moment {
  readonly client: string
  readonly project: string
  readonly after: 'signed' | 'delivered' | 'step'
  readonly at: number
  /** When they were asked last since; absent where not yet. */
  readonly askedAt?: number
  readonly raised: readonly Raised[]
  /** Where one asks. */
  readonly href: string
  /** Where the check-in is prepared, or where it waits to be sent; absent for whoever wants none. */
  readonly checkIn?: { readonly action: string } | { readonly href: string }
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
        {letters.map(({ name, subject, language, at, dueAt, isLate, href }) => (
          <li>
            <a href={href}>
              <span class="words" lang={language}>
                {subject || say('conversation.noSubject')}
              </span>{' '}
              <small>
                {say('studio.today.waitingLine', { name, ago: dates.ago(at) })}
                <b class={isLate ? 'is-late' : undefined}>
                  {' · '}
                  {say(isLate ? 'talk.owed.late' : 'talk.owed.by', { when: dates.dayAndTime(dueAt) })}
                </b>
              </small>
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

/** After a call that was arranged: how it went, in twenty seconds (S0-19). */
export function Calls({ say, dates, calls }: Saying & { calls: readonly CallLine[] }) {
  if (calls.length === 0) return null
  return (
    <ul class="lines" aria-label={say('talk.calls')}>
      {calls.map(({ name, at, href }) => (
        <li>
          <a href={href}>
            {say('talk.calls.note')} <small>{say('talk.calls.line', { name, when: dates.dayAndTime(at) })}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Clients with work under way to whom nothing was said for a while (S2-22). */
export function Updates({ say, dates, updates }: Saying & { updates: readonly UpdateLine[] }) {
  if (updates.length === 0) return null
  return (
    <Section id="updates" title={say('talk.update.title')}>
      <ul class="lines">
        {updates.map(({ name, since, href }) => (
          <li>
            <a href={href}>
              {name} <small>{say('talk.update.line', { on: dates.day(since) })}</small>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft hint">{say('talk.update.hint')}</p>
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
            <CheckInWay say={say} moment={moment} />
          </li>
        ))}
      </ul>
      <p class="soft hint">{say('studio.today.momentsHint')}</p>
    </Section>
  )
}

function CheckInWay({ say, moment: { client: name, checkIn } }: { say: StudioSay; moment: Moment }) {
  if (!checkIn) return null
  if ('href' in checkIn)
    return (
      <p>
        <a class="quiet-link" href={checkIn.href}>
          {say('checkin.prepared')}
        </a>
      </p>
    )
  return (
    <Act action={checkIn.action} kind="quiet" label={say('checkin.prepareLong', { name })}>
      {say('checkin.prepare')}
    </Act>
  )
}

function whyNow(say: StudioSay, dates: Dates, { project, after, at, askedAt, raised }: Moment): string {
  return [
    say(after === 'step' ? 'checkin.moment.step' : `studio.today.${after}`, { project, ago: dates.ago(at) }),
    ...raised.map((one) => raisedSentence(say, dates, one)),
    askedAt === undefined ? say('studio.today.notYet') : say('studio.today.lastAsked', { ago: dates.ago(askedAt) }),
  ].join(' ')
}
