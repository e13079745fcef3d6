import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR } from '#foundation/days.ts'
import {
  BROKEN_AFTER,
  countsOf,
  dueAt,
  endedAt,
  standingOf,
  type Standable,
  wasLate,
  wasMoved,
} from './promise-rules.ts'

// S0-30; product.md, Promises: kept, late, moved with consent before it fell due, or broken

const ZONE = 'Europe/Helsinki'
const at = (iso: string) => Date.parse(iso)
const DUE = at('2026-06-05T12:00:00Z')
const made = (more: Partial<Standable> = {}): Standable => ({ due: { at: DUE }, ...more })
const agreed = (answeredAt: number, from = DUE) => ({
  consented: true,
  answeredAt,
  from: { on: '2026-06-05', time: null, at: from },
})

test('a day counts to its end in the studio’s zone', () => {
  expect(dueAt({ on: '2026-06-05', time: null }, ZONE)).toBe(at('2026-06-05T20:59:59.999Z'))
  expect(dueAt({ on: '2026-06-05', time: null }, 'Pacific/Auckland')).toBe(at('2026-06-05T11:59:59.999Z'))
})

test('a day that a clock change makes shorter or longer ends where it ends', () => {
  const length = (on: string, next: string) => dueAt({ on: next, time: null }, ZONE) - dueAt({ on, time: null }, ZONE)
  expect(length('2026-03-28', '2026-03-29')).toBe(23 * HOUR)
  expect(length('2026-10-24', '2026-10-25')).toBe(25 * HOUR)
})

test('an hour that a clock change skips is as much later as the clock jumps; one that comes twice is the first', () => {
  expect(dueAt({ on: '2026-03-29', time: '03:30' }, ZONE)).toBe(at('2026-03-29T01:30:00Z'))
  expect(dueAt({ on: '2026-10-25', time: '03:30' }, ZONE)).toBe(at('2026-10-25T00:30:00Z'))
})

test('a zone whose midnight is skipped still has an end of the day', () => {
  expect(dueAt({ on: '2026-04-23', time: null }, 'Africa/Cairo')).toBe(at('2026-04-23T21:59:59.999Z'))
})

test('a promise is open to its last instant, then late, and broken after two weeks', () => {
  expect(standingOf(made(), DUE)).toBe('open')
  expect(standingOf(made(), DUE + 1)).toBe('late')
  expect(standingOf(made(), DUE + BROKEN_AFTER)).toBe('late')
  expect(standingOf(made(), DUE + BROKEN_AFTER + 1)).toBe('broken')
})

test('kept in time is kept, after it kept late, and that stays so for good', () => {
  expect(standingOf(made({ keptAt: DUE }), DUE + 90 * DAY)).toBe('kept')
  expect(standingOf(made({ keptAt: DUE + 1 }), DUE + 90 * DAY)).toBe('kept-late')
  expect(standingOf(made({ keptAt: DUE + 30 * DAY }), DUE + 90 * DAY)).toBe('kept-late')
})

test('given up is broken, also before its date', () => {
  expect(standingOf(made({ givenUpAt: DUE - DAY }), DUE - HOUR)).toBe('broken')
})

test('consent before it fell due moves a promise; consent after that leaves it counted late', () => {
  const later = DUE + 7 * DAY
  const inTime = made({ due: { at: later }, moves: [agreed(DUE)] })
  const tooLate = made({ due: { at: later }, moves: [agreed(DUE + 1)] })
  expect([wasMoved(inTime), wasLate(inTime), standingOf(inTime, DUE + DAY)]).toEqual([true, false, 'open'])
  expect([wasMoved(tooLate), wasLate(tooLate), standingOf(tooLate, DUE + DAY)]).toEqual([false, true, 'open'])
  expect(standingOf({ ...inTime, keptAt: later }, later)).toBe('kept')
  expect(standingOf({ ...tooLate, keptAt: later }, later)).toBe('kept-late')
})

test('a later date that was refused, or not answered, moves nothing', () => {
  const refused = { ...agreed(DUE - DAY), consented: false }
  const waiting = { ...agreed(0), consented: null, answeredAt: null }
  expect(wasMoved(made({ moves: [refused, waiting] }))).toBe(false)
  expect(wasLate(made({ moves: [{ ...refused, answeredAt: DUE + DAY }] }))).toBe(false)
})

test('promises are counted as they went; what was moved late counts as late while it is open', () => {
  const now = DUE + DAY
  const counts = countsOf(
    [
      made({ due: { at: now + DAY } }),
      made({ keptAt: DUE }),
      made({ keptAt: DUE + 1 }),
      made(),
      made({ givenUpAt: DUE }),
      made({ due: { at: now + DAY }, moves: [agreed(DUE - 1)] }),
      made({ due: { at: now + DAY }, moves: [agreed(DUE + 1)] }),
    ],
    now,
  )
  expect(counts).toEqual({ open: 3, kept: 1, moved: 1, late: 3, broken: 1 })
})

test('whatever happens, a promise ended exactly when it is kept, kept late or broken', () => {
  const instant = fc.integer({ min: DUE - 40 * DAY, max: DUE + 40 * DAY })
  const maybe = fc.option(instant, { nil: null })
  fc.assert(
    fc.property(instant, maybe, maybe, (now, kept, givenUp) => {
      const keptAt = kept !== null && kept <= now ? kept : null
      const givenUpAt = keptAt === null && givenUp !== null && givenUp <= now ? givenUp : null
      const promise = made({ keptAt, givenUpAt })
      const isOver = ['kept', 'kept-late', 'broken'].includes(standingOf(promise, now))
      expect(endedAt(promise, now) !== null).toBe(isOver)
      expect(endedAt(promise, now) ?? now).toBeLessThanOrEqual(now)
    }),
  )
})
