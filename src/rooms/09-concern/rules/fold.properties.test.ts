import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import type { Act, Concern, Course, Happening, Opening } from '../concern-types.ts'
import { asTheySee } from '../their-concern.ts'
import { anyOpening, anySteps, GRACE, happeningsOf, INTERNAL, type Step } from '#testing/concern-acts.ts'
import { briefOf } from './brief-rules.ts'
import { concernAfter } from './fold-rules.ts'
import { mayAct } from './may-act-rules.ts'
import { nextAct } from './next-rules.ts'
import { isVoiced, stageAt } from './stage-rules.ts'
import { keptAsSaid } from './theirs-rules.ts'

// S0-34, S0-11: eased only on the client's own word, and no other end counts as eased

const anyCourse: fc.Arbitrary<Course> = fc
  .tuple(anyOpening, anySteps(20))
  .map(([opening, steps]) => [opening, ...happeningsOf(steps)])

const MANY = { numRuns: 2_000 }

/** Written apart from the rules: whether a happening is the client's own word that it eases. */
function saysItEases({ actor, act }: Happening, before: readonly Happening[]): boolean {
  if (act.kind !== 'answered' || act.eases !== 'yes') return false
  const { word } = act
  const invited = new Set(before.flatMap((one) => (one.act.kind === 'person-invited' ? one.act.person : [])))
  const theirs = before.flatMap(({ act: one }) =>
    one.kind === 'person-named' && one.contact !== null && invited.has(one.person) ? `contact:${one.contact}` : [],
  )
  const isOfThem = (one: string) => one === GRACE || theirs.some((each) => each === one)
  if (word.by === 'portal') return isOfThem(actor)
  if (actor.startsWith('contact:') || (word.from !== undefined && !isOfThem(`contact:${word.from}`))) return false
  return word.by === 'message' ? word.letter !== '' && word.quote.trim() !== '' : word.who !== '' && word.said !== ''
}

/** What really happens: whatever the rules let through, a word that came too late as words. */
function lived(opening: Happening<Opening>, steps: readonly Step[]): Concern {
  let concern = concernAfter([opening])
  for (const { id, at, actor, act } of happeningsOf(steps)) {
    const verdict = mayAct(concern, act, actor, at)
    const kept = verdict === 'may' ? act : verdict === 'late' && 'word' in act ? keptAsSaid(act) : null
    if (kept) concern = concernAfter([...concern.history, { id, at, actor, act: kept }])
  }
  return concern
}

test('whatever happens in whatever order makes a concern, and always the same one', () => {
  fc.assert(
    fc.property(anyCourse, fc.nat(), (course, now) => {
      const concern = concernAfter(course)
      expect(concernAfter(structuredClone(course))).toEqual(concern)
      expect([stageAt(concern, now), nextAct(concern, now)]).toEqual([
        stageAt(briefOf(concern, null, 0), now),
        nextAct(briefOf(concern, null, 0), now),
      ])
      asTheySee(concern, 'grace')
    }),
    MANY,
  )
})

test('no acts of anybody in any order, and no passage of time, reach eased without the client’s own word', () => {
  fc.assert(
    fc.property(anyCourse, fc.nat(), (course, days) => {
      const concern = concernAfter(course)
      if (stageAt(concern, days * DAY) !== 'eased') return
      const { end } = concern
      const place = course.findIndex((one) => one.id === end?.happening)
      const easing = course[place]
      expect(easing && saysItEases(easing, course.slice(0, place))).toBe(true)
      expect(concern.takenBack.has(easing?.id ?? '')).toBe(false)
    }),
    MANY,
  )
})

test('without a word of the client’s nothing eases, whatever the studio does', () => {
  fc.assert(
    fc.property(anyOpening, anySteps(30), fc.nat(), (opening, steps, days) => {
      const ours = steps.filter(({ act }) => act.kind !== 'answered' || act.eases !== 'yes')
      for (const concern of [lived(opening, ours), concernAfter([opening, ...happeningsOf(ours)])]) {
        expect(concern.end?.how).not.toBe('eased')
        expect(stageAt(concern, days * DAY)).not.toBe('eased')
      }
    }),
    MANY,
  )
})

test('what parted and what was unfounded never counts as eased, and time alone ends nothing', () => {
  fc.assert(
    fc.property(anyOpening, anySteps(30), fc.nat(), (opening, steps, days) => {
      const concern = lived(opening, steps)
      const stage = stageAt(concern, days * DAY)
      if (concern.end) expect(stage).toBe(concern.end.how)
      else expect(['eased', 'parted', 'unfounded']).not.toContain(stage)
      expect(briefOf(concern, null, 0).endedAt).toBe(concern.end?.at ?? null)
    }),
    MANY,
  )
})

test('some courses do ease, in the first round and in later ones', () => {
  const answer = (eases: 'yes' | 'no'): Act => ({ kind: 'answered', eases, words: '', word: { by: 'portal' } })
  const steps = fc.constantFrom<Act[]>(
    [answer('yes')],
    [
      { kind: 'promised', promise: 'a', option: null, words: 'x' },
      { kind: 'delivered', promise: 'a' },
      answer('no'),
      answer('yes'),
    ],
  )
  fc.assert(
    fc.property(anyOpening, steps, (opening, acts) => {
      const concern = lived(
        opening,
        acts.map((act) => ({ act, hours: 1, actor: 'word' in act ? GRACE : 'member:mira' })),
      )
      expect(concern.end?.how).toBe('eased')
      expect(concern.rounds).toHaveLength(acts.length === 1 ? 1 : 2)
    }),
  )
})

test('the easing word is taken back, and the concern is open again', () => {
  fc.assert(
    fc.property(anyOpening, anySteps(20), (opening, steps) => {
      const before = lived(opening, steps)
      if (before.end) return
      const at = (before.history.at(-1)?.at ?? 0) + 1
      const act = { kind: 'answered', eases: 'yes', words: '', word: { by: 'portal' } } as const
      const eased = concernAfter([...before.history, { id: 'eases', at, actor: GRACE, act }])
      expect(eased.end?.how).toBe('eased')
      const back = { kind: 'taken-back', happening: 'eases' } as const
      expect(mayAct(eased, back, 'member:mira', at)).toBe('concern.notYours')
      expect(mayAct(eased, back, GRACE, at + DAY + 1)).toBe('concern.tooLateToTakeBack')
      expect(mayAct(eased, back, GRACE, at + DAY)).toBe('may')
      const open = concernAfter([...eased.history, { id: 'back', at, actor: GRACE, act: back }])
      // What rested is awake: they were here.
      const stood = stageAt(before, at)
      expect([open.end, stageAt(open, at)]).toEqual([null, stood === 'resting' ? 'checked-back' : stood])
    }),
    MANY,
  )
})

test('what was done is not done again by doing it twice', () => {
  expect.hasAssertions()
  fc.assert(
    fc.property(anyOpening, anySteps(25), (opening, all) => {
      const steps = all.slice(0, -1)
      const last = all.at(-1)
      if (!last) return
      const { actor, act } = last
      const concern = lived(opening, steps)
      const at = concern.history.at(-1)?.at ?? 0
      if (mayAct(concern, act, actor, at) !== 'may') return
      const after = concernAfter([...concern.history, { id: 'now', at, actor, act }])
      expect(mayAct(after, act, actor, at)).not.toBe('may')
    }),
    { numRuns: 5_000 },
  )
})

test('what the client voiced is never unfounded', () => {
  fc.assert(
    fc.property(anyOpening, anySteps(25), (opening, steps) => {
      const concern = lived(opening, steps)
      const isTheirs = opening.act.origin === 'portal' || opening.act.origin === 'message'
      const verdict = mayAct(concern, { kind: 'unfounded', why: 'denied', words: '' }, 'member:mira', 0)
      expect(isTheirs && concern.end?.how === 'unfounded').toBe(false)
      expect(isVoiced(concern) && verdict === 'may').toBe(false)
    }),
    MANY,
  )
})

test('nobody but the client and whom the studio brought in sees a concern, and they see nothing that is for the studio alone', () => {
  fc.assert(
    fc.property(anyOpening, anySteps(25), (opening, steps) => {
      const concern = lived(opening, steps)
      expect(asTheySee(concern, 'stranger')).toBeNull()
      for (const contact of ['grace', 'boss'])
        expect(JSON.stringify(asTheySee(concern, contact)) ?? '').not.toContain(INTERNAL)
    }),
    MANY,
  )
})

test('nobody takes back for the other side, and no contact for another', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const side = (actor: string) => (actor.startsWith('contact:') ? actor : 'studio')
      for (const id of concernAfter(course).takenBack) {
        const taken = course.find((one) => one.id === id)
        const by = course.filter(({ act }) => act.kind === 'taken-back' && act.happening === id)
        expect(by.map((one) => side(one.actor))).toContain(side(taken?.actor ?? ''))
      }
    }),
    MANY,
  )
})
