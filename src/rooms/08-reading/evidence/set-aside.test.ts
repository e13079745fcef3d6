import { beforeAll, expect, test } from 'vitest'
import { addProject, archiveProject, switchListening } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { migrations } from '#house/migrations.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { dismissSign, type Reason, readings, readingReport, type Sign } from '../reading.ts'
import type { ReadingTables } from '../reading-tables.ts'

// S0-15: a signal is dismissed with a reason, remembered for that contact and, more slowly, for the studio

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const CARL = { name: 'Carl Gauss', address: 'carl@sum.example' }

/** Somebody who doubts in so many letters, the newest an hour ago. */
const doubting = (who: typeof GRACE, times = 1) =>
  correspondence(who, `Website for ${who.name}`, [
    { by: 'P', at: NOW - 12 * DAY, body: 'Hello Mira, we would love a new website.' },
    { by: 'M', at: NOW - 11 * DAY, body: 'Hello, gladly. Here is the agreement.' },
    ...Array.from({ length: times }, (_, place) => ({
      by: 'P' as const,
      at: NOW - HOUR - (times - 1 - place) * DAY,
      body: DOUBT,
    })),
  ])

const readingOf = async (studio: House, name: string) =>
  (await readings(studio, { week: WEEK })).find((one) => one.contact.name === name)?.reading

const setAside = async (studio: House, signs: readonly Sign[], reason: Reason | null) => {
  for (const { letter, kind } of signs) await dismissSign(studio, { letter, sign: kind, reason })
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function studioOf(...people: { who: typeof GRACE; times?: number }[]) {
    const studio = await house.studio()
    const ids: Record<string, { client: string; contact: string }> = {}
    for (const { who, times } of people) {
      await receive(studio, doubting(who, times))
      ids[who.name] = await accept(studio, who)
    }
    return { studio, ids }
  }

  test('the reason is remembered and told, and taking it back brings the sign back as it was', async () => {
    const { studio, ids } = await studioOf({ who: GRACE })
    const before = await readingOf(studio, GRACE.name)
    expect(before?.reading).toBe('uneasy')
    await setAside(studio, before?.signs ?? [], 'joke')
    expect((await readingOf(studio, GRACE.name))?.reading).toBe('calm')
    const report = () => readingReport(studio, { contact: ids[GRACE.name]?.contact ?? '', week: WEEK })
    const aside = (await report()).set_aside
    expect(aside.map((one) => [one.kind, one.reason])).toEqual([['doubt', 'joke']])
    expect(aside[0]?.phrases.length).toBeGreaterThan(0)
    await setAside(studio, before?.signs ?? [], null)
    expect(await readingOf(studio, GRACE.name)).toMatchObject({ score: before?.score, signs: before?.signs })
    expect((await report()).set_aside).toEqual([])
  })

  test('the same words count nothing more at that contact, at once; elsewhere they count less, within the hour', async () => {
    const { studio } = await studioOf({ who: GRACE, times: 2 }, { who: CARL })
    const [first] = (await readingOf(studio, GRACE.name))?.signs ?? []
    const elsewhere = await readingOf(studio, CARL.name)
    await setAside(studio, first ? [first] : [], 'usual')
    expect(await readingOf(studio, GRACE.name), 'her other letter has the same words').toMatchObject({ signs: [] })
    expect((await readingOf(studio, CARL.name))?.score, 'his reading is fresh').toBe(elsewhere?.score)
    house.clock.now = NOW + 2 * HOUR
    const later = await readingOf(studio, CARL.name)
    house.clock.now = NOW
    expect(later?.score).toBeLessThan(elsewhere?.score ?? 0)
    expect(later?.signs.length).toBeGreaterThan(0)
  })

  test('what was only settled teaches nothing', async () => {
    const { studio } = await studioOf({ who: GRACE, times: 2 })
    const [first] = (await readingOf(studio, GRACE.name))?.signs ?? []
    await setAside(studio, first ? [first] : [], 'mended')
    const now = await readingOf(studio, GRACE.name)
    expect(now?.signs.some((sign) => sign.letter === first?.letter)).toBe(false)
    expect(now?.reading).toBe('uneasy')
  })

  test('of a contact who is switched off nothing is left, neither what was heard nor what was set aside', async () => {
    const { studio, ids } = await studioOf({ who: GRACE })
    await setAside(studio, (await readingOf(studio, GRACE.name))?.signs ?? [], 'misread')
    await readings(studio, { week: WEEK })
    const contact = ids[GRACE.name]?.contact ?? ''
    await switchListening(studio, { id: contact, on: false })
    await readings(studio, { week: WEEK })
    const left = await studio.store.read(async (db) => {
      const tx = db.$extendTables<ReadingTables>()
      const of = ['reading', 'digest', 'heard', 'evidence', 'dismissal'] as const
      return Promise.all(of.map((table) => tx.selectFrom(table).select('contact').execute()))
    })
    expect(left.flat()).toEqual([])
    await expect(readingReport(studio, { contact, week: WEEK })).rejects.toMatchObject({ code: 'reading.notFound' })
  })

  test('a stranger’s sign cannot be set aside, and a stranger’s reading cannot be taken along', async () => {
    const { studio, ids } = await studioOf({ who: GRACE })
    const [sign] = (await readingOf(studio, GRACE.name))?.signs ?? []
    const stranger = await house.studio()
    const refused = { code: 'reading.notFound' }
    for (const kind of ['doubt', 'silent'] as const)
      await expect(
        dismissSign(stranger, { letter: sign?.letter ?? '', sign: kind, reason: 'joke' }),
      ).rejects.toMatchObject(refused)
    const contact = ids[GRACE.name]?.contact ?? ''
    await expect(readingReport(stranger, { contact, week: WEEK })).rejects.toMatchObject(refused)
    await expect(
      dismissSign(studio, { letter: sign?.letter ?? '', sign: 'burst', reason: 'joke' }),
    ).rejects.toMatchObject(refused)
  })

  // S0-1 to S0-3
  test('a project that was signed raises attention at once, and one that was put away lowers it', async () => {
    const { studio, ids } = await studioOf({ who: GRACE })
    const before = (await readingOf(studio, GRACE.name))?.score ?? 0
    const day = new Date(NOW - 5 * DAY).toISOString().slice(0, 10)
    const work = { name: 'Advice', service: 'advice', stage: 'agreed', signedOn: day, deliveredOn: null } as const
    const project = { ...work, price: null, currency: 'EUR' }
    const id = await addProject(studio, { client: ids[GRACE.name]?.client ?? '', project })
    expect((await readingOf(studio, GRACE.name))?.score).toBeGreaterThan(before)
    await archiveProject(studio, { id, archived: true })
    expect((await readingOf(studio, GRACE.name))?.score).toBe(before)
  })

  test('a process that dies while it stores a reading leaves nothing half done, and the next one does it whole', async () => {
    const { studio } = await studioOf({ who: GRACE })
    const { store } = studio
    const dying: House['store'] = {
      ...store,
      write: (work) =>
        store.write(async (tx) => {
          await work(tx)
          throw new Error('killed')
        }),
    }
    await expect(readings({ ...studio, store: dying }, { week: WEEK })).rejects.toThrow('killed')
    const heard = () =>
      store.read((tx) => tx.$extendTables<ReadingTables>().selectFrom('heard').select('message').execute())
    expect(await heard()).toEqual([])
    expect((await readingOf(studio, GRACE.name))?.reading).toBe('uneasy')
    expect(await heard()).toHaveLength(2)
  })

  test('two processes that hear the same letters at once keep them once', async () => {
    const { studio } = await studioOf({ who: GRACE }, { who: ADA })
    // Two connections of one process to the embedded database would wait for each other for ever: there it is two pages of one process.
    const second = engine.kind === 'postgres' ? await engine.again(migrations) : null
    const other: House = second ? { ...studio, store: second.within(studio.store.workspace) } : studio
    const [one, two] = await Promise.all([readings(studio, { week: WEEK }), readings(other, { week: WEEK })])
    const told = (of: typeof one) => of.map(({ contact, reading }) => [contact.id, reading.reading, reading.score])
    expect(told(two)).toEqual(told(one))
    const evidence = await studio.store.read((tx) =>
      tx.$extendTables<ReadingTables>().selectFrom('evidence').select(['message', 'start_at']).execute(),
    )
    expect(new Set(evidence.map((row) => `${row.message} ${row.start_at}`)).size).toBe(evidence.length)
    await second?.close()
  })
})
