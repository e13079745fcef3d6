import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { composeMail } from '#mail/compose.ts'
import { addClient } from '#client/client.ts'
import { ADA, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import * as room from '../conversation.ts'

// Issue 3: threads do not depend on the order in which letters come in; S0-12

const PEOPLE = [MIRA, 'ada@engine.example', 'grace@harbour.example', 'bob@far.example']
const BOB = { name: 'Bob Stone', address: 'bob@far.example' }
const SUBJECTS = ['The plan', 'Re: The plan', 'The invoice', '']

interface Sketch {
  id: number
  claims: number[]
  subject: number
  from: number
  to: number[]
}

/** Up to eight letters; some share a Message-ID, some refer to letters that never came. */
const mailbox = fc.array(
  fc.record<Sketch>({
    id: fc.nat(9),
    claims: fc.array(fc.nat(11), { maxLength: 3 }),
    subject: fc.nat(SUBJECTS.length - 1),
    from: fc.nat(PEOPLE.length - 1),
    to: fc.array(fc.nat(PEOPLE.length - 1), { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 8 },
)

function mailOf({ id, claims, subject, from, to }: Sketch, place: number): Uint8Array {
  const [parent] = claims
  const references = claims.map((one) => `${one}@mail.example`).toReversed()
  return composeMail({
    from: { address: PEOPLE[from] ?? MIRA },
    to: to.map((one) => ({ address: PEOPLE[one] ?? MIRA })),
    subject: SUBJECTS[subject] ?? '',
    text: `Letter ${place}`,
    messageId: `${id}@mail.example`,
    date: NOW + place * HOUR,
    ...(parent === undefined ? {} : { inReplyTo: `${parent}@mail.example`, references }),
  })
}

/** Every thread by the moments of its letters, and the letter that began the one it seems to go on from. */
async function shapeOf(house: House) {
  return house.store.read(async (db) => {
    const tx = db.$extendTables<ConversationTables>()
    const letters = await tx.selectFrom('message').select(['id', 'thread', 'sent_at']).orderBy('sent_at').execute()
    const threads = await tx.selectFrom('thread').selectAll().execute()
    const openers = new Map(
      threads.map((thread) => [thread.id, letters.find((one) => one.id === thread.opener)?.sent_at]),
    )
    return threads
      .map((thread) => ({
        letters: letters.filter((one) => one.thread === thread.id).map((one) => (one.sent_at - NOW) / HOUR),
        subject: thread.subject,
        last: [(thread.last_at - NOW) / HOUR, thread.messages, thread.person],
        continues: thread.continues === null ? null : ((openers.get(thread.continues) ?? 0) - NOW) / HOUR,
        why: thread.why,
        marks: [thread.subjects, thread.persons],
      }))
      .toSorted((one, other) => (one.letters[0] ?? -1) - (other.letters[0] ?? -1))
  })
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('the same letters make the same conversations and the same proposals, in whatever order and parts they come', async () => {
    const ways = fc.record({
      sketches: mailbox,
      keys: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
      parts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
    })
    const runs = engine.kind === 'sqlite' ? 150 : 25
    await fc.assert(
      fc.asyncProperty(ways, async ({ sketches, keys, parts }) => {
        const mails = sketches.map(mailOf)
        const inOrder = await house.studio()
        await receive(inOrder, mails)
        const mixed = await house.studio()
        const shuffled = mails.toSorted((a, b) => (keys[mails.indexOf(a)] ?? 0) - (keys[mails.indexOf(b)] ?? 0))
        for (const size of parts) if (shuffled.length > 0) await receive(mixed, shuffled.splice(0, size))
        expect(await shapeOf(mixed)).toEqual(await shapeOf(inOrder))
        const again = await shapeOf(inOrder)
        await receive(inOrder, mails)
        expect(await shapeOf(inOrder), 'the same letters again change nothing').toEqual(again)
      }),
      { numRuns: runs },
    )
  }, 120_000)

  const mira = { address: MIRA, name: 'Mira Salo' }
  const mail = (sample: {
    from: typeof mira
    to: typeof mira
    subject: string
    id: string
    after: number
    answers?: string
  }) => letter({ ...sample, body: `Letter ${sample.id}`, at: NOW - 100 * HOUR + sample.after * HOUR })

  /** The plan with Ada; the invoice that grew out of it; and Bob, whom nobody knows there. */
  const PLAN = [
    mail({ from: ADA, to: mira, subject: 'The plan', id: 'a@x', after: 1 }),
    mail({ from: mira, to: ADA, subject: 'Re: The plan', id: 'b@x', after: 2, answers: 'a@x' }),
    mail({ from: ADA, to: mira, subject: 'The invoice', id: 'c@x', after: 3, answers: 'b@x' }),
    mail({ from: BOB, to: mira, subject: 'Re: The plan', id: 'd@x', after: 4, answers: 'b@x' }),
  ]

  async function subjectsOf(studio: House) {
    const found = await room.conversations(studio, { most: 50 })
    return found.map(({ thread }) => [thread.subject, thread.person, thread.messages])
  }

  const threadOf = async (studio: House, subject: string, person: string) =>
    (await room.conversations(studio, { most: 50 })).find(
      ({ thread }) => thread.subject === subject && thread.person === person,
    )?.thread.id ?? ''

  test('a changed subject and a stranger stand apart, and both conversations say so', async () => {
    const studio = await house.studio()
    await receive(studio, PLAN)
    expect(await subjectsOf(studio)).toEqual([
      ['The plan', BOB.address, 1],
      ['The invoice', ADA.address, 1],
      ['The plan', ADA.address, 2],
    ])
    const plan = await room.threadLinks(studio, { thread: await threadOf(studio, 'The plan', ADA.address) })
    expect(plan.onward).toMatchObject([
      { subject: 'The plan', why: 'sender', name: 'Bob Stone' },
      { subject: 'The invoice', why: 'subject', name: ADA.name },
    ])
    const invoice = await room.threadLinks(studio, { thread: await threadOf(studio, 'The invoice', ADA.address) })
    expect(invoice.from).toMatchObject({ subject: 'The plan', why: 'subject', keptApart: false })
  })

  test('joined conversations are one, also for the letters that come later, and part exactly as they were', async () => {
    const studio = await house.studio()
    await receive(studio, PLAN)
    const before = await shapeOf(studio)
    const bob = await threadOf(studio, 'The plan', BOB.address)
    const { into, letter: opener } = await room.joinThread(studio, { thread: bob })
    expect(await subjectsOf(studio)).toEqual([
      ['The plan', ADA.address, 3],
      ['The invoice', ADA.address, 1],
    ])
    expect(await room.joinedWhere(studio, { thread: bob }), 'an old link to it finds the way').toBe(into)
    await receive(studio, [mail({ from: BOB, to: mira, subject: 'Re: The plan', id: 'e@x', after: 5, answers: 'b@x' })])
    expect((await subjectsOf(studio))[0]).toEqual(['The plan', ADA.address, 4])
    await room.takeBackJoining(studio, { letter: opener })
    expect(await threadOf(studio, 'The plan', BOB.address), 'it has its old address again').toBe(bob)
    expect((await subjectsOf(studio))[0], 'his later letter answered what he was not part of').toEqual([
      'The plan',
      BOB.address,
      2,
    ])
    const again = await house.studio()
    await receive(again, PLAN)
    const joined = await room.joinThread(again, { thread: await threadOf(again, 'The plan', BOB.address) })
    await room.takeBackJoining(again, { letter: joined.letter })
    expect(await shapeOf(again)).toEqual(before)
    expect((await journal(again)).slice(-2)).toEqual(['threads.joined', 'threads.parted'])
  })

  test('what is kept apart is not asked about again, until that is taken back', async () => {
    const studio = await house.studio()
    await receive(studio, PLAN)
    const invoice = await threadOf(studio, 'The invoice', ADA.address)
    const plan = await threadOf(studio, 'The plan', ADA.address)
    const { letter: opener } = await room.keepThreadApart(studio, { thread: invoice })
    expect((await room.threadLinks(studio, { thread: plan })).onward).toHaveLength(1)
    expect((await room.threadLinks(studio, { thread: invoice })).from).toMatchObject({ keptApart: true })
    await room.takeBackJoining(studio, { letter: opener })
    expect((await room.threadLinks(studio, { thread: plan })).onward).toHaveLength(2)
    await expect(room.joinThread(studio, { thread: plan })).rejects.toThrow('conversation.notFound')
    await expect(room.takeBackJoining(studio, { letter: opener })).rejects.toThrow('conversation.notFound')
  })

  test('a join holds when older letters come later and everything finds its place anew', async () => {
    const studio = await house.studio()
    await receive(studio, PLAN.slice(1))
    await room.joinThread(studio, { thread: await threadOf(studio, 'The plan', BOB.address) })
    await receive(studio, PLAN.slice(0, 1))
    expect(await subjectsOf(studio)).toEqual([
      ['The plan', ADA.address, 3],
      ['The invoice', ADA.address, 1],
    ])
  })

  test('a person who is taken in with both addresses is known in the conversation from either', async () => {
    const studio = await house.studio()
    const addresses = [ADA.address, 'ada@home.example']
    const contact = { name: ADA.name, addresses, language: 'en', part: 'buyer', salutation: '' } as const
    await addClient(studio, { name: ADA.name, contact })
    const home = { name: ADA.name, address: 'ada@home.example' }
    await receive(studio, [
      ...PLAN.slice(0, 2),
      mail({ from: home, to: mira, subject: 'Re: The plan', id: 'h@x', after: 3, answers: 'b@x' }),
    ])
    expect(await subjectsOf(studio)).toEqual([['The plan', ADA.address, 3]])
  })

  test('a letter without a readable sender is listed among people, machines apart', async () => {
    const studio = await house.studio()
    const nameless = letter({ from: ADA, to: mira, subject: 'From nobody', body: 'Hello?', at: NOW, id: 'n@x' })
    const text = Buffer.from(nameless)
      .toString('latin1')
      .replace(/^From: .*\r\n/mu, '')
    const shop = letter({ from: 'no-reply@shop.example', to: mira, subject: 'Your order', body: 'Shipped.', at: NOW })
    await receive(studio, [Buffer.from(text, 'latin1'), shop])
    expect(await subjectsOf(studio)).toEqual([['From nobody', null, 1]])
    const machines = await room.conversations(studio, { most: 50, with: 'machines' })
    expect(machines.map(({ thread }) => thread.subject)).toEqual(['Your order'])
    expect(await room.isAnythingUnreadable(studio)).toBe(false)
    expect(await room.conversations(studio, { most: 50, with: 'unreadable' })).toEqual([])
  })

  /** The kinds of what was written down, the oldest first. */
  async function journal(studio: House): Promise<string[]> {
    const rows = await studio.store.read((tx) => tx.selectFrom('journal').select('kind').orderBy('id').execute())
    return rows.map((row) => row.kind)
  }
})
