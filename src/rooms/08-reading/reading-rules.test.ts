import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { DAY } from '#foundation/days.ts'
import type { HeardLetter } from './reading-types.ts'
import { ours, quick, read as readingOf, START, theirs, worry, written } from './trials/written.ts'

// S0-12, S0-13, S0-14, S2-1, S2-4: what makes a reading, and what never does.

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

test('what the user set aside speaks no more', () => {
  const worried = theirs(2, worry(0.9))
  const dismissed = new Set([`doubt:${worried.id}`])
  expect(readingOf([theirs(0), ours(1), worried], START + 2 * DAY, { dismissed }).reading).toBe('calm')
})

// rules-and-facts.md: require two cues in two weeks
test('one slow answer alone asks for nothing, two within two weeks are worth a look', () => {
  const slowOnce = [...quick(), ours(49), theirs(53)]
  const slowTwice = [...slowOnce, ours(53.1), theirs(59)]
  expect(readingOf(slowOnce, START + 53 * DAY).reading).toBe('calm')
  const twice = readingOf(slowTwice, START + 59 * DAY)
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

test('an absence announced once holds until the person writes, whatever the studio sends meanwhile', () => {
  const letters = [...quick(), ours(49), written('machine', START + 49.1 * DAY), ours(51, { asks: true })]
  expect(readingOf(letters, START + 60 * DAY).signs).toEqual([])
  expect(readingOf([...letters, theirs(61)], START + 61 * DAY).signs).toEqual([])
})

test('a late answer that says why, or that is warm, is no sign', () => {
  expect(readingOf([...quick(), ours(49), theirs(56, { excused: true })], START + 56 * DAY).signs).toEqual([])
  expect(readingOf([...quick(), ours(49), theirs(56, { relief: 0.6 })], START + 56 * DAY).signs).toEqual([])
})

test('a person who always takes a week is not slow', () => {
  const slow = Array.from({ length: 8 }, (_, turn) => [ours(turn * 14), theirs(turn * 14 + 7)]).flat()
  expect(readingOf(slow, START + 120 * DAY).signs).toEqual([])
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

/** A question of the studio's that somebody quick leaves open, on a Monday. */
const asked = () => [...quick(), ours(49, { asks: true })]

const atTimes = (letters: readonly HeardLetter[], days: readonly number[]) =>
  days.map((day) => readingOf(letters, START + day * DAY, { attention: 1 }))

// S2-1: since when
test('a silence is dated alike at every look, and neither a further letter nor an hour moves the day of its alert', () => {
  const told = atTimes(asked(), [53.1, 53.4, 54, 54.6, 56])
  expect(new Set(told.map((one) => one.since))).toEqual(new Set([START + 49 * DAY]))
  const alerts = new Set(told.map((one) => one.alertSince))
  expect(alerts.size).toBe(1)
  const [seen] = atTimes([...asked(), ours(53.2, { asks: true })], [54])
  expect(alerts).toContain(seen?.alertSince)
})

test('a worry that was mended months ago is no evidence for a silence of today', () => {
  const mended = [...quick(), ours(49), theirs(50, worry(0.7)), ours(50.2), theirs(51, { relief: 0.6 })]
  const calm = Array.from({ length: 8 }, (_, turn) => [ours(60 + 14 * turn), theirs(60.1 + 14 * turn)]).flat()
  const [silent] = atTimes([...mended, ...calm, ours(280, { asks: true })], [286])
  expect(silent).toMatchObject({ reading: 'watch', voiced: false, since: START + 280 * DAY })
  expect(silent?.signs.map((sign) => sign.kind)).toEqual(['silent'])
})

// S2-1: an auto-reply is no turn of the client's
test('an auto-reply to the answer does not end the turn that is waited for', () => {
  const answered = [...quick(), ours(49), theirs(50, worry(0.62)), ours(50.2)]
  const machine = written('machine', START + 50.21 * DAY)
  expect(readingOf(answered, START + 51 * DAY)).toMatchObject({ reading: 'uneasy', alertSince: null })
  expect(readingOf([...answered, machine], START + 51 * DAY)).toMatchObject({ reading: 'uneasy', alertSince: null })
  expect(readingOf([...answered, machine], START + 53.5 * DAY).alertSince).not.toBeNull()
})

// rules-and-facts.md: silence is unknown, never green
test('who has not written for years is not said to be at ease', () => {
  expect(readingOf(quick(), START + 300 * DAY).none).toBeNull()
  expect(readingOf(quick(), START + 800 * DAY).none).toBe('gap')
  expect(readingOf(asked(), START + 800 * DAY).none).toBe('gap')
})
