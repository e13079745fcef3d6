import { AgainstUsual } from '#reading/studio/against-usual.tsx'
import type { AgainstUsualView } from '#reading/studio/against-usual.tsx'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

export interface ConversationWithProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The contact written with. */
  readonly contact?: string
  /** Absent where nobody in it is an accepted client: then nothing is read. */
  readonly client?: {
    readonly name: string
    readonly href: string
    /** `YYYY-MM-DD`, of the newest project that was signed: one of the two, the later. */
    readonly signedOn?: string
    readonly deliveredOn?: string
    readonly preferences: readonly string[]
    readonly reading: Reading
    /** Behaviour against their usual, as far as anything is usual. */
    readonly behaviour?: AgainstUsualView
  }
}

/** With whom, since when, and what they prefer. */
export function ConversationWith({ say, dates, contact, client }: ConversationWithProps) {
  if (!client) return contact ? <p class="lede">{contact}</p> : null
  const { name, href, signedOn, deliveredOn, preferences, reading, behaviour } = client
  return (
    <>
      <p class="lede">
        {contact && contact !== name && `${contact}, `}
        <a href={href}>{name}</a>
        {signedOn && <> · {say('conversation.signed', { day: dates.date(signedOn) })}</>}
        {deliveredOn && <> · {say('client.deliveredDay', { day: dates.date(deliveredOn) })}</>}
        {' · '}
        <ReadingMark say={say} reading={reading} />
      </p>
      {preferences.length > 0 && (
        <ul class="noted">
          {preferences.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
      {behaviour && <AgainstUsual say={say} dates={dates} behaviour={behaviour} />}
    </>
  )
}
