import type { Cause, Stage } from '../concern-types.ts'
import type { ConcernSay } from './concern-say.ts'

/** Where one writes: a sentence on where the loop stands, and one for what may be behind it. */
export interface GuidanceView {
  readonly stage: Stage
  /** A call comes first, since twice it did not help (S0-39). */
  readonly call: boolean
  /** The round before did not ease it (S0-33). */
  readonly again: boolean
  readonly cause: Cause | null
}

/**
 * What helps here, in a sentence or two: listen and do not defend (S0-15, S0-23 to S0-25); options, quickly (S0-26, S2-34); an open talk (S0-27, S0-29);
 * deliver (S0-30); ask again (S0-32); only their word ends it (S0-34). By cause: S0-7 to S0-10, S0-28, S0-37, S0-39, S2-19, S2-22, S2-27, S2-39.
 */
export function Guidance({ say, guidance }: { say: ConcernSay; guidance: GuidanceView }) {
  const { stage, call, again, cause } = guidance
  if (stage === 'eased' || stage === 'parted' || stage === 'unfounded') return null
  const isBeginning = stage === 'opened' || stage === 'heard'
  const helps = cause !== null && (isBeginning || stage === 'options')
  return (
    <div class="guidance">
      <p>
        {say(call ? 'concern.guide.call' : again && isBeginning ? 'concern.guide.again' : `concern.guide.${stage}`)}
      </p>
      {helps && <p>{say(`concern.help.${cause}`)}</p>}
    </div>
  )
}
