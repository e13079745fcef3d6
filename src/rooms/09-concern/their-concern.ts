import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern, Happening, RoundOf } from './concern-types.ts'
import type { TheirConcern, TheirOption, TheirRound, TheirWord } from './their-concern-types.ts'
import { ofKind } from './rules/course-rules.ts'
import { contactOf, whoseConcern } from './rules/word-rules.ts'

export type * from './their-concern-types.ts'

/** Whether a concern is a contact's own, or they were brought into it: to anybody else it does not exist. */
export const isTheirs = (concern: Concern, contact: string): boolean => whoseConcern(concern).has(contact)

/**
 * What of a concern a contact's own page may show: never a cause, an attempt, a note, nor who else is behind it. Whoever was brought in sees how it is
 * understood and what is offered, and of the words only their own. Null for everybody whose concern it is not: to them there is none.
 */
export function asTheySee(concern: Concern, contact: string): TheirConcern | null {
  if (!isTheirs(concern, contact)) return null
  const { id, openedAt, opening, restated, faultOwned, call, end } = concern
  const invited = opening.contact !== contact
  return {
    id,
    openedAt,
    begunByStudio: opening.origin !== 'portal' && opening.origin !== 'message',
    invited,
    said: saidTo(concern, contact),
    restated: restated && { ...restated, confirmed: restated.confirmed && { ...restated.confirmed } },
    faultOwned,
    rounds: concern.rounds.map((round) => roundFor(concern, round, contact)),
    call: call && {
      slots: call.slots,
      how: call.how,
      proposedAt: call.proposedAt,
      chosen: call.chosen,
      noneSuits: call.noneSuits,
      held: call.heldAt !== null,
    },
    goodwill: concern.goodwill.map(({ minutes, words }) => ({ minutes, words })),
    extras: concern.extras.map(({ words }) => words),
    newest: newestOf(concern, contact),
    lastWordAt: concern.lastWordAt,
    end: end && { how: end.how, at: end.at, words: end.how === 'eased' ? end.words : '' },
    seen: concern.seen,
  }
}

const isOwn = (by: Actor, contact: string) => contactOf(by) === contact

/** Their words; what the studio noted of a sign is no word of theirs. */
function saidTo({ id, opening, theirWords }: Concern, contact: string): TheirWord[] {
  const invited = opening.contact !== contact
  return theirWords
    .filter((one) => one.happening !== id || opening.origin !== 'evidence')
    .filter((one) => one.words !== '' && (!invited || isOwn(one.by, contact)))
    .map(({ happening, at, words, word, by }) => {
      const own = isOwn(by, contact) || (!invited && contactOf(by) === null)
      return { happening, at, words, own, by: word.by }
    })
}

function roundFor(concern: Concern, { round, promises, answer }: RoundOf, contact: string): TheirRound {
  const options = concern.options.filter((one) => one.round === round && one.offeredAt !== null)
  const invited = concern.opening.contact !== contact
  const shown = answer && (!invited || isOwn(answer.by, contact))
  return {
    round,
    options: options.map((one): TheirOption => {
      const { id, as, words, grounds } = one
      return { id, as, words, grounds, reaction: reactionOf(concern, id, contact) }
    }),
    promises: promises.map(({ promise, option, deliveredAt, givenUpAt }) => {
      return { promise, option, deliveredAt, givenUp: givenUpAt !== null }
    }),
    answer: answer && { eases: answer.eases, at: answer.at, words: shown ? answer.words : '' },
  }
}

const liveOf = ({ history, takenBack }: Concern): Happening<Act>[] =>
  history.filter((one): one is Happening<Act> => one.act.kind !== 'opened' && !takenBack.has(one.id))

/** What this contact last said of an option, on their page or by the studio's note of a letter or a call of theirs. */
function reactionOf(concern: Concern, option: string, contact: string): TheirOption['reaction'] {
  const invited = concern.opening.contact !== contact
  const newest = ofKind(liveOf(concern), 'reacted').findLast(
    (one) => one.act.option === option && (isOwn(one.actor, contact) || (!invited && contactOf(one.actor) === null)),
  )
  return newest ? { reaction: newest.act.reaction, words: newest.act.words, at: newest.at } : null
}

/** Of theirs the newest act that stands. */
function newestOf(concern: Concern, contact: string): TheirConcern['newest'] {
  const { history, takenBack } = concern
  const one = history.findLast(({ id, actor, act }) => {
    return isOwn(actor, contact) && act.kind !== 'taken-back' && !takenBack.has(id)
  })
  return one ? { happening: one.id, kind: one.act.kind, at: one.at } : null
}
