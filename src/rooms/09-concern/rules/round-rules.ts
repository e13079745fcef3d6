import type { Act, End, Happening, HappeningOf, Opening, RoundOf } from '../concern-types.ts'
import { isOfThem, isTheirWord } from './word-rules.ts'

/** The rounds so far, and the end where there is one. */
export interface Walked {
  rounds: RoundOf[]
  end: End | null
  /** In which round each happening fell. */
  roundOf: Map<string, number>
}

interface Walk extends Walked {
  /** Who may speak in it so far. */
  whose: Set<string>
  /** The contacts of the people who were named. */
  named: Map<string, string | null>
}

/** Walks from the opening to the newest happening: what falls into which round, and how it ended (S0-33, S0-34). */
export function walked(opened: Happening<Opening>, live: readonly Happening<Act>[]): Walked {
  const walk: Walk = {
    rounds: [roundFrom(1, opened.at)],
    end: null,
    roundOf: new Map(),
    whose: new Set([opened.act.contact]),
    named: new Map(),
  }
  for (const one of live) {
    walk.roundOf.set(one.id, walk.rounds.length)
    step(walk, one)
  }
  return walk
}

const roundFrom = (round: number, beganAt: number): RoundOf => ({
  round,
  beganAt,
  options: [],
  promises: [],
  askedBack: [],
  answer: null,
})

function step(walk: Walk, { id, at, actor, act }: Happening<Act>): void {
  switch (act.kind) {
    case 'delivered':
    case 'given-up':
      return settle(walk, { at, act })
    case 'person-named':
      return void walk.named.set(act.person, act.contact)
    case 'person-invited': {
      const contact = walk.named.get(act.person)
      if (contact) walk.whose.add(contact)
      return
    }
    default:
      if (walk.end === null) inRound(walk, { id, at, actor, act })
  }
}

function inRound(walk: Walk, { id, at, actor, act }: Happening<Act>): void {
  const round = present(walk.rounds)
  switch (act.kind) {
    case 'option-added':
      return void round.options.push(act.option)
    case 'promised':
      return promised(walk, { at, act })
    case 'asked-back':
      if (isAllKept(round)) round.askedBack.push(at)
      return
    case 'answered':
      return answered(walk, { id, at, actor, act })
    case 'parted':
    case 'unfounded':
      walk.end = { how: act.kind, at, happening: id, why: act.why, words: act.words }
      return
    default:
  }
}

/** The present round; there is always one. */
export function present(rounds: readonly RoundOf[]): RoundOf {
  const last = rounds.at(-1)
  if (!last) throw new Error('a concern has a first round')
  return last
}

/** A round in which something was promised, and nothing promised is left. */
export const isAllKept = ({ promises }: RoundOf): boolean =>
  promises.some((one) => one.deliveredAt !== null) &&
  promises.every((one) => one.deliveredAt !== null || one.givenUpAt !== null)

function promised({ rounds }: Walk, { at, act }: Pick<HappeningOf<'promised'>, 'at' | 'act'>): void {
  if (rounds.some((round) => round.promises.some((one) => one.promise === act.promise))) return
  const { promise, option, words = '' } = act
  const round = present(rounds)
  // What was asked before asked about less: once this is kept too, they are asked anew (S0-32).
  round.askedBack = []
  round.promises.push({ promise, option, words, madeAt: at, deliveredAt: null, givenUpAt: null })
}

function settle({ rounds }: Walk, { at, act }: Pick<HappeningOf<'delivered' | 'given-up'>, 'at' | 'act'>): void {
  for (const one of rounds.flatMap((round) => round.promises)) {
    if (one.promise !== act.promise || one.deliveredAt !== null) continue
    if (act.kind === 'delivered') one.deliveredAt = at
    else one.givenUpAt ??= at
  }
}

/** Only the client's own word answers; `yes` eases, anything else begins the next round once something had been delivered in this one. */
function answered(walk: Walk, { id, at, actor, act }: HappeningOf<'answered'>): void {
  const { eases, words, word } = act
  if (!isTheirWord(word, actor, walk.whose) || !isOfThem(word, walk.whose)) return
  const round = present(walk.rounds)
  if (eases !== 'yes' && !round.promises.some((one) => one.deliveredAt !== null)) return
  round.answer = { eases, at, words, word, by: actor }
  if (eases === 'yes') walk.end = { how: 'eased', at, happening: id, words, word, by: actor }
  else walk.rounds.push(roundFrom(round.round + 1, at))
}
