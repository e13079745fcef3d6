import type { StopKind, StopWay } from '#foundation/stops/stops.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Field } from '#ui/field.tsx'
import type { StudioSay } from '../say.ts'

/** What a contact wants no more of, as their card shows it. */
export interface StopsView {
  readonly stops: readonly {
    readonly kind: StopKind
    readonly at: number
    readonly way: StopWay
    readonly allowedAt: number | null
  }[]
  /** Posts `stopped` = `yes`, or `words`: what they said when they want check-ins again. */
  readonly action: string
  /** Whether check-ins are stopped now. */
  readonly isStopped: boolean
}

/** What somebody stopped is honoured for ever; only their own word, noted, lets it go on (RFC 8058). */
export function Stops({ say, dates, id, view }: { say: StudioSay; dates: Dates; id: string; view: StopsView }) {
  return (
    <div class="stops">
      {view.stops.map(({ kind, at, way, allowedAt }) => (
        <p class="hint">
          {allowedAt === null
            ? say('checkin.stops', { kind, on: dates.day(at), way: way === 'one-click' ? 'click' : way })
            : say('checkin.stops.allowed', { kind, on: dates.day(allowedAt) })}
        </p>
      ))}
      {view.isStopped ? (
        <details>
          <summary>{say('checkin.stops.allow')}</summary>
          <form class="form" method="post" action={view.action}>
            <Field
              of={{ values: {} }}
              id={`stop-word-${id}`}
              name="words"
              label={say('checkin.stops.word')}
              hint={say('checkin.stops.wordHint')}
              rows={2}
              required
            />
            <p class="form-end">
              <button>{say('checkin.stops.allow')}</button>
            </p>
          </form>
        </details>
      ) : (
        <Act action={view.action} kind="quiet" hidden={{ stopped: 'yes' }}>
          {say('checkin.stops.note')}
        </Act>
      )}
    </div>
  )
}
