import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern, End, Happening, RoundOf } from './concern-types.ts'
import type { TheirConcern, TheirOption, TheirRound, TheirWord } from './their-concern-types.ts'
import { ofKind } from './rules/course-rules.ts'
import { contactOf, isOwnWord, whoseConcern } from './rules/word-rules.ts'
import { isVoicedFrom } from './rules/stage-rules.ts'

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
    begunByStudio: !isVoicedFrom(opening),
    invited,
    said: saidTo(concern, contact),
    restated: restated && { words: restated.words, at: restated.at, confirmed: confirmedFor(concern, contact) },
    faultOwned,
    rounds: concern.rounds.map((round) => roundFor(concern, round, contact)),
    call: call && {
      slots: call.slots,
      how: call.how,
      proposedAt: call.proposedAt,
      chosen: call.chosen,
      ownChoice: isNewestOwn(concern, 'call-chosen', contact),
      noneSuits: call.noneSuits,
      held: call.heldAt !== null,
    },
    goodwill: concern.goodwill.map(({ minutes, words }) => ({ minutes, words })),
    extras: concern.extras.map(({ words }) => words),
    newest: newestOf(concern, contact),
    lastWordAt: concern.lastWordAt,
    end: end && endFor(end, contact),
    seen: concern.seen,
  }
}

const isOwn = (by: Actor, contact: string) => contactOf(by) === contact

/** Their own words; what the studio noted of a sign, of a call with somebody else or of another's letter is none of theirs. */
function saidTo({ id, opening, theirWords }: Concern, contact: string): TheirWord[] {
  return theirWords
    .filter((one) => one.happening !== id || opening.origin !== 'evidence')
    .filter((one) => one.words !== '' && isOwnWord(one, contact))
    .map(({ happening, at, words, word }) => ({ happening, at, words, by: word.by }))
}

/** Whether the studio understood it right: by whomever it was said, their words are for the studio alone unless they are one's own. */
function confirmedFor(concern: Concern, contact: string): NonNullable<TheirConcern['restated']>['confirmed'] {
  const { confirmed = null } = concern.restated ?? {}
  if (!confirmed) return null
  const own = isNewestOwn(concern, 'confirmed', contact)
  return { right: confirmed.right, at: confirmed.at, words: own ? confirmed.words : '', own }
}

function endFor(end: End, contact: string): NonNullable<TheirConcern['end']> {
  const own = end.how === 'eased' && isOwnWord(end, contact)
  return { how: end.how, at: end.at, words: own ? end.words : '', own }
}

/** Whether the newest word of a kind that stands is this contact's own. */
function isNewestOwn(concern: Concern, kind: 'confirmed' | 'call-chosen', contact: string): boolean {
  const newest = ofKind(liveOf(concern), kind).at(-1)
  return newest !== undefined && isOwnWord({ by: newest.actor, word: newest.act.word }, contact)
}

function roundFor(concern: Concern, { round, promises, answer }: RoundOf, contact: string): TheirRound {
  const options = concern.options.filter((one) => one.round === round && one.offeredAt !== null)
  const own = answer !== null && isOwnWord(answer, contact)
  return {
    round,
    options: options.map((one): TheirOption => {
      const { id, as, words, grounds } = one
      return { id, as, words, grounds, reaction: reactionOf(concern, id, contact) }
    }),
    promises: promises.map(({ promise, option, deliveredAt, givenUpAt }) => {
      return { promise, option, deliveredAt, givenUp: givenUpAt !== null }
    }),
    answer: answer && { eases: answer.eases, at: answer.at, words: own ? answer.words : '', own },
  }
}

const liveOf = ({ history, takenBack }: Concern): Happening<Act>[] =>
  history.filter((one): one is Happening<Act> => one.act.kind !== 'opened' && !takenBack.has(one.id))

/** What this contact last said of an option, on their page or by the studio's note of a letter or a call of theirs. */
function reactionOf(concern: Concern, option: string, contact: string): TheirOption['reaction'] {
  const newest = ofKind(liveOf(concern), 'reacted').findLast(
    ({ actor, act }) => act.option === option && isOwnWord({ by: actor, word: act.word }, contact),
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
