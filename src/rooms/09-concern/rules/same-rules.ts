import { MINUTE } from '#foundation/days.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern } from '../concern-types.ts'
import { present } from './round-rules.ts'

/** What is only noted may be noted again later: an hour on the phone is given more than once. */
const PRESSED_TWICE = 5 * MINUTE

/** Whether this was done already, so that doing it again changes nothing: a button is pressed twice, a form sent from two windows. */
export function isSame(concern: Concern, act: Act, actor: Actor, now: number): boolean {
  switch (act.kind) {
    case 'attempted':
    case 'goodwill':
    case 'extra':
    case 'called':
      return repeats(concern, act, actor, now - PRESSED_TWICE)
    case 'offered':
      return ofRound(concern).length > 0 && ofRound(concern).every((one) => one.offeredAt !== null)
    case 'person-invited':
      return concern.people.some((one) => one.id === act.person && one.invitedAt !== null)
    case 'delivered':
      return promised(concern).some((one) => one.promise === act.promise && one.deliveredAt !== null)
    case 'given-up':
      return promised(concern).some((one) => one.promise === act.promise && one.givenUpAt !== null)
    case 'option-added':
      return concern.options.some((one) => one.id === act.option) || hasOption(concern, act)
    case 'option-dropped':
      return !concern.options.some((one) => one.id === act.option) && repeats(concern, act, actor, 0)
    case 'call-proposed':
      return isProposed(concern, act)
    case 'answered':
      return false
    case 'taken-back':
      return concern.takenBack.has(act.happening)
    case 'heard':
      return saysTheOpening(concern, act, actor) || repeats(concern, act, actor, 0)
    case 'said':
    case 'denied':
    case 'disagreed':
    case 'learned':
    case 'paper-put-back':
    case 'person-named':
    case 'promised':
    case 'noted':
      return repeats(concern, act, actor, 0)
    case 'paper-kept':
      return concern.papers.some((one) => one.as === act.as && one.letter === act.letter && one.quote === act.quote)
    case 'asked-back':
      return act.outgoing === null ? repeats(concern, act, actor, now - PRESSED_TWICE) : repeats(concern, act, null, 0)
    default:
      return stands(concern, act, actor)
  }
}

const ofRound = ({ options, rounds }: Concern) => options.filter((one) => one.round === present(rounds).round)

const promised = ({ rounds }: Concern) => rounds.flatMap((round) => round.promises)

/** The same option of the same round under another id. */
const hasOption = (concern: Concern, act: Extract<Act, { kind: 'option-added' }>) =>
  ofRound(concern).some((one) => one.as === act.as && one.words === act.words && one.grounds === act.grounds)

/** Their first words, sent twice. */
const saysTheOpening = ({ opening, openedBy }: Concern, act: Extract<Act, { kind: 'heard' }>, actor: Actor) =>
  opening.words === act.words && openedBy === actor

/** What is not an answer to a place in the loop: the ids that a form makes anew each time do not count. */
const told = (act: object): string =>
  alike(Object.fromEntries(Object.entries(act).filter(([key]) => key !== 'person' && key !== 'paper')))

/** As one text, in whatever order the parts were written: a stored act and one from a form are compared by it. */
const alike = (act: unknown): string =>
  JSON.stringify(act, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  })

/** The same act by the same actor (anybody where it is null) stands since an instant. */
function repeats({ history, takenBack }: Concern, act: Act, actor: Actor | null, since: number): boolean {
  const keyed = act.kind === 'paper-put-back' ? alike : told
  return history.some(
    (one) =>
      one.act.kind === act.kind &&
      one.at >= since &&
      (actor === null || one.actor === actor) &&
      !takenBack.has(one.id) &&
      keyed({ ...one.act }) === keyed({ ...act }),
  )
}

/** What answers something that may come anew: it counts since the newest of that. */
const ANSWERS: Partial<Record<Act['kind'], Act['kind']>> = { confirmed: 'restated', 'call-chosen': 'call-proposed' }

/** What replaces what was before: it is the same while the newest of its kind, about the same thing, says the same. */
function stands({ history, takenBack }: Concern, act: Act, actor: Actor): boolean {
  const about = (one: object) => ('option' in one ? one.option : null)
  const live = history.filter((one) => !takenBack.has(one.id))
  const since = live.findLastIndex((one) => one.act.kind === ANSWERS[act.kind])
  const before = live.slice(since + 1).findLast(({ act: one }) => one.kind === act.kind && about(one) === about(act))
  return before?.actor === actor && alike(before.act) === alike(act)
}

/** The same times for a call, while they have not answered. */
function isProposed({ call }: Concern, { slots, how }: Extract<Act, { kind: 'call-proposed' }>): boolean {
  if (!call || call.chosen || call.noneSuits || call.heldAt !== null) return false
  const times = (some: typeof slots) => some.map((one) => `${one.from} ${one.minutes}`).join()
  return call.how === how && times(call.slots) === times(slots)
}
