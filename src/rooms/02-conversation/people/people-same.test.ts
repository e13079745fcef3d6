import { beforeAll, expect, test } from 'vitest'
import { addClient, addContact, client as clientOf } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { ADA, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'

// Issue 3: two addresses of one person proposed for merging (merge and undo)

const HOME = { name: 'Hopper, Grace', address: 'grace@home.example' }
const known = { language: 'en', part: 'buyer', salutation: '' } as const

/** Two letters from the harbour, one from home. */
const MAIL = [
  letter({ from: GRACE, to: MIRA, subject: 'Site', body: 'When may we begin?', at: NOW - 3 * DAY, id: 's1@x' }),
  letter({ from: GRACE, to: MIRA, subject: 'Site', body: 'Hello again.', at: NOW - 2 * DAY, id: 's2@x' }),
  letter({ from: HOME, to: MIRA, subject: 'Re: Site', body: 'And?', at: NOW - DAY, id: 's3@x', answers: 's2@x' }),
]

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function received(): Promise<House> {
    const studio = await house.studio()
    await receive(studio, MAIL)
    return studio
  }

  const questions = (studio: House) => room.likelySame(studio, { most: 10 })
  const proposed = async (studio: House) =>
    (await room.proposedPeople(studio)).map((one) => [one.address, one.also ?? [], one.lettersIn])
  const threadsIn = async (studio: House) =>
    (await room.conversations(studio, { most: 50 })).map(({ thread }) => thread.messages)

  test('two addresses under one full name are proposed as one person, never merged by themselves', async () => {
    const studio = await received()
    expect(await questions(studio)).toMatchObject([{ name: GRACE.name, address: GRACE.address, also: HOME.address }])
    expect(await proposed(studio)).toEqual([[GRACE.address, [], 2]])
    expect(await threadsIn(studio), 'from home she is a stranger').toEqual([1, 1, 1])
  })

  test('another name, a desk, and an address of somebody else’s name are not proposed', async () => {
    const studio = await house.studio()
    const from = (name: string, address: string, at: number) =>
      letter({ from: { name, address }, to: MIRA, subject: `From ${address}`, body: 'Hello', at })
    await receive(studio, [
      from('Ada Byron', 'ada@engine.example', NOW),
      from('Ada Byronova', 'ada@home.example', NOW + HOUR),
      from('Bakery Team', 'team@bakery.example', NOW),
      from('Bakery Team', 'team@other.example', NOW),
      from('Ada Byron', 'info@bakery.example', NOW),
    ])
    expect(await questions(studio)).toEqual([])
  })

  test('a name alone is enough where the stranger answers into a conversation that knows the other', async () => {
    const studio = await house.studio()
    const desk = { name: ADA.name, address: 'shop@byron.example' }
    await receive(studio, [
      letter({ from: ADA, to: MIRA, subject: 'Engine', body: 'Hello', at: NOW, id: 'e@x' }),
      letter({ from: desk, to: MIRA, subject: 'Re: Engine', body: 'And?', at: NOW + HOUR, answers: 'e@x' }),
    ])
    expect(await questions(studio)).toMatchObject([{ also: desk.address }])
  })

  test('merged strangers are one person for proposals, counts and conversations, and part exactly as they were', async () => {
    const studio = await received()
    const before = [await proposed(studio), await threadsIn(studio), await questions(studio)]
    const [question] = await questions(studio)
    await room.mergePerson(studio, { id: question?.id ?? '' })
    expect(await questions(studio)).toEqual([])
    expect(await proposed(studio)).toEqual([[GRACE.address, [HOME.address], 3]])
    expect(await threadsIn(studio), 'she is known in her own conversation').toEqual([2, 1])
    await room.takeBackSame(studio, { id: question?.id ?? '' })
    expect([await proposed(studio), await threadsIn(studio), await questions(studio)]).toEqual(before)
  })

  test('an address is added to the contact who has the other, and taken away again', async () => {
    const studio = await received()
    const id = await addClient(studio, {
      name: 'Harbour',
      contact: { name: GRACE.name, addresses: [GRACE.address], ...known },
    })
    const addresses = async () => (await clientOf(studio, { id }))?.contacts.map((contact) => contact.addresses)
    const [question] = await room.likelySame(studio, { addresses: [GRACE.address], most: 3 })
    await room.mergePerson(studio, { id: question?.id ?? '' })
    expect(await addresses()).toEqual([[GRACE.address, HOME.address]])
    expect(await threadsIn(studio)).toEqual([2, 1])
    await room.takeBackSame(studio, { id: question?.id ?? '' })
    expect(await addresses()).toEqual([[GRACE.address]])
    expect(await threadsIn(studio)).toEqual([1, 1, 1])
  })

  test('two contacts of one client become one, the other is put away, and both come back', async () => {
    const studio = await received()
    const contact = { name: GRACE.name, addresses: [GRACE.address], ...known }
    const id = await addClient(studio, { name: 'Harbour', contact })
    await addContact(studio, { client: id, contact: { ...contact, addresses: [HOME.address] } })
    const contacts = async () =>
      (await clientOf(studio, { id }))?.contacts.map((one) => [one.addresses, one.archivedAt === null])
    const [question] = await questions(studio)
    await room.mergePerson(studio, { id: question?.id ?? '' })
    expect(await contacts()).toEqual([
      [[GRACE.address, HOME.address], true],
      [[], false],
    ])
    await room.takeBackSame(studio, { id: question?.id ?? '' })
    expect(await contacts()).toEqual([
      [[GRACE.address], true],
      [[HOME.address], true],
    ])
  })

  test('contacts of different clients are not asked about, and cannot be merged', async () => {
    const studio = await received()
    const [question] = await questions(studio)
    for (const who of [GRACE, HOME])
      await addClient(studio, { name: who.name, contact: { name: who.name, addresses: [who.address], ...known } })
    expect(await questions(studio)).toEqual([])
    await expect(room.mergePerson(studio, { id: question?.id ?? '' })).rejects.toThrow('conversation.personNotFound')
  })

  test('two people stay two, and are not asked about again when they write again', async () => {
    const studio = await received()
    const [question] = await questions(studio)
    await room.keepTwoPeople(studio, { id: question?.id ?? '' })
    await receive(studio, [letter({ from: HOME, to: MIRA, subject: 'More', body: 'Hello', at: NOW })])
    expect(await questions(studio)).toEqual([])
    await room.takeBackSame(studio, { id: question?.id ?? '' })
    expect(await questions(studio)).toHaveLength(1)
    await expect(room.takeBackSame(studio, { id: question?.id ?? '' })).rejects.toThrow('conversation.personNotFound')
  })
})
