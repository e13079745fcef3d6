import type { Dates } from '#ui/dates.ts'
import type { ConversationSay } from './conversation-say.ts'

/** A calendar entry that came with a letter. */
export interface InvitationView {
  readonly kind: 'asks' | 'cancelled' | 'answered' | 'entry'
  readonly summary: string
  readonly location: string
  readonly description: string
  /** Milliseconds; for an entry of whole days `days` stands instead, and where no time can be told, neither. */
  readonly start?: number
  readonly end?: number
  /** `YYYY-MM-DD`, the last one included. */
  readonly days?: { readonly first: string; readonly last: string }
  readonly organizer: string
  readonly attendees: readonly string[]
  readonly repeats: boolean
}

/** An invitation, readable without a calendar: what, when in the studio's time, where, who asks, who is invited. */
export function InvitationCard(props: { say: ConversationSay; dates: Dates; invitation: InvitationView }) {
  const { say, dates, invitation } = props
  const { kind, summary, location, description, organizer, attendees, repeats } = invitation
  return (
    <section class="sheet invitation" aria-labelledby="invitation">
      <small>{say(`conversation.invitation.${kind}`)}</small>
      <h2 id="invitation">{summary || say('conversation.invitation.unnamed')}</h2>
      <p>{whenOf(say, dates, invitation)}</p>
      {repeats && <p class="soft">{say('conversation.invitation.repeats')}</p>}
      <dl class="facts">
        {(
          [
            ['where', location],
            ['organizer', organizer],
            ['attendees', dates.list(attendees)],
          ] as const
        ).map(
          ([what, value]) =>
            value && (
              <div>
                <dt>{say(`conversation.invitation.${what}`)}</dt>
                <dd class="address">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {description.trim() && (
        <details>
          <summary>{say('conversation.invitation.description')}</summary>
          <p class="as-typed">{description.trim()}</p>
        </details>
      )}
    </section>
  )
}

function whenOf(say: ConversationSay, dates: Dates, { start, end, days }: InvitationView): string {
  const until = (from: string, to: string) => say('conversation.invitation.span', { from, to })
  if (days) {
    return days.first === days.last ? dates.date(days.first) : until(dates.date(days.first), dates.date(days.last))
  }
  if (start === undefined) return say('conversation.invitation.noTime')
  if (end === undefined || end <= start) return dates.dayAndTime(start)
  const sameDay = dates.day(start) === dates.day(end)
  return until(dates.dayAndTime(start), sameDay ? dates.time(end) : dates.dayAndTime(end))
}
