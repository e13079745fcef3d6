import { beforeAll, expect, test } from 'vitest'
import { addPreference, addProject, archiveClient, clientsById, switchListening } from '#client/client.ts'
import {
  conversations,
  needsAnswer,
  noteTalk,
  replySetting,
  setReplySetting,
  snooze,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { readings } from '#reading/reading.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { due } from '../due/due.ts'
import { type Studio, studioOf } from '../studio.ts'
import { todayView } from '../today/today-view.ts'
import { owed, owedIn } from './owed.ts'
import { quietClients } from './quiet.ts'

// S1-21, product.md, Brief: the reply promise, for letters as for questions; S2-22: updates

/** Friday at 17:00, by the clock of the studio of tests: the promise of what came on Thursday. */
const FRIDAY = Date.parse('2026-05-22T17:00:00Z')
const later = (house: House, now: number): House => ({ ...house, now: () => now })

const asks = (at: number, body = 'When may we see the first page?') => ({ by: 'P', at, body }) as const

eachEngine((engine) => {
  let tests: TestHouse
  let studio: Studio
  beforeAll(async () => {
    tests = await testHouse(engine)
    studio = await studioOf(await tests.studio())
  })

  const told = async (house: House) =>
    (await owed(house, { time: studio, most: 9 })).owed.map(({ letter, dueAt }) => [letter.subject, dueAt])
  const thread = async (house: House) => (await conversations(house, { most: 1 }))[0]?.thread.id ?? ''

  test('a letter that asks is owed an answer by the end of the next working day, on Today and in what is due', async () => {
    const house = await tests.studio()
    await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Pages', [asks(NOW - HOUR)]))
    expect(await told(house)).toEqual([['Pages', FRIDAY]])
    const { waiting } = await todayView(house, studio)
    expect(waiting).toMatchObject([{ subject: 'Pages', dueAt: FRIDAY, isLate: false }])
    const [one] = await due(house, { setting: studio })
    expect(one?.due).toMatchObject({ what: 'letter', act: 'answer', by: FRIDAY })
    const monday = later(house, FRIDAY + 1)
    expect((await todayView(monday, studio)).waiting).toMatchObject([{ isLate: true }])
    expect((await due(monday, { setting: studio }))[0]?.due.why).toContainEqual({ code: 'standing', standing: 'late' })
  })

  test('the clock starts with the first letter that asks, also where thanks came after it', async () => {
    const house = await tests.studio()
    await accept(house, GRACE)
    const letters = [asks(NOW - 2 * DAY), asks(NOW - DAY, 'And thank you for the drawings.')]
    await receive(house, correspondence(GRACE, 'Pages', letters))
    expect(await told(house)).toEqual([['Pages', FRIDAY - 2 * DAY]])
  })

  test('what asks nothing is owed nothing; of somebody who is not listened to nothing is read, and all of it is', async () => {
    const house = await tests.studio()
    const { contact } = await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Pages', [asks(NOW - HOUR, 'Thank you for the drawings.')]))
    expect(await told(house)).toEqual([])
    await switchListening(house, { id: contact, on: false })
    expect(await told(house)).toEqual([['Pages', FRIDAY]])
  })

  test('a letter of ours ends it, whatever it was written with, and so does a call', async () => {
    const house = await tests.studio()
    const [grace, ada] = [await accept(house, GRACE), await accept(house, ADA)]
    const answered = [asks(NOW - 3 * HOUR), { by: 'M', at: NOW - HOUR, body: 'On Friday.' } as const]
    await receive(house, [
      ...correspondence(GRACE, 'Pages', answered),
      ...correspondence(ADA, 'Engine', [asks(NOW - 2 * HOUR)]),
    ])
    expect(await told(house)).toEqual([['Engine', FRIDAY]])
    const talk = { contact: ada.contact, way: 'call', seemed: 'at-ease', saw: '' } as const
    await noteTalk(house, { ...talk, contact: grace.contact, at: NOW - HOUR })
    expect(await told(house)).toEqual([['Engine', FRIDAY]])
    await noteTalk(house, { ...talk, at: NOW - 2 * HOUR - 1 })
    expect(await told(house), 'a call before the letter answers nothing').toHaveLength(1)
    await noteTalk(house, { ...talk, at: NOW - HOUR })
    expect(await told(house)).toEqual([])
  })

  test('the user says that none is needed, and takes that back', async () => {
    const house = await tests.studio()
    await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Pages', [asks(NOW - 2 * HOUR), asks(NOW - HOUR)]))
    const [first] = (await owed(house, { time: studio, most: 1 })).owed
    const [last] = await conversations(house, { most: 1 })
    await needsAnswer(house, { letter: first?.letter.id ?? '', needs: false })
    expect(await told(house), 'the later one waits still').toHaveLength(1)
    const letter = last?.last?.id ?? ''
    await needsAnswer(house, { letter, needs: false })
    expect(await told(house)).toEqual([])
    await needsAnswer(house, { letter, needs: true })
    expect(await told(house)).toHaveLength(1)
  })

  test('a snoozed letter is out of sight, and its clock runs on', async () => {
    const house = await tests.studio()
    const { client } = await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Pages', [asks(NOW - HOUR)]))
    await snooze(house, { thread: await thread(house), until: NOW + 2 * DAY })
    expect([await told(house), (await todayView(house, studio)).waiting]).toEqual([[], []])
    const clients = await clientsById(house, { ids: [client] })
    expect((await owedIn(house, { clients, time: studio })).get(await thread(house))?.dueAt).toBe(FRIDAY)
    expect(await told(later(house, NOW + 2 * DAY))).toEqual([['Pages', FRIDAY]])
  })

  test('a letter that only claims to be theirs starts no clock', async () => {
    const house = await tests.studio()
    await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Pages', [asks(NOW - HOUR)]))
    await house.store.write((tx) =>
      tx
        .$extendTables<{ message: { proof: string | null } }>()
        .updateTable('message')
        .set({ proof: 'claimed' })
        .execute(),
    )
    expect(await told(house)).toEqual([])
  })

  test('nobody waits who was put away, and many wait in the order in which their answers are due', async () => {
    const house = await tests.studio()
    const people = Array.from({ length: 25 }, (_, one) => ({ name: `Person ${one}`, address: `p${one}@x.example` }))
    await receive(
      house,
      people.flatMap((who, one) => correspondence(who, who.name, [asks(NOW - (one + 1) * 2 * DAY)])),
    )
    for (const who of people) await accept(house, who)
    const { client } = await accept(house, { name: 'Away', address: 'away@x.example' })
    await receive(house, correspondence({ name: 'Away', address: 'away@x.example' }, 'Away', [asks(NOW - 59 * DAY)]))
    await archiveClient(house, { id: client, archived: true })
    const { owed: all, more } = await owed(house, { time: studio, most: 24 })
    expect([all.length, more, all[0]?.letter.subject]).toEqual([24, true, 'Person 24'])
    expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b))
  })

  const work = (more: object = {}) => ({
    project: {
      name: 'Engine',
      service: 'software',
      price: 4800,
      currency: 'EUR',
      stage: 'under-way',
      signedOn: '2026-04-01',
      deliveredOn: null,
      ...more,
    } as const,
  })

  test('a client with work under way to whom nothing was said for a week is told something, and a letter of ours ends that', async () => {
    const house = await tests.studio()
    const { client } = await accept(house, GRACE)
    await addProject(house, { client, ...work() })
    const wrote = { by: 'M', at: NOW - 8 * DAY, body: 'Here is the first page.' } as const
    await receive(house, correspondence(GRACE, 'Pages', [wrote]))
    expect(await quietClients(house, studio)).toMatchObject([{ client, since: NOW - 8 * DAY, days: 5 }])
    expect((await todayView(house, studio)).updates).toMatchObject([{ name: GRACE.name, since: NOW - 8 * DAY }])
    await setReplySetting(house, { acknowledges: false, updateDays: 9 })
    expect((await todayView(house, studio)).updates).toEqual([])
    await setReplySetting(house, { acknowledges: false, updateDays: 5 })
    await receive(house, correspondence(GRACE, 'More', [{ ...wrote, at: NOW - DAY }]))
    expect((await todayView(house, studio)).updates).toEqual([])
  })

  test('work that is delivered, put away or not signed asks for no update; who needs care is told sooner', async () => {
    const house = await tests.studio()
    const { client, contact } = await accept(house, GRACE)
    await addProject(house, { client, ...work({ deliveredOn: '2026-05-01', stage: 'delivered' }) })
    expect(await quietClients(house, studio)).toEqual([])
    await addProject(house, { client, ...work({ signedOn: '2026-05-18' }) })
    expect(await quietClients(house, studio)).toMatchObject([{ days: 5 }])
    await addPreference(house, { contact, note: 'Her board is hard on her', care: true })
    expect(await quietClients(house, studio)).toMatchObject([{ days: 3 }])
    expect((await todayView(house, studio)).updates).toHaveLength(1)
  })

  test('a studio begins without acknowledgements, and with a word after five working days', async () => {
    expect(await replySetting(await tests.studio())).toEqual({ acknowledges: false, updateDays: 5 })
  })

  test('listening goes on after a project has ended', async () => {
    // S3-50: ears and eyes open
    const house = await tests.studio()
    const { client } = await accept(house, GRACE)
    await addProject(house, {
      client,
      ...work({ signedOn: '2025-10-01', deliveredOn: '2026-01-15', stage: 'settled' }),
    })
    const worry =
      'I keep wondering whether we really needed all eight pages. I am not sure this was the right decision.'
    await receive(house, correspondence(GRACE, 'The pages', [asks(NOW - 9 * DAY), asks(NOW - HOUR, worry)]))
    const [read] = await readings(house, { week: WEEK })
    expect(read?.reading.reading).not.toBe('calm')
    expect((await todayView(house, studio)).needs.map(({ name }) => name)).toEqual([GRACE.name])
  })
})
