import { beforeAll, expect, test } from 'vitest'
import { addProject, archiveClient, switchListening } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import {
  askedFigures,
  lastAsked,
  noteAsked,
  notAskedLately,
  type NotAsked,
  readings,
  takeBackAsked,
} from '../reading.ts'

// S0-3, S0-16, S0-20, S0-35, S0-46

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const QUESTION = 'Is there anything about it that does not sit right with you yet?'

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  /** Grace, who doubts since yesterday. */
  async function doubting(studio: House) {
    const grace = await accept(studio, GRACE)
    await receive(
      studio,
      correspondence(GRACE, 'Website', [
        { by: 'P', at: NOW - 9 * DAY, body: 'Hello Mira, here are our wishes.' },
        { by: 'M', at: NOW - 8 * DAY, body: 'Thank you, that is clear.' },
        { by: 'P', at: NOW - DAY, body: DOUBT },
      ]),
    )
    await readings(studio, { week: WEEK })
    return grace
  }

  const question = (contact: string) => ({ contact, about: 'doubt', way: 'copied', words: QUESTION }) as const

  test('that somebody was asked is kept with its words, and the journal holds none of them', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const id = await noteAsked(studio, question(contact))
    expect(await lastAsked(studio, { contact })).toEqual({ id, at: NOW, way: 'copied', words: QUESTION })
    const [entry] = await journalOf(studio, { client, most: 1 })
    expect(entry).toMatchObject({ kind: 'question.asked', subject: contact })
    expect(entry?.facts).toEqual({ asked: id, about: 'doubt', way: 'copied' })
  })

  test('it can be taken back, and then nothing of it is left but that it was', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const id = await noteAsked(studio, question(contact))
    expect(await takeBackAsked(studio, { id })).toEqual({ contact, client })
    expect(await lastAsked(studio, { contact })).toBeNull()
    await expect(takeBackAsked(studio, { id })).rejects.toMatchObject({ code: 'reading.notFound' })
    expect((await journalOf(studio, { client, most: 1 }))[0]?.kind).toBe('question.taken-back')
  })

  test('nobody unknown, another studio’s, switched off or put away is asked here', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const foreign = await accept(await house.studio(), ADA)
    for (const unknown of ['nobody', foreign.contact])
      await expect(noteAsked(studio, question(unknown))).rejects.toMatchObject({ code: 'reading.notFound' })
    await switchListening(studio, { id: contact, on: false })
    await expect(noteAsked(studio, question(contact))).rejects.toMatchObject({ code: 'reading.isOff' })
    await switchListening(studio, { id: contact, on: true })
    await archiveClient(studio, { id: client, archived: true })
    await expect(noteAsked(studio, question(contact))).rejects.toMatchObject({ code: 'reading.isOff' })
  })

  test('what the client said themselves is counted apart from what was found, with the time it took to ask', async () => {
    const studio = await house.studio()
    const { contact } = await doubting(studio)
    const [read] = await readings(studio, { week: WEEK })
    if (!read?.reading.alertSince) throw new Error('a doubt said so plainly asks for attention')
    await noteAsked(studio, question(contact))
    const figures = { found: 0, voiced: 0, [read.reading.voiced ? 'voiced' : 'found']: 1 }
    expect(await askedFigures(studio)).toEqual({ ...figures, medianToAsk: NOW - read.reading.alertSince })
    expect(await askedFigures({ ...studio, now: () => NOW + 91 * DAY })).toMatchObject({ found: 0, voiced: 0 })
  })

  const site = { name: 'Site', service: 'website', price: null, currency: 'EUR', stage: 'under-way' } as const
  const signed = (days: number) => new Date(NOW - days * DAY).toISOString().slice(0, 10)
  const lately = (studio: House, except: readonly string[] = []): Promise<NotAsked[]> =>
    notAskedLately(studio, { zone: 'UTC', most: 3, except: new Set(except) })

  test('who has work under way and was not asked lately is named until somebody asks', async () => {
    const studio = await house.studio()
    const grace = await accept(studio, GRACE)
    const project = { ...site, signedOn: signed(9), deliveredOn: null }
    await addProject(studio, { client: grace.client, project })
    expect((await lately(studio)).map(({ client, due }) => [client.id, due.after])).toEqual([[grace.client, 'signing']])
    expect(await lately(studio, [grace.client])).toEqual([])
    const id = await noteAsked(studio, question(grace.contact))
    expect(await lately(studio)).toEqual([])
    await takeBackAsked(studio, { id })
    expect(await lately(studio)).toHaveLength(1)
    await noteAsked({ ...studio, now: () => NOW - 2 * HOUR }, question(grace.contact))
    expect(await lately({ ...studio, now: () => NOW + 13 * DAY })).toEqual([])
    expect(await lately({ ...studio, now: () => NOW + 14 * DAY })).toHaveLength(1)
  })

  test('nobody is named here who is not calm, not listened to, or put away', async () => {
    const studio = await house.studio()
    const grace = await doubting(studio)
    const ada = await accept(studio, ADA)
    const project = { ...site, signedOn: signed(9), deliveredOn: null }
    for (const { client } of [grace, ada]) await addProject(studio, { client, project })
    expect((await lately(studio)).map(({ client }) => client.id)).toEqual([ada.client])
    await switchListening(studio, { id: ada.contact, on: false })
    expect(await lately(studio)).toEqual([])
    await switchListening(studio, { id: ada.contact, on: true })
    await archiveClient(studio, { id: ada.client, archived: true })
    expect(await lately(studio)).toEqual([])
  })
})
