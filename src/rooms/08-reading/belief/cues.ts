import { DAY } from '#foundation/days.ts'
import { type Behaviour, isBehaviour, isSaid, type Sign, type SignKind } from '../reading-types.ts'

/** Cues that belong together stand within so long. */
const TOGETHER = 14 * DAY

/** What one letter shows in one of these ways is one cue: a curt reply is short and cool at once. */
const WAYS: Readonly<Record<Behaviour, string>> = {
  slower: 'pace',
  silent: 'pace',
  shorter: 'manner',
  cooler: 'manner',
  burst: 'asking',
  repeated: 'asking',
  newcomer: 'people',
}

const wayOf = (kind: SignKind): string => (isBehaviour(kind) ? WAYS[kind] : isSaid(kind) ? 'said' : 'words')

/** A wait of so many working hours, four working days, is two cues: on each of the later days a word could have come. */
const LONG_WAIT = 40

/**
 * How many independent cues the newest two weeks of these signs hold: each way once a letter, a long wait twice. Require two cues in two weeks
 * (rules-and-facts.md).
 */
export const cuesOf = (signs: readonly Sign[]): number => cuesAmong(signs, signs)

/** How many of them are behaviour's. */
export const behaviourCuesOf = (signs: readonly Sign[]): number =>
  cuesAmong(
    signs.filter((sign) => sign.source === 'behaviour'),
    signs,
  )

function cuesAmong(counted: readonly Sign[], signs: readonly Sign[]): number {
  const newest = Math.max(...signs.map((sign) => sign.at))
  const near = counted.filter((sign) => newest - sign.at <= TOGETHER)
  const ways = new Set(near.map((sign) => `${wayOf(sign.kind)} ${sign.letter}`)).size
  return ways + near.filter(isLongWait).length
}

const isLongWait = ({ kind, measured = 0 }: Sign): boolean =>
  (kind === 'slower' || kind === 'silent') && measured >= LONG_WAIT

/** Independent weights together: 1 - (1-a)(1-b)… */
export const combined = (weights: readonly number[]): number => 1 - weights.reduce((calm, one) => calm * (1 - one), 1)
