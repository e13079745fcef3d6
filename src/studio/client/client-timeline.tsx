import type { BRIEF_ENTRIES } from '#brief/brief.ts'
import type { CLIENT_ENTRIES } from '#client/client.ts'
import type { PROMISE_ENTRIES } from '#promise/promise.ts'
import type { CONCERN_ENTRIES } from '#concern/concern.ts'
import type { CONVERSATION_ENTRIES, Seeming } from '#conversation/conversation.ts'
import type { DELIVERY_ENTRIES } from '#delivery/delivery.ts'
import type { Ease, Reason } from '#reading/reading.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import { type ConcernMoment, isConcernMoment, momentSentence } from './concern-moment.ts'

/** What stands beside a concern. */
type Beside = Extract<(typeof CONCERN_ENTRIES)[number], `lesson.${string}` | `expectation.${string}`>

/** What is noted of talks, and of notes. */
export type TalkEntry = Extract<(typeof CONVERSATION_ENTRIES)[number], `talk.${string}`>
type NoteEntry = Extract<(typeof CONVERSATION_ENTRIES)[number], `note.${string}`>

/** One thing that happened to a client, as the journal keeps it. */
export type Happening = { readonly at: number; readonly href?: string } & (
  | { readonly what: (typeof CLIENT_ENTRIES)[number]; readonly name: string }
  | { readonly what: 'letterIn' | 'portal.opened' | 'portal.closed'; readonly name: string }
  | { readonly what: 'letterOut' | 'takenBack' | 'asked' | 'askedNot' | 'sent' | 'notSent' }
  | { readonly what: (typeof PROMISE_ENTRIES)[number] }
  | { readonly what: (typeof BRIEF_ENTRIES)[number] | (typeof DELIVERY_ENTRIES)[number] | Beside }
  | { readonly what: TalkEntry; readonly seemed?: Seeming }
  | { readonly what: NoteEntry | 'letter.acknowledged' }
  | { readonly what: 'dismissed'; readonly reason?: Reason }
  | { readonly what: 'check-in.prepared' | 'check-in.set-aside' | 'check-in.restored' }
  | { readonly what: 'check-in.answered'; readonly ease: Ease }
  | { readonly what: 'stop.made' | 'stop.ended'; readonly kind: string }
  | { readonly what: 'reading'; readonly reading: Reading }
  | ConcernMoment
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
  if (isConcernMoment(happening)) return momentSentence(say, happening)
  switch (happening.what) {
    case 'letterIn':
      return say('studio.happened.letterIn', { name: happening.name })
    case 'portal.opened':
      return say('portal.happened.opened', { name: happening.name })
    case 'portal.closed':
      return say('portal.happened.closed', { name: happening.name })
    case 'promise.made':
    case 'promise.unmade':
    case 'promise.kept':
    case 'promise.not-kept':
    case 'promise.given-up':
    case 'promise.taken-up':
    case 'promise.move-asked':
    case 'promise.move-withdrawn':
    case 'promise.moved':
    case 'promise.move-declined':
      return say(`promise.happened.${happening.what}`)
    case 'client-question.asked':
    case 'client-question.answered':
    case 'client-question.reopened':
    case 'answer.kept':
    case 'answer.taken-back':
    case 'answer.put-back':
      return say(`brief.happened.${happening.what}`)
    case 'talk.noted':
      return happening.seemed
        ? say('talk.happened.seemed', { seemed: happening.seemed.replace('-', '') })
        : say('talk.happened.talk.noted')
    case 'talk.changed':
    case 'talk.taken-back':
    case 'talk.put-back':
    case 'note.written':
    case 'note.changed':
    case 'note.taken-back':
    case 'note.put-back':
    case 'letter.acknowledged':
      return say(`talk.happened.${happening.what}`)
    case 'open-line.opened':
    case 'open-line.closed':
      return say(`delivery.happened.${happening.what}`)
    case 'lesson.added':
    case 'lesson.removed':
    case 'expectation.added':
    case 'expectation.changed':
    case 'expectation.removed':
      return say(`paper.happened.${happening.what}`)
    case 'check-in.prepared':
      return say('checkin.happened.prepared')
    case 'check-in.set-aside':
      return say('checkin.happened.set-aside')
    case 'check-in.restored':
      return say('checkin.happened.restored')
    case 'check-in.answered':
      return say(`checkin.happened.answered.${happening.ease}`)
    case 'stop.made':
    case 'stop.ended':
      return say(`checkin.happened.${happening.what}`, { kind: happening.kind })
    case 'dismissed':
      return say(happening.reason ? `studio.happened.aside.${happening.reason}` : 'studio.happened.dismissed')
    case 'letterOut':
    case 'takenBack':
    case 'asked':
    case 'askedNot':
    case 'sent':
    case 'notSent':
    case 'reading':
      return say(`studio.happened.${happening.what}`)
    default:
      return say(`client.happened.${happening.what}`, { name: happening.name })
  }
}
