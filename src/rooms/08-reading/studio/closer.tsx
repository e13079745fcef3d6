import type { Attention } from '../belief/attention-rules.ts'
import type { ReadingSay } from './reading-mark.tsx'

export interface CloserView {
  /** Circumstances of the work under way. */
  readonly attention: readonly Attention[]
  /** At ease for long, and now a change: stands first (S2-11). */
  readonly trustedChange: boolean
}

/** Why a closer look is worth it now, which is nobody's fault. S0-1, S0-2, S0-3, S0-5, S2-11 */
export function Closer({ say, closer }: { say: ReadingSay; closer: CloserView }) {
  const { attention, trustedChange } = closer
  if (attention.length === 0 && !trustedChange) return null
  return (
    <>
      <h3>{say('reading.closer')}</h3>
      <ul class="closer soft">
        {trustedChange && <li>{say('reading.trustedChange')}</li>}
        {attention.map((one) => (
          <li>{sentenceOf(say, one)}</li>
        ))}
      </ul>
    </>
  )
}

function sentenceOf(say: ReadingSay, { why, name, day, times }: Attention): string {
  switch (why) {
    case 'signing':
    case 'delivery':
      return say(`reading.settling.${why}`, { day: day ?? 0 })
    case 'dear':
      return say('reading.attention.dear', { project: name, times: times ?? 0 })
    case 'intangible':
    case 'care':
      return say(`reading.attention.${why}`, { project: name })
  }
}
