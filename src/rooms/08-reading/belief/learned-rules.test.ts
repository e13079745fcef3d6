import { expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import { type SetAside, trustOf } from './learned-rules.ts'

// S0-15: what is set aside with a reason is remembered, at once for the contact and more slowly for the studio.

const NOW = Date.parse('2026-05-21T09:00:00Z')

const aside = (facts: Partial<SetAside> = {}): SetAside => ({
  contact: 'hannah',
  kind: 'doubt',
  phrases: ['second thoughts'],
  reason: 'misread',
  at: NOW - DAY,
  ...facts,
})

const trust = (
  past: readonly SetAside[],
  { contact = 'hannah', phrase = 'not sure' }: { contact?: string; phrase?: string } = {},
) => trustOf({ kind: 'doubt', phrase }, { contact, now: NOW, past })

test('nothing set aside, nothing learned', () => {
  expect(trust([])).toBe(1)
})

test('the same words of the same person are not asked about again', () => {
  expect(trust([aside()], { phrase: 'second thoughts' })).toBe(0)
})

test('other words of the same kind count less at that contact, and less with each time', () => {
  const once = trust([aside()])
  const twice = trust([aside(), aside()])
  expect(once).toBeLessThan(0.7)
  expect(twice).toBeLessThan(once)
  expect(twice).toBeGreaterThan(0)
})

test('at other contacts it counts almost as before: the studio learns slowly', () => {
  const elsewhere = trust([aside()], { contact: 'ada' })
  expect(elsewhere).toBeGreaterThan(0.95)
  expect(elsewhere).toBeLessThan(1)
  const many = Array.from({ length: 30 }, (_, index) => aside({ contact: `client-${index}` }))
  expect(trust(many, { contact: 'ada' })).toBe(0.7)
  expect(trust(many.slice(0, 3), { contact: 'ada', phrase: 'second thoughts' })).toBeLessThan(0.5)
})

test('“already settled” teaches nothing: the sign was right', () => {
  expect(trust([aside({ reason: 'mended' })], { phrase: 'second thoughts' })).toBe(1)
})

test('what was learned fades with the years', () => {
  expect(trust([aside({ at: NOW - 730 * DAY })])).toBeGreaterThan(trust([aside()]))
})
