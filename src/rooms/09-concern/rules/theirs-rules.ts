import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern, LateWord } from '../concern-types.ts'
import { present } from './round-rules.ts'
import type { MayAct } from './refusals.ts'

/** The acts that are a client's word. */
export type TheirAct = Extract<Act, { word: unknown }>

/** A client's word in its place: it may be kept as what it answers, or came too late and is kept as words. S0-27, S0-29, S0-34 */
export function theirAct(concern: Concern, act: TheirAct): MayAct {
  if (concern.end) return act.kind === 'said' ? 'may' : afterTheEnd(concern, act)
  switch (act.kind) {
    case 'heard':
    case 'said':
    case 'denied':
      return 'may'
    case 'confirmed':
      return concern.restated ? 'may' : 'concern.notNow'
    case 'reacted':
      return reacting(concern, act.option)
    case 'call-chosen':
      return choosing(concern, act.slot)
    case 'answered':
      return answering(concern, act)
  }
}

/** The same `yes` to what is eased is no news; anything else is kept as what they said. */
function afterTheEnd({ end }: Concern, act: TheirAct): MayAct {
  if (end?.how !== 'eased' || act.kind !== 'answered' || act.eases !== 'yes') return 'late'
  return act.words === '' || act.words === end.words ? 'same' : 'late'
}

/** An option is open to a change of mind until something was promised in its round. */
function reacting({ options, rounds }: Concern, id: string): MayAct {
  const option = options.find((one) => one.id === id)
  if (!option || option.offeredAt === null) return 'concern.notNow'
  const round = present(rounds)
  return option.round === round.round && round.promises.length === 0 ? 'may' : 'late'
}

function choosing({ call }: Concern, slot: string | null): MayAct {
  if (!call) return 'concern.notNow'
  if (call.heldAt !== null) return 'late'
  return slot === null || call.slots.some((one) => one.id === slot) ? 'may' : 'late'
}

/** `yes` eases at any time; that something does not ease is an answer once something of the round was delivered, and of a round that is over too late. */
function answering(concern: Concern, { eases, words, round: asked }: Extract<Act, { kind: 'answered' }>): MayAct {
  const round = present(concern.rounds)
  if (asked !== undefined && asked < round.round) {
    const before = concern.rounds.find((one) => one.round === asked)?.answer
    return before?.eases === eases && (words === '' || before.words === words) ? 'same' : 'late'
  }
  if (eases === 'yes' || round.promises.some((one) => one.deliveredAt !== null)) return 'may'
  const before = concern.rounds.at(-2)?.answer
  return before?.eases === eases && before.words === words && isUntouched(concern) ? 'same' : 'late'
}

/** Nothing happened in the present round yet. */
const isUntouched = (concern: Concern) => {
  const { options, promises } = present(concern.rounds)
  return options.length === 0 && promises.length === 0
}

/** A word that came too late, as what they said: nothing of it is lost. */
export function keptAsSaid(act: TheirAct): Extract<Act, { kind: 'said' }> {
  const { word } = act
  return { kind: 'said', words: act.words, word, ...lateOf(act) }
}

function lateOf(act: TheirAct): { late?: LateWord } {
  switch (act.kind) {
    case 'reacted':
      return { late: { of: 'reacted', option: act.option, reaction: act.reaction } }
    case 'answered':
      return { late: { of: 'answered', eases: act.eases } }
    case 'confirmed':
      return { late: { of: 'confirmed', right: act.right } }
    case 'call-chosen':
      return { late: { of: 'call-chosen', slot: act.slot } }
    case 'said':
      return act.late ? { late: act.late } : {}
    default:
      return { late: { of: act.kind } }
  }
}

/** Whether somebody else acted after what a form was made from. */
export const movedOn = ({ history }: Concern, seen: number, actor: Actor): boolean =>
  history.slice(seen).some((one) => one.actor !== actor)
