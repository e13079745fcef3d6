import { DAY } from '#foundation/days.ts'
import type { Concern, ConcernInBrief, Stage } from '../concern-types.ts'
import { isAllKept, present } from './round-rules.ts'

/** Asked back twice, and so long no word: it rests (product.md, Concern). */
export const RESTS_AFTER = 7 * DAY

/** The client said themselves what troubles them (S0-17); a sign that was found says it only after they were asked. */
export function isHeard({ opening, id, theirWords, restated }: Concern): boolean {
  if (restated?.confirmed) return true
  return theirWords.some((one) => one.happening !== id || opening.origin !== 'evidence')
}

/** Where a concern stands after its newest happening, before the clock is asked. */
export function stageOf(concern: Concern): Stage {
  if (concern.end) return concern.end.how
  const round = present(concern.rounds)
  if (isAllKept(round)) return round.askedBack.length > 0 ? 'checked-back' : 'delivered'
  if (round.promises.some((one) => one.givenUpAt === null && one.deliveredAt === null)) return 'promised'
  if (concern.options.some((one) => one.round === round.round && one.offeredAt !== null)) return 'options'
  return isHeard(concern) || round.round > 1 ? 'heard' : 'opened'
}

/** What tells whether it rests: a whole concern has it, and so have the stored columns. */
type Stood = Pick<ConcernInBrief, 'stage' | 'askedAt' | 'askedTimes' | 'lastWordAt'>

/** What of a whole concern its brief repeats here. */
export function stoodOf(concern: Concern): Stood {
  const { askedBack } = present(concern.rounds)
  const { lastWordAt } = concern
  return { stage: stageOf(concern), askedAt: askedBack.at(-1) ?? null, askedTimes: askedBack.length, lastWordAt }
}

const isWhole = (one: Concern | Stood): one is Concern => 'history' in one

/**
 * Where a concern stands at an instant. It rests once it was asked back twice and a week went by without a word since; any word wakes it, also a letter of
 * theirs (`lastLetterAt`, an instant) that nobody quoted.
 */
export function stageAt(
  one: Concern | Stood,
  now: number,
  { lastLetterAt = null }: { lastLetterAt?: number | null } = {},
): Stage {
  const { stage, askedAt, askedTimes, lastWordAt } = isWhole(one) ? stoodOf(one) : one
  if (stage !== 'checked-back' || askedTimes < 2 || askedAt === null || now < askedAt + RESTS_AFTER) return stage
  return Math.max(lastWordAt ?? 0, lastLetterAt ?? 0) > askedAt ? stage : 'resting'
}

/** Whether it still waits for something: neither ended nor at rest. */
export const isUnderWay = (stage: Stage): boolean => !['eased', 'parted', 'unfounded', 'resting'].includes(stage)

/** Whether it was opened from what the client said themselves: an answer to a check-in without a word says so too. */
export const isVoicedFrom = ({ origin }: Pick<ConcernInBrief, 'origin'>): boolean =>
  origin === 'portal' || origin === 'message' || origin === 'checkin'

/** Whether the client voiced it themselves: a concern of that kind is never unfounded. */
export function isVoiced(concern: Concern): boolean {
  const { opening, takenBack, history, restated } = concern
  if (isVoicedFrom(opening)) return true
  if (restated?.confirmed?.right) return true
  return history.some(({ id, act }) => {
    if (takenBack.has(id)) return false
    if (act.kind === 'heard') return true
    if (act.kind === 'said') return act.word.by !== 'call'
    return act.kind === 'answered' && act.eases !== 'yes'
  })
}

/** Everything promised in the present round was kept, so that the question whether it eases can be asked. */
export const canAskBack = ({ rounds }: Concern): boolean => isAllKept(present(rounds))
