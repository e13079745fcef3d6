import type { Dates } from '#ui/dates.ts'
import type { FrameSay } from '../say.ts'

/** An import under way. */
export interface RunningImport {
  readonly read: number
  /** 0 to 1 of the bytes; absent while the size is still being counted. */
  readonly share?: number
  /** Letters a second. */
  readonly perSecond?: number
  readonly millisecondsLeft?: number
}

/** How much, how fast and how long yet; the page follows it (live-refresh.ts). */
export function ImportProgress({ say, dates, running }: { say: FrameSay; dates: Dates; running: RunningImport }) {
  const { read, share, perSecond, millisecondsLeft } = running
  const facts = [
    say('studio.import.read', { read }),
    perSecond !== undefined && say('studio.import.rate', { perSecond: Math.round(perSecond) }),
    millisecondsLeft !== undefined && say('studio.import.left', { length: dates.length(millisecondsLeft) }),
  ]
  return (
    <section class="sheet progress" aria-labelledby="progress">
      <h2 id="progress">{say('studio.import.running')}</h2>
      <progress aria-labelledby="progress" max={1} value={share}></progress>
      <p role="status">{read === 0 ? say('studio.import.starting') : facts.filter(Boolean).join(' · ')}</p>
      <p class="soft">{say('studio.import.runningHint')}</p>
    </section>
  )
}
