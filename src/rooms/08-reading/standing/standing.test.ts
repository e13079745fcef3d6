import { beforeAll, expect, test } from 'vitest'
import { addClient, archiveClient, clientsById } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { catchUp, dismissSign, evidenceIn, FEW_CLIENTS, keepUp, keepUpDue, type Place, standing } from '../reading.ts'
import type { ReadingTables } from '../reading-tables.ts'
import { wordsOf } from './standing.ts'

// S0-12; issue 3, Scale: a page's work is bounded by what it shows; architecture.md, rule 2: nothing is scheduled, everything is due

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const CALM = 'Thank you, the plan is clear. See you on Friday.'

const person = (name: string) => ({ name, address: `${name.toLowerCase()}@many.example` })

/** A studio with more clients than are read at every look; these write, everybody else is silent. */
async function manyClients(house: TestHouse, writers: Readonly<Record<string, string>>) {
  const studio = await house.studio()
  for (let one = 0; one <= FEW_CLIENTS; one += 1) await addClient(studio, { name: `Silent ${one}` })
  const ids: Record<string, { client: string; contact: string }> = {}
  for (const [name, words] of Object.entries(writers)) {
    await write(studio, name, ['Hello Mira, we would love a new website.', 'Signed, thank you!', words])
    ids[name] = await accept(studio, person(name))
  }
  return { studio, ids }
}

/** The same in a studio of few. */
async function fewClients(house: TestHouse, writers: Readonly<Record<string, string>>) {
  const studio = await house.studio()
  const ids: Record<string, { client: string; contact: string }> = {}
  for (const [name, words] of Object.entries(writers)) {
    await write(studio, name, ['Hello Mira, we would love a new website.', 'Signed, thank you!', words])
    ids[name] = await accept(studio, person(name))
  }
  return { studio, ids }
}

/** As if the reading of this contact were worth a look and asked for nothing. */
async function withoutAlert(studio: House, contact: string): Promise<void> {
  await studio.store.write(async (db) => {
    const tx = db.$extendTables<ReadingTables>()
    const row = await tx
      .selectFrom('reading')
      .select(['whole', 'rank'])
      .where('contact', '=', contact)
      .executeTakeFirst()
    const whole = JSON.stringify({ ...JSON.parse(row?.whole ?? '{}'), alertSince: null })
    const rank = (row?.rank ?? 0) - 2
    await tx.updateTable('reading').set({ whole, rank, alert_since: null }).where('contact', '=', contact).execute()
  })
}

const write = (studio: House, name: string, bodies: readonly string[], at = NOW - 5 * DAY) =>
  receive(
    studio,
    correspondence(
      person(name),
      `Website of ${name} ${at}`,
      bodies.map((body, place) => ({ by: 'P' as const, at: at + place * HOUR, body })),
    ),
  )

const names = (found: Awaited<ReturnType<typeof standing>>) => found.pressing.map((one) => one.contact.name)

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('those who need the user stand in the order of need, page after page, and all are counted', async () => {
    const { studio } = await manyClients(house, { Ada: DOUBT, Berta: CALM, Carl: DOUBT, Dora: DOUBT })
    await catchUp(studio, { week: WEEK })
    const seen: string[] = []
    let after: Place | null = null
    do {
      const page: Awaited<ReturnType<typeof standing>> = await standing(studio, { week: WEEK, most: 2, after })
      expect(page.uneasy + page.watch).toBe(3)
      expect(page.clients.map((one) => one.name).toSorted()).toEqual(names(page).toSorted())
      seen.push(...names(page))
      after = page.next
    } while (after)
    expect(seen.toSorted()).toEqual(['Ada', 'Carl', 'Dora'])
  })

  // product.md: alerts are few; the rest is worth a look and waits on a page of its own
  test.each([
    ['of many', manyClients],
    ['of few', fewClients],
  ])('in a studio %s alerts stand alone, and with all the others behind them', async (_, made) => {
    const { studio, ids } = await made(house, { Ada: DOUBT, Berta: CALM, Carl: DOUBT })
    await catchUp(studio, { week: WEEK })
    await withoutAlert(studio, ids['Carl']?.contact ?? '')
    const alerts = await standing(studio, { week: WEEK, most: 5 })
    expect(names(alerts)).toEqual(['Ada'])
    expect([alerts.uneasy + alerts.watch, alerts.more]).toEqual([1, 1])
    const all = await standing(studio, { week: WEEK, most: 1, all: true })
    expect(names(all)).toEqual(['Ada'])
    expect(names(await standing(studio, { week: WEEK, most: 1, all: true, after: all.next }))).toEqual(['Carl'])
  })

  test('the order is the same in a studio of few, where nobody has to be heard before', async () => {
    const { studio } = await fewClients(house, { Ada: DOUBT, Berta: CALM, Carl: DOUBT })
    const whole = await standing(studio, { week: WEEK, most: 5 })
    expect(names(whole).toSorted()).toEqual(['Ada', 'Carl'])
    const first = await standing(studio, { week: WEEK, most: 1 })
    const second = await standing(studio, { week: WEEK, most: 1, after: first.next })
    expect([...names(first), ...names(second)]).toEqual(names(whole))
    expect(second.next).toBe(null)
  })

  test('who was put away stands there no more, leaves nothing behind, and the next one moves up', async () => {
    const { studio, ids } = await manyClients(house, { Ada: DOUBT, Carl: DOUBT })
    await catchUp(studio, { week: WEEK })
    const [first = '', second = ''] = names(await standing(studio, { week: WEEK, most: 2 }))
    const away = ids[first]
    await archiveClient(studio, { id: away?.client ?? '', archived: true })
    const found = await standing(studio, { week: WEEK, most: 1 })
    expect(names(found)).toEqual([second])
    expect(found.uneasy + found.watch).toBe(1)
    expect(await wordsOf(studio, { contacts: [away?.contact ?? ''] })).toEqual(new Map())
  })

  test('what was dismissed is dismissed at the next look, and what was taken back is back', async () => {
    const { studio } = await manyClients(house, { Ada: DOUBT })
    await catchUp(studio, { week: WEEK })
    const [ada] = (await standing(studio, { week: WEEK, most: 3 })).pressing
    const signs = ada?.reading.signs ?? []
    for (const { letter, kind } of signs) await dismissSign(studio, { letter, sign: kind, reason: 'misread' })
    expect(names(await standing(studio, { week: WEEK, most: 3 }))).toEqual([])
    for (const { letter, kind } of signs) await dismissSign(studio, { letter, sign: kind, reason: null })
    expect(names(await standing(studio, { week: WEEK, most: 3 }))).toEqual(['Ada'])
  })

  test('a pass over all that changes nothing asks the same few questions, however many contacts there are', async () => {
    const { studio } = await manyClients(house, { Ada: DOUBT, Berta: CALM, Carl: DOUBT })
    const asked = counting(studio)
    await catchUp(asked.house, { week: WEEK })
    const first = asked.times()
    await catchUp(asked.house, { week: WEEK })
    expect(asked.times() - first).toBe(6)
    expect(asked.wrote()).toBe(false)
    house.clock.now += 2 * HOUR
    await catchUp(asked.house, { week: WEEK })
    house.clock.now = NOW
    expect(asked.wrote()).toBe(false)
  })

  test('what was written since is found in turn; letters nobody heard are left to a process of their own, and said once', async () => {
    const { studio, ids } = await manyClients(house, { Ada: CALM })
    await catchUp(studio, { week: WEEK })
    await write(studio, 'Ada', [DOUBT], NOW - DAY)
    const beat = await keepUpDue(studio, { week: WEEK, after: '' })
    expect(beat).toEqual({ elsewhere: true, after: '' })
    expect(names(await standing(studio, { week: WEEK, most: 3 }))).toEqual([])
    const of = await clientsById(studio, { ids: [ids['Ada']?.client ?? ''] })
    expect(await keepUp(studio, { week: WEEK, of })).toEqual({ elsewhere: true, isNews: false })
    await catchUp(studio, { week: WEEK })
    expect(names(await standing(studio, { week: WEEK, most: 3 }))).toEqual(['Ada'])
    expect(await keepUpDue(studio, { week: WEEK, after: '' })).toEqual({ elsewhere: false, after: '' })
  })

  test('a reading grows old and is made anew by the beats, the oldest first, without a word being heard', async () => {
    const { studio, ids } = await manyClients(house, { Ada: DOUBT })
    await catchUp(studio, { week: WEEK })
    house.clock.now = NOW + 300 * DAY
    const contacts = [ids['Ada']?.contact ?? '']
    expect((await wordsOf(studio, { contacts })).get(contacts[0] ?? '')).not.toBe('calm')
    await Promise.all([0, 1].map(() => keepUpDue(studio, { week: WEEK, after: '' })))
    expect((await wordsOf(studio, { contacts })).get(contacts[0] ?? '')).toBe('calm')
    const changes = await journalOf(studio, { client: ids['Ada']?.client ?? '', most: 50 })
    house.clock.now = NOW
    expect(
      changes.filter((one) => one.kind === 'reading.changed'),
      'two beats at once record one change',
    ).toHaveLength(2)
  })

  test('the beats find who was put away and forget what was heard of them', async () => {
    const { studio, ids } = await manyClients(house, { Ada: DOUBT })
    await catchUp(studio, { week: WEEK })
    const [ada] = (await standing(studio, { week: WEEK, most: 1 })).pressing
    await archiveClient(studio, { id: ids['Ada']?.client ?? '', archived: true })
    await keepUpDue(studio, { week: WEEK, after: '' })
    expect(await evidenceIn(studio, { letters: ada?.reading.signs.map((sign) => sign.letter) ?? [] })).toEqual([])
  })
})

/** A house that counts how often its store is asked, and notes whether anything was written since it was last asked so. */
function counting(studio: House) {
  let reads = 0
  let isWritten = false
  const { store } = studio
  const house: House = {
    ...studio,
    store: {
      ...store,
      read: (work) => {
        reads += 1
        return store.read(work)
      },
      write: (work) => {
        isWritten = true
        return store.write(work)
      },
    },
  }
  const wrote = () => {
    const was = isWritten
    isWritten = false
    return was
  }
  return { house, times: () => (wrote(), reads), wrote }
}
