import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { DAY, HOUR } from '#foundation/days.ts'
import { WEEK } from '#testing/test-house.ts'
import * as rules from './reading-rules.ts'
import type { HeardLetter } from './reading-types.ts'
import { againstUsual, answerHours, paceOf, slowness } from './reply-pace.ts'
import { settlingIn } from './settling-in.ts'

// S0-12, S0-13, S0-14, S2-1, S2-4: what makes a reading, and what never does.

/** A Monday. */
const START = Date.parse('2026-03-02T09:00:00Z')

const readingOf = (letters: readonly HeardLetter[], now: number, dismissed: ReadonlySet<string> = new Set()) =>
  rules.readingOf(letters, { now, week: WEEK, dismissed })

let count = 0
const written = (by: HeardLetter['by'], at: number, facts: Partial<HeardLetter> = {}): HeardLetter => {
  const id = `letter-${++count}`
  const heard = { evidence: [], relief: 0, excused: false }
  return { id, messageId: `${id}@test`, at, by, wordCount: 20, asks: false, ...heard, ...facts }
}

const worry = (weight = 0.8, kind: 'doubt' | 'money' = 'doubt') => {
  const text = 'not sure we need it'
  return { evidence: [{ id: `e-${++count}`, kind, text, start: 0, end: text.length, weight, dismissed: false }] }
}

const theirs = (day: number, facts: Partial<HeardLetter> = {}) => written('contact', START + day * DAY, facts)
const ours = (day: number, facts: Partial<HeardLetter> = {}) => written('studio', START + day * DAY, facts)

/** Seven exchanges, each answered after two hours. */
const quick = () =>
  Array.from({ length: 7 }, (_, week) => [ours(week * 7), written('contact', START + week * 7 * DAY + 2 * HOUR)]).flat()

test('a worry in a later letter makes a reading with its evidence and the day it began', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry())]
  const { reading, signs, since } = readingOf(letters, START + 2 * DAY)
  expect(reading).toBe('uneasy')
  expect(signs.map((sign) => sign.kind)).toEqual(['doubt'])
  expect(since).toBe(START + 2 * DAY)
})

test('a first letter never makes a reading, and adds to a later one that speaks as well', () => {
  const first = theirs(0, worry(0.9))
  expect(readingOf([first], START + DAY).reading).toBe('calm')
  expect(readingOf([first, ours(1), theirs(2)], START + 2 * DAY).reading).toBe('calm')
  const spoken = readingOf([first, ours(1), theirs(2, worry(0.5))], START + 2 * DAY)
  expect(spoken.score).toBeGreaterThan(0.5)
  expect(spoken.signs).toHaveLength(2)
})

test('an auto-reply never makes a reading', () => {
  const machine = written('machine', START + 2 * DAY, worry(0.9))
  expect(readingOf([theirs(0), ours(1), machine], START + 2 * DAY).reading).toBe('calm')
})

test('one short reply alone never makes a reading', () => {
  const letters = [theirs(0), ours(1), theirs(2, { ...worry(0.9), wordCount: 1 })]
  expect(readingOf(letters, START + 2 * DAY).reading).toBe('calm')
})

test('a worry that was answered and thanked for is calm again', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.8)), ours(3), theirs(4, { relief: 0.6 })]
  const { reading, signs } = readingOf(letters, START + 4 * DAY)
  expect(reading).toBe('calm')
  expect(signs).toEqual([])
})

test('a worry that was answered fades with calm letters; without an answer it stays longer', () => {
  const worried = [theirs(0), ours(1), theirs(2, worry(0.8))]
  const answered = readingOf([...worried, ours(3), theirs(4), theirs(5)], START + 5 * DAY)
  const unanswered = readingOf([...worried, theirs(4), theirs(5)], START + 5 * DAY)
  expect(answered.reading).toBe('calm')
  expect(unanswered.reading).not.toBe('calm')
  expect(answered.score).toBeLessThan(unanswered.score)
})

test('a second worry after an answer weighs more than the first', () => {
  const once = [theirs(0), ours(1), theirs(2, worry(0.6))]
  const twice = [...once, ours(3), theirs(4, worry(0.6))]
  expect(readingOf(twice, START + 4 * DAY).score).toBeGreaterThan(readingOf(once, START + 4 * DAY).score)
})

test('a reading expires: an answered worry is calm after some months', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.8)), ours(3)]
  expect(readingOf(letters, START + 3 * DAY).reading).toBe('uneasy')
  expect(readingOf(letters, START + 90 * DAY).reading).toBe('calm')
})

test('a letter of the studio after weeks of neglect does not make the neglect undone', () => {
  const worried = [theirs(0), ours(1), theirs(2, worry(0.8))]
  const neglected = readingOf(worried, START + 50 * DAY)
  const answeredLate = readingOf([...worried, ours(50)], START + 50 * DAY)
  expect(neglected.reading).toBe('watch')
  expect(answeredLate).toMatchObject({ reading: 'watch', score: neglected.score })
})

test('what the user dismissed speaks no more', () => {
  const dismissed = theirs(2, { evidence: worry(0.9).evidence.map((one) => ({ ...one, dismissed: true })) })
  expect(readingOf([theirs(0), ours(1), dismissed], START + 2 * DAY).reading).toBe('calm')
})

test('one slow answer against the usual is at most worth a look, two are more', () => {
  const slowOnce = [...quick(), ours(49), theirs(53)]
  const slowTwice = [...slowOnce, ours(53.1), theirs(59)]
  const once = readingOf(slowOnce, START + 53 * DAY)
  const twice = readingOf(slowTwice, START + 59 * DAY)
  expect(once.reading).not.toBe('uneasy')
  expect(twice.score).toBeGreaterThan(once.score)
  expect(twice.reading).toBe('watch')
  expect(twice.signs.every((sign) => sign.source === 'behaviour')).toBe(true)
})

test('behaviour alone is never more than worth a look', () => {
  const slow = Array.from({ length: 5 }, (_, turn) => [ours(49 + turn * 7), theirs(54 + turn * 7)]).flat()
  expect(readingOf([...quick(), ...slow], START + 83 * DAY).reading).not.toBe('uneasy')
})

test('an announced absence explains a slow answer', () => {
  const away = written('machine', START + 49.1 * DAY)
  const letters = [...quick(), ours(49), away, theirs(56)]
  expect(readingOf(letters, START + 56 * DAY).signs).toEqual([])
})

test('silence after a question counts against the usual; after a letter that asks nothing it does not', () => {
  const asked = readingOf([...quick(), ours(49, { asks: true })], START + 56 * DAY)
  const told = readingOf([...quick(), ours(49)], START + 56 * DAY)
  expect(asked.signs.map((sign) => sign.kind)).toEqual(['silent'])
  expect(told.reading).toBe('calm')
})

test('a pace dismissed by the user is no sign', () => {
  const letters = [...quick(), ours(49, { asks: true })]
  const silent = letters.at(-1)?.id ?? ''
  expect(readingOf(letters, START + 56 * DAY, new Set([`silent:${silent}`])).reading).toBe('calm')
})

test('faint words in many letters are at most worth a look, and fade among calm ones', () => {
  const faint = Array.from({ length: 8 }, (_, turn) => [ours(turn * 3), theirs(turn * 3 + 1, worry(0.35))]).flat()
  expect(readingOf([theirs(-1), ...faint], START + 23 * DAY).reading).not.toBe('uneasy')
  const amongCalm = Array.from({ length: 8 }, (_, turn) => [
    ours(turn * 3),
    theirs(turn * 3 + 1, turn % 3 === 0 ? worry(0.35) : {}),
  ]).flat()
  expect(readingOf([theirs(-1), ...amongCalm], START + 23 * DAY).reading).toBe('calm')
})

test('a first letter full of worry is not woken by a faint word, nor by a clear one after calm letters', () => {
  const first = theirs(0, worry(0.95))
  expect(readingOf([first, ours(1), theirs(2, worry(0.3))], START + 2 * DAY).reading).toBe('calm')
  const later = readingOf([first, ours(1), theirs(2), ours(3), theirs(4, worry(0.5))], START + 4 * DAY)
  expect(later.score).toBeLessThan(0.55)
})

test('a thanked answer mends although an ordinary faint word stands in it', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.8)), ours(3), theirs(4, { ...worry(0.3), relief: 0.5 })]
  expect(readingOf(letters, START + 4 * DAY).reading).toBe('calm')
})

test('a question that waits goes on waiting when the studio writes again', () => {
  const letters = [...quick(), ours(49, { asks: true }), ours(55)]
  expect(readingOf(letters, START + 56 * DAY).signs.map((sign) => sign.kind)).toEqual(['silent'])
})

test('an absence announced once holds until the person writes, whatever the studio sends meanwhile', () => {
  const letters = [...quick(), ours(49), written('machine', START + 49.1 * DAY), ours(51, { asks: true })]
  expect(readingOf(letters, START + 60 * DAY).signs).toEqual([])
  expect(readingOf([...letters, theirs(61)], START + 61 * DAY).signs).toEqual([])
})

test('an absence ends after four weeks: silence and slow answers count from then on', () => {
  const letters = [
    ...quick(),
    ours(49, { asks: true }),
    written('machine', START + 49.1 * DAY),
    ours(90, { asks: true }),
  ]
  expect(readingOf(letters, START + 77 * DAY).signs).toEqual([])
  const [silent] = readingOf(letters, START + 91 * DAY).signs
  expect(silent).toMatchObject({ kind: 'silent', hours: answerHours(START + 77.1 * DAY, START + 91 * DAY, WEEK) })
  const answered = readingOf(
    [...quick(), ours(49), written('machine', START + 49.1 * DAY), theirs(91)],
    START + 91 * DAY,
  )
  expect(answered.signs.map((sign) => sign.kind)).toEqual(['slower'])
})

test('the answer that is a sign is the same answer in the picture of answer times', () => {
  const answer = theirs(56.1)
  const { signs, exchanges } = readingOf([...quick(), ours(49, { asks: true }), ours(56), answer], START + 56.1 * DAY)
  expect(signs).toMatchObject([{ kind: 'slower', letter: answer.id }])
  expect(exchanges.at(-1)).toEqual({ letter: answer.id, at: answer.at, hours: signs[0]?.hours })
})

test('an answer that an absence or an excuse explains stands in no picture and makes nobody slow', () => {
  const away = [ours(49), written('machine', START + 49.1 * DAY), theirs(52)]
  const ill = [ours(56), theirs(60, { excused: true })]
  expect(readingOf([...quick(), ...away, ...ill], START + 60 * DAY).exchanges).toHaveLength(7)
})

test.each([
  { hours: 24, against: 'slower' },
  { hours: 5, against: 'usual' },
  { hours: 0.5, against: 'quicker' },
] as const)('$hours hours against a usual of two are $against', ({ hours, against }) => {
  expect(againstUsual(hours, { usualHours: 2, spread: 0.4 })).toBe(against)
})

test('a late answer that says why, or that is warm, is no sign', () => {
  expect(readingOf([...quick(), ours(49), theirs(56, { excused: true })], START + 56 * DAY).signs).toEqual([])
  expect(readingOf([...quick(), ours(49), theirs(56, { relief: 0.6 })], START + 56 * DAY).signs).toEqual([])
})

test('a person who always takes a week is not slow', () => {
  const slow = Array.from({ length: 8 }, (_, turn) => [ours(turn * 14), theirs(turn * 14 + 7)]).flat()
  expect(readingOf(slow, START + 120 * DAY).signs).toEqual([])
})

test('no pace is known before five exchanges', () => {
  const exchanges = Array.from({ length: 4 }, (_, index) => ({ letter: `${index}`, at: index * DAY, hours: 1 }))
  expect(paceOf(exchanges)).toBeNull()
})

test('an answer at the weekend took what the clock says, and is never slow for it', () => {
  const saturday = Date.parse('2026-03-07T10:00:00Z')
  expect(answerHours(saturday, saturday + HOUR / 4, WEEK)).toBeCloseTo(0.25, 5)
  expect(answerHours(saturday, saturday + 36 * HOUR, WEEK)).toBe(12)
})

test('a weekend is no delay', () => {
  const friday = Date.parse('2026-03-06T17:00:00Z')
  const monday = Date.parse('2026-03-09T09:00:00Z')
  expect(answerHours(friday, monday, WEEK)).toBeCloseTo(16, 5)
})

test("the days that count are the studio's working days, from its own midnight to midnight", () => {
  const friday = Date.parse('2026-03-06T17:00:00Z')
  const monday = Date.parse('2026-03-09T09:00:00Z')
  expect(answerHours(friday, monday + 8 * HOUR, { zone: 'UTC', days: [1, 2, 3, 4] })).toBeCloseTo(17, 5)
  expect(answerHours(friday, monday, { zone: 'UTC', days: [1, 2, 3, 4, 5, 6] })).toBeCloseTo(40, 5)
  expect(answerHours(friday, monday, { zone: 'Pacific/Auckland', days: [1, 2, 3, 4, 5] })).toBeCloseTo(22, 5)
})

test('a night in which the clocks change is as long as any other', () => {
  const [saturday, sunday] = [Date.parse('2026-03-28T11:00:00Z'), Date.parse('2026-03-29T10:00:00Z')]
  expect(answerHours(saturday, sunday, { zone: 'Europe/Warsaw', days: [6, 7] })).toBeCloseTo(24, 5)
})

test('an answer within a working day is never slow', () => {
  expect(slowness(23, { usualHours: 0.2, spread: 0.4 })).toBe(0)
})

test('letters after the instant do not count', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.9))]
  expect(readingOf(letters, START + 1.5 * DAY).reading).toBe('calm')
})

// architecture.md, rule 7
test('no reading without its evidence, whatever the letters', () => {
  const letter = fc.record({
    by: fc.constantFrom<HeardLetter['by']>('contact', 'studio', 'machine'),
    day: fc.integer({ min: 0, max: 200 }),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    relief: fc.double({ min: 0, max: 1, noNaN: true }),
    wordCount: fc.integer({ min: 0, max: 200 }),
    asks: fc.boolean(),
    speaks: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), fc.integer({ min: 0, max: 400 }), (letters, day) => {
      const heard = letters.map(({ by, day: at, weight, speaks, ...rest }) =>
        written(by, START + at * DAY, { ...rest, ...(speaks ? worry(weight) : {}) }),
      )
      const { reading, score, signs, since } = readingOf(heard, START + day * DAY)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      if (reading === 'calm') expect(since).toBeNull()
      else expect(signs.length).toBeGreaterThan(0)
      for (const sign of signs) expect(sign.at).toBeLessThanOrEqual(START + day * DAY)
    }),
  )
})

// S0-1, S0-5
test('the weeks after signing are a state of their own, with a day to ask', () => {
  const today = Temporal.PlainDate.from('2026-05-21')
  const work = { project: 'p', name: 'Website', signedOn: '2026-05-12', deliveredOn: null }
  expect(settlingIn([work], today)).toEqual([
    { project: 'p', name: 'Website', after: 'signing', from: '2026-05-12', day: 9, askOn: '2026-05-19' },
  ])
  expect(settlingIn([{ ...work, signedOn: '2026-01-01' }], today)).toEqual([])
  expect(settlingIn([{ ...work, deliveredOn: '2026-05-20' }], today)[0]).toMatchObject({ after: 'delivery', day: 1 })
})
