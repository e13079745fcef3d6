import type { Dates } from '#ui/dates.ts'
import { Measure } from './measure.tsx'
import type { MeasureView } from './measure.tsx'
import { Pace } from './pace.tsx'
import type { PaceView } from './pace.tsx'
import type { ReadingSay } from './reading-mark.tsx'

export interface AgainstUsualView {
  readonly pace?: PaceView
  readonly measures: readonly MeasureView[]
}

/** All that was compared, for whoever wants to look: closed, as most of it is as ever (S0-13, S0-14). */
export function AgainstUsual(props: { say: ReadingSay; dates: Dates; behaviour: AgainstUsualView }) {
  const { say, dates } = props
  const { pace, measures } = props.behaviour
  return (
    <details class="against-usual">
      <summary>{say('reading.againstTheirUsual')}</summary>
      <div>
        {pace && <Pace say={say} dates={dates} pace={pace} />}
        {measures.map((measure) => (
          <Measure say={say} dates={dates} measure={measure} />
        ))}
      </div>
    </details>
  )
}
