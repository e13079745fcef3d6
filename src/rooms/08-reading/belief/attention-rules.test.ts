import { expect, test } from 'vitest'
import { attentionLevel, attentionOf, askEvery, needsCare } from './attention-rules.ts'
import { settlingIn } from './settling-in.ts'

// S0-1, S0-2, S0-3, S0-5: when to look more closely; a circumstance of the work, never of a person (S2-1).

const TODAY = Temporal.PlainDate.from('2026-05-21')

const work = (facts: Partial<Parameters<typeof attentionOf>[0][number]> = {}) => ({
  id: 'website',
  name: 'Website',
  service: 'website' as const,
  price: 100_000,
  currency: 'EUR',
  stage: 'under-way' as const,
  signedOn: '2026-01-12',
  deliveredOn: null,
  ...facts,
})

const whys = (works: Parameters<typeof attentionOf>[0]) => attentionOf(works, TODAY).map((one) => one.why)

test('the weeks after signing are a state of their own, with a day to ask', () => {
  const signed = { project: 'p', name: 'Website', signedOn: '2026-05-12', deliveredOn: null }
  expect(settlingIn([signed], TODAY)).toEqual([
    { project: 'p', name: 'Website', after: 'signing', from: '2026-05-12', day: 9 },
  ])
  expect(settlingIn([{ ...signed, signedOn: '2026-01-01' }], TODAY)).toEqual([])
  expect(settlingIn([{ ...signed, deliveredOn: '2026-05-20' }], TODAY)[0]).toMatchObject({ after: 'delivery', day: 1 })
})

test('attention rises after signing and after delivery, for everybody alike', () => {
  expect(whys([work({ signedOn: '2026-05-12' })])).toEqual(['signing'])
  expect(whys([work({ stage: 'delivered', deliveredOn: '2026-05-20' })])).toEqual(['delivery'])
  expect(whys([work()])).toEqual([])
})

test('a price far above what this client has paid before raises it; the first price has nothing to be compared with', () => {
  const past = (price: number, currency = 'EUR') =>
    work({ id: `old-${price}`, stage: 'settled', signedOn: '2025-02-01', price, currency })
  expect(attentionOf([past(40_000), past(50_000), past(60_000), work()], TODAY)).toEqual([
    { why: 'dear', project: 'website', name: 'Website', times: 2 },
  ])
  expect(whys([past(90_000), work()])).toEqual([])
  expect(whys([past(10_000, 'PLN'), work()])).toEqual([])
  expect(whys([work({ price: 9_000_000 })])).toEqual([])
})

test('work that cannot be looked at raises it, while it is under way', () => {
  expect(whys([work({ service: 'advice' })])).toEqual(['intangible'])
  expect(whys([work({ service: 'advice', stage: 'settled' })])).toEqual([])
})

test('reasons add up to two, and the more there are, the oftener one asks', () => {
  const one = attentionOf([work({ service: 'seo' })], TODAY)
  const three = attentionOf(
    [
      work({ service: 'seo', signedOn: '2026-05-12' }),
      work({ id: 'o', price: 1_000, signedOn: '2025-01-01', stage: 'settled' }),
    ],
    TODAY,
  )
  expect([attentionLevel([]), attentionLevel(one), attentionLevel(three)]).toEqual([0, 1, 2])
  expect([askEvery([]), askEvery(one), askEvery(three)]).toEqual([28, 14, 10])
})

// S0-45
test('the user’s note that support is needed is one reason more, for work that is under way, and asks oftener', () => {
  const plain = attentionOf([work()], TODAY)
  const cared = attentionOf([work()], TODAY, true)
  expect(cared.map((one) => one.why)).toEqual([...plain.map((one) => one.why), 'care'])
  expect(attentionLevel(cared)).toBe(attentionLevel(plain) + 1)
  expect([askEvery(plain), askEvery(cared)]).toEqual([28, 14])
  expect(attentionOf([work({ stage: 'settled' })], TODAY, true)).toEqual([])
})

test('support is needed where a present contact has such a note; whoever was put away does not count', () => {
  const contact = (care: boolean, archivedAt: number | null = null) => ({
    archivedAt,
    preferences: [
      { id: 'a', note: 'a call, please', care: false },
      { id: 'b', note: 'worries before milestones', care },
    ],
  })
  expect(needsCare([contact(false)])).toBe(false)
  expect(needsCare([contact(false), contact(true)])).toBe(true)
  expect(needsCare([contact(true, 1)])).toBe(false)
})
