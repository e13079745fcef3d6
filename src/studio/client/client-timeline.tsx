import type { CLIENT_ENTRIES } from '#client/client.ts'
import type { Reason } from '#reading/reading.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

/** One thing that happened to a client, as the journal keeps it. */
export type Happening = { readonly at: number; readonly href?: string } & (
  | { readonly what: (typeof CLIENT_ENTRIES)[number]; readonly name: string }
  | { readonly what: 'letterIn'; readonly name: string }
  | { readonly what: 'letterOut' | 'takenBack' | 'asked' | 'askedNot' }
  | { readonly what: 'dismissed'; readonly reason?: Reason }
  | { readonly what: 'reading'; readonly reading: Reading }
)

export interface TimelineProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** Of the days; `h2` right below a page's title. */
  readonly heading?: 'h2' | 'h3'
  readonly happenings: readonly Happening[]
}

/** What happened, the latest first, by day. */
export function Timeline(props: TimelineProps) {
  const { say, dates, heading: Name = 'h3', happenings } = props
  if (happenings.length === 0) return <p class="soft">{say('studio.client.timelineEmpty')}</p>
  const days = Map.groupBy(happenings, (happening) => dates.day(happening.at))
  return (
    <ol class="timeline">
      {[...days].map(([day, list]) => (
        <li>
          <Name>{day}</Name>
          <ul>
            {list.map((happening) => (
              <li>
                <time datetime={dates.machine(happening.at)}>{dates.time(happening.at)}</time>{' '}
                <What say={say} happening={happening} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function What({ say, happening }: { say: StudioSay; happening: Happening }) {
  const sentence = sentenceOf(say, happening)
  return (
    <span>
      {happening.href ? <a href={happening.href}>{sentence}</a> : sentence}{' '}
      {happening.what === 'reading' && <ReadingMark say={say} reading={happening.reading} />}
    </span>
  )
}

function sentenceOf(say: StudioSay, happening: Happening): string {
  switch (happening.what) {
    case 'letterIn':
      return say('studio.happened.letterIn', { name: happening.name })
    case 'dismissed':
      return say(happening.reason ? `studio.happened.aside.${happening.reason}` : 'studio.happened.dismissed')
    case 'letterOut':
    case 'takenBack':
    case 'asked':
    case 'askedNot':
    case 'reading':
      return say(`studio.happened.${happening.what}`)
    default:
      return say(`client.happened.${happening.what}`, { name: happening.name })
  }
}
