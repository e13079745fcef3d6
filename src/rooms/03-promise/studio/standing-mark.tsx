import type { PromiseStanding } from '../promise-types.ts'
import type { PromiseSay } from './promise-say.ts'

/** A ring that waits, one whose time ran out, a tick, a tick under a bar, and a ring that is struck through. */
const SHAPES: Readonly<Record<PromiseStanding, string>> = {
  open: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  late: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3.2l2.2 1.6',
  kept: 'm2.5 8.6 3.6 3.6L13.5 4.5',
  'kept-late': 'm2.5 9.6 3.6 3.6L13.5 5.5M3 2.8h10',
  broken: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M4.2 11.8l7.6-7.6',
}

/** How a promise stands: word, shape and colour, never colour alone. */
export function StandingMark({ say, standing }: { say: PromiseSay; standing: PromiseStanding }) {
  return (
    <span class={`standing ${standing}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[standing]} />
      </svg>
      {say(`promise.standing.${standing}`)}
    </span>
  )
}
