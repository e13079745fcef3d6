import type { Stage } from '../concern-types.ts'
import type { ConcernSay } from './concern-say.ts'

const STEPS = ['heard', 'options', 'promised', 'delivered', 'checked-back', 'eased'] as const

export interface LoopProps {
  readonly say: ConcernSay
  readonly stage: Stage
  readonly round: number
}

/** How far the loop has come; what is next is the one after the last that is done. Rounds are visible (S0-33). */
export function Loop({ say, stage, round }: LoopProps) {
  const done = reached(stage)
  const isElsewhere = stage === 'parted' || stage === 'unfounded'
  return (
    <div class="loop" role="group" aria-label={say('concern.loop')}>
      {round > 1 && <p class="round-of">{say('concern.round', { round })}</p>}
      {!isElsewhere && (
        <ol class="journey">
          {STEPS.map((step, place) => (
            <li
              class={place < done ? 'done' : place === done ? 'now' : undefined}
              aria-current={place === done ? 'step' : undefined}
            >
              <span>{say(`concern.stage.${step}`)}</span>
            </li>
          ))}
        </ol>
      )}
      {(stage === 'resting' || isElsewhere) && <p class="soft">{say(`concern.stage.${stage}`)}</p>}
    </div>
  )
}

/** How many of the steps are done. */
function reached(stage: Stage): number {
  if (stage === 'opened') return 0
  if (stage === 'resting') return 5
  if (stage === 'parted' || stage === 'unfounded') return 0
  return STEPS.indexOf(stage) + 1
}
