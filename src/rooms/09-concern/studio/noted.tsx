import type { Dates } from '#ui/dates.ts'
import type { ConcernSay } from './concern-say.ts'

export interface NotedView {
  /** How the call stands that was proposed last; absent without one. */
  readonly call?: 'proposed' | 'noneSuits' | { readonly chosen: number } | { readonly held: number }
  /** Minutes at no charge, all together (S0-41). */
  readonly goodwill: number
  readonly extras: readonly string[]
  readonly disagreements: readonly { readonly theirs: string; readonly ours: string; readonly agreed: string }[]
  /** How it was said back to them, and whether they said that it is right (S0-24). */
  readonly restated?: { readonly words: string; readonly right: boolean | null }
  readonly fault?: string
}

/** What was noted beside the rounds: a call, what was given, where the two views differ (S2-2). */
export function Noted({ say, dates, noted }: { say: ConcernSay; dates: Dates; noted: NotedView }) {
  const { call, goodwill, extras, disagreements, restated, fault } = noted
  return (
    <div class="noted-beside">
      {restated && (
        <p>
          <span class="soft">{say('concern.did.restated')}:</span> <span dir="auto">{restated.words}</span>{' '}
          {restated.right !== null && (
            <small class="soft">{say(restated.right ? 'concern.words.rightYes' : 'concern.words.rightNo')}</small>
          )}
        </p>
      )}
      {fault && (
        <p>
          <span class="soft">{say('concern.did.fault-owned')}:</span> <span dir="auto">{fault}</span>
        </p>
      )}
      {call && <p>{callOf(say, dates, call)}</p>}
      {goodwill > 0 && <p>{say('concern.did.goodwill', { minutes: goodwill })}</p>}
      {extras.map((words) => (
        <p>
          <span class="soft">{say('concern.did.extra')}:</span> <span dir="auto">{words}</span>
        </p>
      ))}
      {disagreements.map(({ theirs, ours, agreed }) => (
        <dl class="views">
          <dt>{say('concern.disagreements.theirs')}</dt>
          <dd dir="auto">{theirs}</dd>
          <dt>{say('concern.disagreements.ours')}</dt>
          <dd dir="auto">{ours}</dd>
          {agreed && (
            <>
              <dt>{say('concern.disagreements.agreed')}</dt>
              <dd dir="auto">{agreed}</dd>
            </>
          )}
        </dl>
      ))}
    </div>
  )
}

function callOf(say: ConcernSay, dates: Dates, call: NonNullable<NotedView['call']>): string {
  if (call === 'proposed') return say('concern.call.proposed')
  if (call === 'noneSuits') return say('concern.call.noneSuits')
  if ('chosen' in call) return say('concern.call.chosen', { when: dates.dayAndTime(call.chosen) })
  return say('concern.call.held', { when: dates.weekdayAndTime(call.held) })
}
