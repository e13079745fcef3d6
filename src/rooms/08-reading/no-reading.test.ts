import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { readings } from './reading.ts'
import { peopleAt } from './trials/people-at.ts'

// Issue 4, Bad input: no reading rather than a wrong one, and it says why

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const HUNGARIAN =
  'Kedves Mira, nagyon csalódott vagyok, mert a honlap még mindig nem készült el, és senki sem válaszol a leveleimre.'

const written = (...letters: [days: number, body: string][]) =>
  correspondence(
    GRACE,
    'Website',
    letters.map(([days, body]) => ({ by: 'P' as const, at: NOW - days * DAY, body })),
  )

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function readFrom(mails: Uint8Array[]): Promise<{ studio: House; told: unknown[] }> {
    const studio = await house.studio()
    if (mails.length > 0) await receive(studio, mails)
    await accept(studio, GRACE)
    const [page] = await readings(studio, { week: WEEK })
    const [command] = await peopleAt(studio, { at: NOW, week: WEEK, everyone: false })
    expect(command?.reading, 'the command says the same').toEqual(page?.reading)
    const { reading, none, signs } = page?.reading ?? {}
    return { studio, told: [reading, none, signs?.length] }
  }

  test.each([
    ['nobody wrote', [], 'noLetters'],
    ['one letter alone', written([1, DOUBT]), 'oneLetter'],
    ['a sixth language', written([9, HUNGARIAN], [5, HUNGARIAN], [1, HUNGARIAN]), 'language'],
    ['two years without a word', written([900, 'Hello Mira.'], [899, 'Thank you!'], [1, DOUBT]), 'gap'],
  ] as const)('%s is no reading, and says why', async (_, mails, why) => {
    expect((await readFrom([...mails])).told).toEqual(['calm', why, 0])
  })

  test('after the gap the second letter is read again', async () => {
    const { told } = await readFrom(written([900, 'Hello Mira.'], [30, 'Hello again, a new page?'], [1, DOUBT]))
    expect(told.slice(0, 2)).toEqual(['uneasy', null])
  })

  test('what a command finds stored it takes, and what is not stored it hears without storing it', async () => {
    const { studio } = await readFrom(written([9, 'Hello Mira.'], [5, 'Thank you!'], [1, DOUBT]))
    const refuse: House['store'] = { ...studio.store, write: () => Promise.reject(new Error('only looking')) }
    const looking: House = { ...studio, store: refuse }
    const at = async (instant: number) =>
      (await peopleAt(looking, { at: instant, week: WEEK, everyone: true }))[0]?.reading.reading
    expect(await at(NOW)).toBe('uneasy')
    expect(await at(NOW - 3 * DAY), 'from what its letters were found to say').toBe('calm')
    await receive(studio, written([HOUR / DAY / 2, 'Thank you so much, all is well now, I feel much better about it!']))
    expect(await at(NOW), 'the new letter is heard in passing').not.toBe('uneasy')
  })
})
