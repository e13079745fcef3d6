import { DAY } from '#foundation/days.ts'
import type { Concern, ConcernInBrief, NextAct } from '../concern-types.ts'
import { present } from './round-rules.ts'
import { stageAt, stageOf, stoodOf } from './stage-rules.ts'

/** So long a question whether it eases waits before it is asked once more. */
export const ASKED_AGAIN_AFTER = 4 * DAY

/** After so many failures a call comes first (S0-39). */
export const FAILED_MANY = 2

type Standing = Pick<ConcernInBrief, 'next' | 'stage' | 'askedAt' | 'askedTimes' | 'lastWordAt'>

/** What the user does next with a concern at an instant: one thing (S0-4). Takes a whole concern or its stored columns. */
export function nextAct(one: Concern | Standing, now: number, letters: { lastLetterAt?: number | null } = {}): NextAct {
  const standing = 'history' in one ? { ...stoodOf(one), next: nextOf(one) } : one
  if (stageAt(standing, now, letters) === 'resting') return 'rest'
  const { next, askedAt, askedTimes } = standing
  if (next !== 'answer' || askedAt === null || askedTimes > 1) return next
  return now >= askedAt + ASKED_AGAIN_AFTER ? 'ask-again' : 'answer'
}

/** The next act after the newest happening, before the clock is asked. */
export function nextOf(concern: Concern): NextAct {
  if (concern.end) return concern.end.how === 'eased' && concern.learned.length === 0 ? 'learn' : 'nothing'
  return callFirst(concern) ?? byStage(concern)
}

/** After the second failure a call, until one was proposed or held since; a time that they chose, and none that suits, in any case. */
function callFirst(concern: Concern): NextAct | null {
  const { call, calls } = concern
  if (call && call.heldAt === null && call.chosen) return 'call-hold'
  if (call && call.heldAt === null && call.noneSuits) return 'call'
  const since = secondFailure(concern)
  if (since === null) return null
  if (calls.some((one) => one.at >= since)) return null
  if (!call || call.proposedAt < since) return 'call'
  return call.heldAt === null ? 'call-answer' : null
}

/** When the second thing failed; null before. */
export function secondFailure({ attempts, rounds }: Concern): number | null {
  const attempted = attempts.filter((one) => !one.worked).map((one) => one.at)
  const answered = rounds.flatMap(({ promises, answer }) =>
    promises.length > 0 && answer && answer.eases !== 'yes' ? [answer.at] : [],
  )
  return [...attempted, ...answered].toSorted((a, b) => a - b)[FAILED_MANY - 1] ?? null
}

function byStage(concern: Concern): NextAct {
  switch (stageOf(concern)) {
    case 'opened':
      return 'hear'
    case 'heard':
      return ofThisRound(concern).length < 2 ? 'options' : 'offer'
    case 'options':
      return withOptions(concern)
    case 'promised':
      return 'keep'
    case 'delivered':
      return 'ask-back'
    case 'checked-back':
    case 'resting':
      return 'answer'
    default:
      return 'nothing'
  }
}

function ofThisRound({ options, rounds }: Concern) {
  const { round } = present(rounds)
  return options.filter((one) => one.round === round)
}

/** With options before the client: what eases is promised, what does not needs others, and what is undecided stays open (S0-29). */
function withOptions(concern: Concern): NextAct {
  const options = ofThisRound(concern)
  if (options.some((one) => one.reaction && one.reaction.reaction !== 'no')) return 'promise'
  if (options.some((one) => one.offeredAt === null)) return 'offer'
  return options.every((one) => one.reaction) ? 'options' : 'reactions'
}

/** Whether the client is waited for, and not the user. */
export const waitsForThem = (next: NextAct): boolean => ['reactions', 'answer', 'call-answer', 'rest'].includes(next)
