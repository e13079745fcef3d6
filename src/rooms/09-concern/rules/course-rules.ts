import type { Act, Course, Happening, HappeningOf } from '../concern-types.ts'

/** The happenings of a kind, the first first. */
export function ofKind<Kind extends Act['kind']>(live: readonly Happening<Act>[], kind: Kind): HappeningOf<Kind>[] {
  return live.filter((one): one is HappeningOf<Kind> => one.act.kind === kind)
}

/** The newest of a kind. */
export const newest = <Kind extends Act['kind']>(live: readonly Happening<Act>[], kind: Kind) =>
  ofKind(live, kind).at(-1)

/**
 * The happenings that were taken back, a taking back never. A contact takes back their own alone, and nobody of the studio a contact's; among those of the
 * studio `mayAct` looks closer.
 */
export function takenBackIn([, ...then]: Course): ReadonlySet<string> {
  const sides = new Map<string, string>()
  const back = new Set<string>()
  for (const { id, actor, act } of then) {
    const side = actor.startsWith('contact:') ? actor : 'studio'
    if (act.kind !== 'taken-back') sides.set(id, side)
    else if (sides.get(act.happening) === side) back.add(act.happening)
  }
  return back
}

/** Words as they are compared: white space and case do not count. */
export const foldedWords = (words: string) => words.replaceAll(/\s+/gu, ' ').trim().toLowerCase()
