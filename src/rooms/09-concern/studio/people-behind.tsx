import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import type { ConcernSay } from './concern-say.ts'

export interface PersonView {
  readonly name: string
  readonly note: string
  readonly invitedAt?: number
  /** Where they are brought in; absent for whoever is no contact, or is in it already. */
  readonly inviteAction?: string
}

/** Who else is behind it, and the way to bring them into this one concern (S0-28). */
export function PeopleBehind(props: { say: ConcernSay; dates: Dates; people: readonly PersonView[]; seen: number }) {
  const { say, dates, people, seen } = props
  if (people.length === 0) return null
  return (
    <Section id="people-behind" title={say('concern.people.title')}>
      <ul class="plain">
        {people.map(({ name, note, invitedAt, inviteAction }) => (
          <li>
            <b>{name}</b>
            {note && <span dir="auto">{note}</span>}
            {invitedAt !== undefined && (
              <span class="soft">{say('concern.people.invited', { when: dates.day(invitedAt) })}</span>
            )}
            {inviteAction && (
              <Act
                action={inviteAction}
                label={say('concern.people.inviteLong', { name })}
                hidden={{ seen: String(seen) }}
              >
                {say('concern.people.invite')}
              </Act>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
