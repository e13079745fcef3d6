import type { Act, Happening, HappeningOf, Option, OptionKind, RoundOf } from '../concern-types.ts'
import { foldedWords, newest, ofKind } from './course-rules.ts'

/** The options as they stand; what was dropped is gone, until it is added anew. `roundOf` says in which round each happening fell. */
export function optionsIn(live: readonly Happening<Act>[], roundOf: ReadonlyMap<string, number>): Option[] {
  const offers = ofKind(live, 'offered')
  const reactions = Map.groupBy(ofKind(live, 'reacted'), (one) => one.act.option)
  const places = new Map(live.map((one, place) => [one.id, place]))
  const place = (id: string) => places.get(id) ?? 0
  const dropped = new Map(ofKind(live, 'option-dropped').map((one) => [one.act.option, place(one.id)]))
  return ofKind(live, 'option-added')
    .filter((one) => place(one.id) > (dropped.get(one.act.option) ?? -1))
    .map(({ id, act }) => {
      const round = roundOf.get(id) ?? 1
      const offer = offers.find((one) => place(one.id) > place(id) && roundOf.get(one.id) === round)
      const reaction = reactionOf(reactions.get(act.option)?.at(-1))
      const { option, as, words, grounds } = act
      return { id: option, as, words, grounds, round, offeredAt: offer?.at ?? null, reaction }
    })
}

function reactionOf(one: HappeningOf<'reacted'> | undefined): Option['reaction'] {
  if (!one) return null
  const { reaction, words, word } = one.act
  return { reaction, at: one.at, words, word, by: one.actor }
}

/** What was promised before a round: the folded words, and the kinds of the options (S0-33). */
export function triedBefore(
  { rounds, options }: { rounds: readonly RoundOf[]; options: readonly Option[] },
  round: number,
): { words: ReadonlySet<string>; kinds: ReadonlySet<OptionKind> } {
  const promises = rounds.filter((one) => one.round < round).flatMap((one) => one.promises)
  const taken = options.filter((option) => promises.some((one) => one.option === option.id))
  const words = [...promises.map((one) => one.words), ...taken.map((option) => option.words)]
  return {
    words: new Set(words.map(foldedWords).filter((one) => one !== '')),
    kinds: new Set(taken.map((option) => option.as)),
  }
}

/** When the first option went to the client: the clock of S2-34. */
export const firstOffered = (live: readonly Happening<Act>[]): number | null => ofKind(live, 'offered')[0]?.at ?? null

/** The newest proposal of a call, and what became of it. */
export function callIn(live: readonly Happening<Act>[]) {
  const proposed = newest(live, 'call-proposed')
  if (!proposed) return null
  const after = live.slice(live.indexOf(proposed) + 1)
  const chosen = newest(after, 'call-chosen')
  const held = ofKind(after, 'called')[0]
  const { slots, how } = proposed.act
  return {
    slots,
    how,
    proposedAt: proposed.at,
    chosen: slots.find((slot) => slot.id === chosen?.act.slot) ?? null,
    noneSuits: chosen !== undefined && chosen.act.slot === null,
    heldAt: held?.at ?? null,
  }
}
