import { beforeAll, expect, test } from 'vitest'
import { archiveClient, switchListening } from '#client/client.ts'
import { lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { dismissSign, evidenceIn, readings, readingsAt } from './reading.ts'

// S0-12, S0-14, S2-1, S2-4; product.md: Consonance listens to accepted contacts who are not switched off, and to nobody else.

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const doubting = (who: typeof GRACE) =>
  correspondence(who, 'New website', [
    { by: 'P', at: NOW - 12 * DAY, body: 'Hello Mira, we would love a new website.' },
    { by: 'M', at: NOW - 11 * DAY, body: 'Hello, gladly. Here is the agreement.' },
    { by: 'P', at: NOW - 10 * DAY, body: 'Signed, thank you!' },
    { by: 'M', at: NOW - 9 * DAY, body: 'Here is the plan.' },
    { by: 'P', at: NOW - 2 * HOUR, body: DOUBT },
  ])

async function doubtfulStudio(house: TestHouse): Promise<{ studio: House; client: string; contact: string }> {
  const studio = await house.studio()
  await receive(studio, doubting(GRACE))
  return { studio, ...(await accept(studio, GRACE)) }
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('a client who doubts after signing is read as uneasy, in their own words', async () => {
    const { studio } = await doubtfulStudio(house)
    const [read] = await readings(studio)
    expect(read?.reading.reading).toBe('uneasy')
    const doubt = read?.reading.signs.find((sign) => sign.kind === 'doubt')
    expect(DOUBT).toContain(doubt?.text ?? '?')
    expect(DOUBT.slice(doubt?.start, doubt?.end)).toBe(doubt?.text)
  })

  test('nobody but an accepted client is read, and nothing is kept of the others', async () => {
    const studio = await house.studio()
    await receive(studio, doubting(ADA))
    expect(await readings(studio)).toEqual([])
    const letters = await lettersWith(studio, { addresses: [ADA.address], until: NOW, most: 10 })
    expect(await evidenceIn(studio, { letters: letters.map((one) => one.id) })).toEqual([])
  })

  test('switched off means off: no reading, no evidence, and back when switched on', async () => {
    const { studio, contact } = await doubtfulStudio(house)
    await readings(studio)
    await switchListening(studio, { id: contact, on: false })
    expect(await readings(studio)).toEqual([])
    const letters = await lettersWith(studio, { addresses: [GRACE.address], until: NOW, most: 10 })
    expect(await evidenceIn(studio, { letters: letters.map((one) => one.id) })).toEqual([])
    await switchListening(studio, { id: contact, on: true })
    expect((await readings(studio))[0]?.reading.reading).toBe('uneasy')
  })

  test('an archived client is not read', async () => {
    const { studio, client } = await doubtfulStudio(house)
    await archiveClient(studio, { id: client, archived: true })
    expect(await readings(studio)).toEqual([])
  })

  test('a sign dismissed stays dismissed, takes the reading with it, and can be taken back', async () => {
    const { studio, client } = await doubtfulStudio(house)
    const before = (await readings(studio))[0]?.reading.signs ?? []
    for (const kind of new Set(before.map((sign) => sign.kind)))
      await dismissSign(studio, { letter: before[0]?.letter ?? '', sign: kind, dismissed: true })
    expect((await readings(studio))[0]?.reading).toMatchObject({ reading: 'calm', signs: [] })
    expect((await readingsAt(studio, { at: NOW, everyone: false }))[0]?.reading.reading).toBe('calm')
    await dismissSign(studio, { letter: before[0]?.letter ?? '', sign: 'doubt', dismissed: false })
    expect((await readings(studio))[0]?.reading.reading).not.toBe('calm')
    expect((await journalOf(studio, { client, most: 20 })).map((entry) => entry.kind)).toContain('evidence.restored')
  })

  test('a new letter makes the reading anew, and a change of reading stands in the journal once', async () => {
    const { studio, client } = await doubtfulStudio(house)
    await readings(studio)
    await readings(studio)
    const changes = async () =>
      (await journalOf(studio, { client, most: 50 })).filter((entry) => entry.kind === 'reading.changed')
    expect(await changes()).toHaveLength(1)
    const at = NOW - HOUR
    await receive(
      studio,
      correspondence(GRACE, 'Relieved', [
        { by: 'M', at, body: 'We can drop two pages at no cost.' },
        {
          by: 'P',
          at: NOW - HOUR / 2,
          body: 'Thank you so much, that helps a lot. I feel much better about it now, all good!',
        },
      ]),
    )
    expect((await readings(studio))[0]?.reading.reading).toBe('calm')
    expect(await changes()).toHaveLength(2)
  })

  test('readings at an instant know only what was written by then', async () => {
    const { studio } = await doubtfulStudio(house)
    const [before] = await readingsAt(studio, { at: NOW - 3 * HOUR, everyone: false })
    const [after] = await readingsAt(studio, { at: NOW, everyone: false })
    expect([before?.reading.reading, before?.letters]).toEqual(['calm', 2])
    expect([after?.reading.reading, after?.letters]).toEqual(['uneasy', 3])
  })

  test('everyone who writes can be read in passing, and nothing of it is stored', async () => {
    const studio = await house.studio()
    await receive(studio, doubting(ADA))
    const found = await readingsAt(studio, { at: NOW, everyone: true })
    expect(found).toMatchObject([{ email: ADA.address, client: null, language: 'en', reading: { reading: 'uneasy' } }])
    expect(await readings(studio)).toEqual([])
  })

  test("another studio's evidence is not found", async () => {
    const { studio } = await doubtfulStudio(house)
    const sign = (await readings(studio))[0]?.reading.signs[0]
    const other = await house.studio()
    await expect(
      dismissSign(other, { letter: sign?.letter ?? '', sign: 'doubt', dismissed: true }),
    ).rejects.toMatchObject({ code: 'reading.notFound' })
    expect(await evidenceIn(other, { letters: [sign?.letter ?? ''] })).toEqual([])
  })
})
