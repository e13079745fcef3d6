import { DAY } from '#foundation/days.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern, Happening } from '../concern-types.ts'
import type { MayAct } from './refusals.ts'
import { present } from './round-rules.ts'

/** So long one's own act can be taken back. */
export const TAKEN_BACK_WITHIN = DAY

/** Acts that wrote to the client: once the message was sent they stand. */
export const WRITE_TO_THEM = ['restated', 'offered', 'call-proposed', 'person-invited'] as const

const writes = (kind: string): boolean => WRITE_TO_THEM.some((one) => one === kind)

/** Taking back: one's own, for a day, and only while nothing was built upon it. `isSent` says that the message it queued has left. */
export function takingBack(
  concern: Concern,
  { happening: id }: Extract<Act, { kind: 'taken-back' }>,
  { actor, now, isSent }: { actor: Actor; now: number; isSent: boolean },
): MayAct {
  const place = concern.history.findIndex((one) => one.id === id)
  const one = concern.history[place]
  if (!one || one.act.kind === 'opened' || one.act.kind === 'taken-back' || one.actor !== actor)
    return 'concern.notYours'
  if (concern.takenBack.has(id)) return 'same'
  if (now > one.at + TAKEN_BACK_WITHIN) return 'concern.tooLateToTakeBack'
  const since = concern.history.slice(place + 1).filter((next) => !concern.takenBack.has(next.id))
  const later = since.map((next) => next.act)
  if (writes(one.act.kind) && isSent) return 'concern.builtUpon'
  if (one.act.kind === 'person-invited' && hasSpoken(concern, one.act, since)) return 'concern.builtUpon'
  return isBuiltUpon(concern, one.act, later) ? 'concern.builtUpon' : 'may'
}

/** Whoever was brought in said something since: without the invitation it would be nobody's word. */
function hasSpoken(
  { people }: Concern,
  { person }: Extract<Act, { kind: 'person-invited' }>,
  since: readonly Happening[],
): boolean {
  const contact = people.find((one) => one.id === person)?.contact
  return since.some(
    ({ actor, act }) =>
      actor === `contact:${contact}` || ('word' in act && act.word.by !== 'portal' && act.word.from === contact),
  )
}

type Later = readonly Happening['act'][]

const has = (later: Later, ...kinds: readonly Act['kind'][]) =>
  later.some((one) => kinds.some((kind) => kind === one.kind))

/** Whether something that came later rests on it; what goes through the ledger is taken back there. */
function isBuiltUpon(concern: Concern, act: Act, later: Later): boolean {
  switch (act.kind) {
    case 'promised':
    case 'delivered':
    case 'given-up':
    case 'asked-back':
      return true
    case 'answered':
      return act.eases !== 'yes' && has(later, 'option-added', 'offered', 'promised', 'answered')
    case 'restated':
      return has(later, 'confirmed')
    case 'heard':
      return has(later, 'restated')
    case 'offered':
      return has(later, 'reacted', 'promised')
    case 'reacted':
      return present(concern.rounds).promises.length > 0
    case 'option-added':
      return concern.options.some((one) => one.id === act.option && one.offeredAt !== null)
    case 'person-named':
      return has(later, 'person-invited')
    case 'call-proposed':
      return has(later, 'call-chosen', 'called')
    default:
      return false
  }
}

/** Whether a happening ended the concern, so that without it the concern is open again. */
export const endedBy = ({ end }: Concern, happening: string): boolean => end?.happening === happening
