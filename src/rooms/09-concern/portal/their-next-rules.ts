import { DAY, MINUTE } from '#foundation/days.ts'
import type { TheirConcern, TheirOption, TheirRound } from '../their-concern-types.ts'

/** What they may be asked for. */
export type Asked = 'answer' | 'call' | 'rate' | 'confirm'

/** What stands at the top of a contact's concern: what it asks of them, or what they may await. One thing at a time. */
export type TheirNext =
  | { turn: 'theirs'; what: Asked }
  /** `since` is the instant that the studio's target is counted from; null where nothing of theirs started a clock. */
  | { turn: 'ours'; what: 'options' | 'again' | 'promise'; since: number | null }
  | { turn: 'ours'; what: 'deliver' }
  | { turn: 'ours'; what: 'call'; at: number }
  | { turn: 'nobody'; what: 'eased' | 'parted' | 'unfounded' }

/** What comes next for whoever looks at the page (interface.md: what happens next and when is at the top). */
export function theirNext(concern: TheirConcern, now: number): TheirNext {
  if (concern.end) return { turn: 'nobody', what: concern.end.how }
  const round = roundNow(concern)
  const what = askedOf(concern, round, now)
  return what ? { turn: 'theirs', what } : awaited(concern, round, now)
}

function askedOf(concern: TheirConcern, round: TheirRound, now: number): Asked | null {
  if (mayAnswer(round)) return 'answer'
  if (mayChooseCall(concern, now)) return 'call'
  if (round.promises.length > 0) return null
  if (round.options.some((option) => !option.reaction)) return 'rate'
  return concern.restated && !concern.restated.confirmed ? 'confirm' : null
}

function awaited(concern: TheirConcern, round: TheirRound, now: number): TheirNext {
  const { call } = concern
  if (call?.chosen && !call.held && !isPast(call.chosen, now))
    return { turn: 'ours', what: 'call', at: call.chosen.from }
  if (round.promises.some(isAwaited)) return { turn: 'ours', what: 'deliver' }
  const reacted = round.options.flatMap((option) => option.reaction?.at ?? [])
  if (reacted.length > 0) {
    const what = round.options.some(helps) ? 'promise' : 'again'
    return { turn: 'ours', what, since: Math.max(...reacted) }
  }
  const before = concern.rounds.at(-2)?.answer
  if (before) return { turn: 'ours', what: 'again', since: before.at }
  return { turn: 'ours', what: 'options', since: concern.said[0]?.at ?? null }
}

/** The round that is under way. */
export function roundNow(concern: TheirConcern): TheirRound {
  return concern.rounds.at(-1) ?? { round: 1, options: [], promises: [], answer: null }
}

/** All that was promised in this round and not given up is done, and they did not say yet whether it eases (S0-32). */
export function mayAnswer({ promises, answer }: TheirRound): boolean {
  return promises.some(isDone) && !promises.some(isAwaited) && !answer
}

/** An option is open to a change of mind until something is promised from its round (S0-29). */
export const mayRate = (concern: TheirConcern): boolean => !concern.end && roundNow(concern).promises.length === 0

type InRound = TheirRound['promises'][number]

const isDone = (one: InRound) => one.deliveredAt !== null

/** Promised, and neither done nor given up. */
export const isAwaited = (one: InRound): boolean => one.deliveredAt === null && !one.givenUp

/** A time is still to be chosen, and one of those proposed lies ahead. */
export function mayChooseCall(concern: TheirConcern, now: number): boolean {
  const { call } = concern
  return Boolean(call && !call.chosen && !call.noneSuits && !call.held && call.slots.some((slot) => slot.from > now))
}

/**
 * A concern shows from the first word about it, theirs or one put to them; a sign that the studio only wondered about is nobody's worry yet
 * (product.md: it never claims that a client is uneasy).
 */
export function isShown(concern: TheirConcern): boolean {
  return (
    !concern.begunByStudio ||
    concern.said.length > 0 ||
    concern.restated !== null ||
    concern.faultOwned !== null ||
    concern.call !== null ||
    concern.rounds.some((round) => round.options.length > 0 || round.promises.length > 0)
  )
}

/** For this long a word of theirs can be taken back as a slip. */
export const SLIP = DAY

/** The word that may still be taken back at `now`, and until when. */
export function slipOf(concern: TheirConcern, now: number): { happening: string; until: number } | null {
  const { newest } = concern
  // What opened it stays: it is answered, not undone.
  return newest && newest.kind !== 'opened' && now < newest.at + SLIP
    ? { happening: newest.happening, until: newest.at + SLIP }
    : null
}

const isPast = (slot: { from: number; minutes: number }, now: number) => slot.from + slot.minutes * MINUTE <= now
const helps = (option: TheirOption) => option.reaction !== null && option.reaction.reaction !== 'no'
