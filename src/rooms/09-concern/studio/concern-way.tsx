import type { ConcernSay } from './concern-say.ts'

export interface ConcernWayView {
  readonly href: string
  /** Why a concern rather than one more question (S0-22); absent where a question does. */
  readonly grown?: { readonly times: number; readonly aged: boolean }
}

/** The way from a reading into a concern; once a worry has grown it is what the page is for. S0-15, S0-22 */
export function ConcernWay({ say, way }: { say: ConcernSay; way: ConcernWayView }) {
  return (
    <div class="concern-way">
      {way.grown && <GrownLine say={say} grown={way.grown} />}
      <p>
        <a class={way.grown ? 'button primary' : 'button'} href={way.href}>
          {say('concern.open')}
        </a>
      </p>
    </div>
  )
}

/** How it has grown: back after an answer, or old. */
export function GrownLine({ say, grown }: { say: ConcernSay; grown: NonNullable<ConcernWayView['grown']> }) {
  return <p class="grown">{grown.times > 0 ? say('concern.repeated', { times: grown.times }) : say('concern.aged')}</p>
}
