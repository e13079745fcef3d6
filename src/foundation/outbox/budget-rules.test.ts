import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from '../days.ts'
import { BUDGET_SPAN, leavesAt } from './budget-rules.ts'

// S3-36: two unasked messages a contact in any seven days

const NOW = 1_000 * DAY
const ago = (...days: number[]) => days.map((one) => NOW - one * DAY)

test('the first two of a week go at once, the third when the first of them is a week old', () => {
  expect(leavesAt([], NOW, { aWeek: 2 })).toBe(NOW)
  expect(leavesAt(ago(1), NOW, { aWeek: 2 })).toBe(NOW)
  expect(leavesAt(ago(1, 4), NOW, { aWeek: 2 })).toBe(NOW + 3 * DAY)
  expect(leavesAt(ago(1, 4, 6), NOW, { aWeek: 2 })).toBe(NOW + 3 * DAY)
  expect(leavesAt(ago(1, 7), NOW, { aWeek: 2 })).toBe(NOW)
})

test('a studio that allows more, or one, is held to its own number', () => {
  expect(leavesAt(ago(1, 4), NOW, { aWeek: 3 })).toBe(NOW)
  expect(leavesAt(ago(1, 4), NOW, { aWeek: 1 })).toBe(NOW + 6 * DAY)
  expect(leavesAt(ago(1), NOW, { aWeek: 0 })).toBe(NOW + 6 * DAY)
})

const times = fc.array(fc.integer({ min: NOW - 30 * DAY, max: NOW + DAY }), { maxLength: 12 })
const aWeek = fc.integer({ min: 1, max: 5 })

test('whoever waits as long as is said never sends more than the budget in any seven days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 * DAY }), { maxLength: 20 }), aWeek, (pauses, most) => {
      const sent: number[] = []
      let now = NOW
      for (const pause of pauses) {
        now = leavesAt(sent, now + pause, { aWeek: most })
        sent.push(now)
      }
      for (const from of sent)
        expect(sent.filter((at) => at >= from && at < from + BUDGET_SPAN).length).toBeLessThanOrEqual(most)
    }),
  )
})

test('it is never before now, never later than it must be, and the order of the times says nothing', () => {
  fc.assert(
    fc.property(times, aWeek, (sent, most) => {
      const at = leavesAt(sent, NOW, { aWeek: most })
      const within = (instant: number) => sent.filter((one) => one > instant - BUDGET_SPAN).length
      expect(at).toBeGreaterThanOrEqual(NOW)
      expect(within(at)).toBeLessThan(most)
      if (at > NOW) expect(within(at - 1)).toBeGreaterThanOrEqual(most)
      expect(leavesAt(sent.toReversed(), NOW, { aWeek: most })).toBe(at)
    }),
  )
})
