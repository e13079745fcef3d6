import { describe, expect, test } from 'vitest'
import type { Project } from '#client/client.ts'
import { figuresOf } from './figures-rules.ts'
import { dueQuestion, mostDue } from './not-asked-rules.ts'

// S0-3, S0-5, S0-20, S0-35: who has not been asked lately

const today = Temporal.PlainDate.from('2026-05-21')
const before = (days: number) => today.subtract({ days })
const asked = (days: number) => ({ at: Date.parse(`${before(days).toString()}T10:00:00Z`), on: before(days) })

const work = (facts: Partial<Project> & { signed?: number; delivered?: number } = {}): Project => ({
  id: 'p',
  client: 'c',
  name: 'New website',
  service: 'website',
  price: null,
  currency: 'EUR',
  stage: 'under-way',
  archivedAt: null,
  ...facts,
  signedOn: facts.signed === undefined ? null : before(facts.signed).toString(),
  deliveredOn: facts.delivered === undefined ? null : before(facts.delivered).toString(),
})

const due = (projects: readonly Project[], last: ReturnType<typeof asked> | null = null) =>
  dueQuestion(projects, { today, last })

describe('it is time to ask', () => {
  test('a week after signing, and not before', () => {
    expect(due([work({ signed: 6 })])).toBeNull()
    expect(due([work({ signed: 7 })])).toMatchObject({ after: 'signing', askedAt: null, overdue: 1 })
  })

  // S0-45
  test('oftener where the user noted that support is needed', () => {
    const works = [work({ signed: 60 })]
    const last = asked(15)
    expect(dueQuestion(works, { today, last })).toBeNull()
    expect(dueQuestion(works, { today, last, care: true })).toMatchObject({ every: 14, attention: [{ why: 'care' }] })
  })

  test('a week after a delivery too, whoever was asked before it', () => {
    const delivered = work({ stage: 'delivered', signed: 60, delivered: 8 })
    expect(due([delivered], asked(10))).toMatchObject({ after: 'delivery', from: before(8).toString(), askedAt: null })
    expect(due([delivered], asked(3))).toBeNull()
  })

  test('every 28 days while the work goes on, every 14 in its first weeks', () => {
    const old = work({ signed: 90 })
    expect(due([old], asked(27))).toBeNull()
    expect(due([old], asked(28))).toMatchObject({ every: 28 })
    const fresh = work({ signed: 25 })
    expect(due([fresh], asked(13))).toBeNull()
    expect(due([fresh], asked(14))).toMatchObject({ every: 14 })
  })

  test('every ten days where the work is dear besides, and it says so', () => {
    const past = work({ id: 'earlier', stage: 'settled', price: 100_000, signed: 400, delivered: 300 })
    const dear = work({ signed: 25, price: 300_000 })
    expect(due([past, dear], asked(9))).toBeNull()
    expect(due([past, dear], asked(10))).toMatchObject({ every: 10, attention: [{ why: 'dear', times: 3 }] })
  })

  // S0-36
  describe('after a step was finished', () => {
    const finished = (days: number, id = `${days}`) => ({ id, on: before(days).toString() })
    const after = (steps: readonly ReturnType<typeof finished>[], last: ReturnType<typeof asked> | null = asked(20)) =>
      dueQuestion([work({ signed: 90 })], { today, last, steps })

    test('a day later, once, and not on the day itself', () => {
      expect(after([finished(0)])).toBeNull()
      expect(after([finished(1)])).toMatchObject({ after: 'step', step: '1', from: before(1).toString(), overdue: 1 })
      expect(after([finished(3)], asked(3))).toBeNull()
      expect(after([finished(3)], asked(2))).toBeNull()
    })

    test('once for all that were finished together, and for what else was due', () => {
      expect(after([finished(4), finished(2), finished(9)])).toMatchObject({ step: '2' })
      const late = after([finished(2)], asked(60))
      expect(late).toMatchObject({ after: 'step', step: '2' })
      expect(late?.overdue).toBeGreaterThan(2)
    })

    test('but not weeks later, nor for what was finished before the work began', () => {
      expect(after([finished(15)])).toBeNull()
      const steps = [finished(6)]
      expect(dueQuestion([work({ signed: 5 })], { today, last: null, steps })).toBeNull()
    })
  })

  test('of nobody whose work is only talked about, put away, over, or signed tomorrow', () => {
    for (const one of [
      work({ stage: 'talking', signed: 20 }),
      work({ archivedAt: 1, signed: 20 }),
      work({ stage: 'settled', signed: 90, delivered: 60 }),
      work({ signed: -1 }),
      work({}),
    ])
      expect(due([one])).toBeNull()
  })
})

test('the most overdue stands first, up to three times over; then who is asked more often, then what is fresher', () => {
  const long = due([work({ id: 'long', signed: 300 })])
  const older = due([work({ id: 'older', signed: 200 })])
  const dear = due([work({ id: 'dear', service: 'advice', signed: 29 })])
  const just = due([work({ id: 'just', signed: 8 })])
  const found = [just, long, dear, older].flatMap((one) => one ?? [])
  expect(found.toSorted(mostDue).map((one) => one.project)).toEqual(['dear', 'older', 'long', 'just'])
})

// S0-46
test('each alert counts once, by its first question; what was said and what was found are told apart', () => {
  const of = (contact: string, at: number, alert: number | null, voiced = 0) => {
    return { contact, client: contact, at, alert_since: alert, voiced }
  }
  const questions = [of('a', 30, 10), of('a', 15, 10), of('b', 9, 8, 1), of('c', 40, null), of('a', 130, 100)]
  expect(figuresOf(questions)).toEqual({ found: 2, voiced: 1, medianToAsk: 5 })
  expect(figuresOf([])).toEqual({ found: 0, voiced: 0, medianToAsk: null })
})
