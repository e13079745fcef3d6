import { beforeAll, expect, test } from 'vitest'
import { accept, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { journalOf } from '../journal.ts'
import { allowAgain, isStopped, stopFor, stopsOf } from './stops.ts'

// RFC 8058; rules-and-facts.md (e-mail): a stop is honoured at once and for ever, and only the person themselves ends it

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function grace() {
    const studio = await house.studio()
    const whose = { ...(await accept(studio, GRACE)), kind: 'check-in' as const }
    return { studio, whose }
  }

  test('it holds for one contact and one kind, once however often it is said, and for years', async () => {
    const { studio, whose } = await grace()
    const said = await Promise.all(Array.from({ length: 20 }, () => stopFor(studio, { ...whose, way: 'one-click' })))
    expect(said.filter(Boolean)).toHaveLength(1)
    expect(await stopsOf(studio, { contacts: [whose.contact] })).toEqual([
      { contact: whose.contact, kind: 'check-in', at: NOW, actor: 'member:mira', way: 'one-click', allowed: null },
    ])
    expect(await isStopped({ ...studio, now: () => NOW + 4_000 * DAY }, whose)).toBe(true)
    for (const kind of ['digest', 'review'] as const) expect(await isStopped(studio, { ...whose, kind })).toBe(false)
    expect(await isStopped(await house.studio(), whose)).toBe(false)
    const entries = await journalOf(studio, { client: whose.client, most: 5 })
    expect(entries.filter(({ kind }) => kind === 'stop.made')).toMatchObject([
      { subject: whose.contact, facts: { of: 'check-in' } },
    ])
  })

  test('their word lets it go on, is kept with the day, and a later stop is a new one', async () => {
    const { studio, whose } = await grace()
    expect(await allowAgain(studio, { ...whose, words: 'In a call.' })).toBe(false)
    await stopFor(studio, { ...whose, way: 'page' })
    expect(await allowAgain(studio, { ...whose, words: 'In a call.' })).toBe(true)
    expect(await isStopped(studio, whose)).toBe(false)
    const later = { ...studio, now: () => NOW + DAY }
    await stopFor(later, { ...whose, way: 'noted' })
    expect(await isStopped(studio, whose)).toBe(true)
    expect((await stopsOf(studio, { contacts: [whose.contact] })).map(({ way, allowed }) => [way, allowed])).toEqual([
      ['noted', null],
      ['page', { at: NOW, by: 'member:mira', words: 'In a call.' }],
    ])
  })
})
