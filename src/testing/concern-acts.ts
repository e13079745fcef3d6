import fc from 'fast-check'
import type { ClientWord } from '#conversation/conversation-types.ts'
import { HOUR } from '#foundation/days.ts'
import type { Actor } from '#foundation/store/tables.ts'
import {
  type Act,
  EASES,
  type Happening,
  type Opening,
  OPTION_KINDS,
  ORIGINS,
  REACTIONS,
} from '#concern/concern-types.ts'

/** Whose concern it is in these tests, who may be brought into it, and somebody else. */
export const GRACE = 'contact:grace'
export const BOSS = 'contact:boss'
export const STRANGER = 'contact:stranger'
const ACTORS: readonly Actor[] = ['member:mira', 'member:olli', 'house', 'sample', 'command', GRACE, BOSS, STRANGER]

const some = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)

/** What only the studio may read. */
export const INTERNAL = 'for our eyes only'

/** Whose word it is known to be, where it is. */
const from = { from: some('grace', 'boss', 'stranger') }
const known = { requiredKeys: [] } satisfies fc.RecordConstraints
const message = { by: some('message' as const), letter: some('', 'letter'), quote: some('', ' ', 'one', 'two') }
const call = { by: some('call' as const), who: some('', 'Grace'), said: some('', 'All is well') }
const word = fc.oneof<fc.Arbitrary<ClientWord>[]>(
  fc.constant({ by: 'portal' }),
  fc.tuple(fc.record(message), fc.record(from, known)).map(([one, whose]) => ({ ...one, ...whose })),
  fc.tuple(fc.record(call), fc.record(from, known)).map(([one, whose]) => ({ ...one, ...whose })),
)
const words = some('', 'one', 'two', 'three')
const id = some('a', 'b', 'c')

/** Any act, likely or not. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: some('answered' as const), eases: some(...EASES), words, word }),
  fc.record({ kind: some('answered' as const), eases: some(...EASES), words, word, round: some(1, 2) }),
  fc.record({ kind: some('heard' as const, 'said' as const, 'denied' as const), words, word }),
  fc.record({ kind: some('confirmed' as const), right: fc.boolean(), words, word }),
  fc.record({ kind: some('reacted' as const), option: id, reaction: some(...REACTIONS), words, word }),
  fc.record({ kind: some('call-chosen' as const), slot: some(null, 'a', 'z'), words, word }),
  fc.record({ kind: some('option-added' as const), option: id, as: some(...OPTION_KINDS), words, grounds: words }),
  fc.record({ kind: some('option-dropped' as const), option: id }),
  fc.constant<Act>({ kind: 'offered' }),
  fc.record({ kind: some('promised' as const), promise: id, option: some(null, 'a', 'b'), words }),
  fc.record({ kind: some('delivered' as const, 'given-up' as const), promise: id }),
  fc.record({ kind: some('asked-back' as const), outgoing: some(null, 'a', 'b') }),
  fc.record({ kind: some('attempted' as const), words: some(INTERNAL), worked: fc.boolean() }),
  fc.record({
    kind: some('cause-named' as const),
    cause: some('spend' as const),
    whose: some('theirs' as const),
    note: some(INTERNAL),
  }),
  fc.record({ kind: some('fault-owned' as const, 'restated' as const, 'extra' as const), words }),
  fc.record({
    kind: some('person-named' as const),
    person: id,
    name: words,
    contact: some(null, 'boss'),
    note: some(INTERNAL),
  }),
  fc.record({ kind: some('person-invited' as const), person: id }),
  fc.record({ kind: some('call-proposed' as const), slots: some([], [{ id: 'a', from: 5, minutes: 30 }]), how: words }),
  fc.record({ kind: some('called' as const), who: words, said: words, seemed: some(null, 'calm' as const) }),
  fc.record({ kind: some('goodwill' as const), minutes: some(0, 30), words }),
  fc.record({ kind: some('noted' as const), origin: some(...ORIGINS), ref: id, words: some(INTERNAL) }),
  fc.record({ kind: some('disagreed' as const), theirs: some(INTERNAL), ours: some(INTERNAL), agreed: some(INTERNAL) }),
  fc.record({ kind: some('learned' as const), as: some('lesson' as const), ref: id }),
  fc.record({ kind: some('parted' as const), why: some('fit' as const), words: some(INTERNAL) }),
  fc.record({ kind: some('unfounded' as const), why: some('misread' as const), words: some(INTERNAL) }),
  fc.record({ kind: some('taken-back' as const), happening: fc.nat(20).map((place) => `h${place}`) }),
)

/** Somebody does something, some hours after what was before. */
const anyStep = fc.record({ actor: some(...ACTORS), act: anyAct, hours: fc.nat(72) })
export type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

export const anyOpening: fc.Arbitrary<Happening<Opening>> = fc
  .record({ origin: some(...ORIGINS), words })
  .map((one) => ({
    id: 'h0',
    at: 0,
    actor: one.origin === 'portal' ? GRACE : 'member:mira',
    act: {
      kind: 'opened',
      client: 'client',
      contact: 'grace',
      project: null,
      ref: 'letter',
      weight: null,
      againOf: null,
      ...one,
    },
  }))

/** Steps as happenings, one after another, from whatever was before. */
export const happeningsOf = (steps: readonly Step[]): Happening<Act>[] => {
  let at = 0
  return steps.map(({ actor, act, hours }, place) => {
    at += hours * HOUR
    return { id: `h${place + 1}`, at, actor, act }
  })
}

const kept: readonly Act[] = [
  { kind: 'promised', promise: 'a', option: null, words: 'one' },
  { kind: 'delivered', promise: 'a' },
]
const asked = (outgoing: string): Act => ({ kind: 'asked-back', outgoing })

/** How far it has come before: nowhere, delivered, or asked back twice. */
const before = some<readonly Act[]>([], kept, [...kept, asked('a'), asked('b')])

/** Steps of anybody; in some the loop has gone on before by the studio's own acts. */
export const anySteps = (most: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(before, fc.array(anyStep, { maxLength: most }))
    .map(([acts, steps]) => [...acts.map((act): Step => ({ actor: 'member:mira', act, hours: 1 })), ...steps])
