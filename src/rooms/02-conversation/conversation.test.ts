import { zstdDecompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from './conversation.ts'
import type { ConversationTables } from './conversation-tables.ts'

// S0-12, S0-13; reliability.md, Intake that loses nothing

const mira = { name: 'Mira Salo', address: MIRA }

async function keptBytes(house: House, id: string): Promise<Uint8Array> {
  const row = await house.store.read((tx) =>
    tx
      .$extendTables<ConversationTables>()
      .selectFrom('raw_mail')
      .select('body')
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return new Uint8Array(zstdDecompressSync(row?.body ?? new Uint8Array()))
}

const everything = (house: House) => room.conversations(house, { before: Number.MAX_SAFE_INTEGER, most: 100 })

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('mail is kept byte for byte, also what nobody can read, and what cannot be read is listed with the reason', async () => {
    const studio = await house.studio()
    const strange = Uint8Array.from([0, 255, 1, 254, 10, 13, 0, 65])
    const run = await room.beginImport(studio, { sources: ['test'] })
    const result = await receive(
      studio,
      [strange, letter({ from: GRACE, to: mira, subject: 'Hello', body: 'Hi Mira', at: NOW })],
      run,
    )
    expect(result).toEqual({ kept: 2, duplicates: 0, unreadable: 1 })
    const [unread] = await room.unreadableMail(studio, { run })
    expect(unread).toMatchObject({ source: 'test#1', reason: 'no-headers' })
    expect(await keptBytes(studio, unread?.id ?? '')).toEqual(strange)
    expect(await room.finishImport(studio, { run })).toMatchObject({ stored: 1, unreadable: 1, state: 'done' })
  })

  test('the same mail again stores nothing twice, by whatever way it came', async () => {
    const studio = await house.studio()
    const raw = letter({ from: GRACE, to: mira, subject: 'Plan', body: 'Thank you for the plan.', at: NOW })
    const travelled = new TextEncoder().encode(
      `Received: from elsewhere\r\n${new TextDecoder().decode(raw)}`.replaceAll('\r\n', '\n'),
    )
    expect(await receive(studio, [raw, raw])).toMatchObject({ kept: 1, duplicates: 1 })
    expect(await receive(studio, [travelled])).toMatchObject({ kept: 0, duplicates: 1 })
    expect(await everything(studio)).toHaveLength(1)
  })

  test('a letter to thousands of people is taken in like any other', async () => {
    const studio = await house.studio()
    const crowd = Array.from({ length: 4_000 }, (_, one) => `guest${one}@crowd.example`)
    const raw = letter({ from: mira, to: GRACE, subject: 'Moved', body: 'We have moved.', at: NOW })
    const text = new TextDecoder().decode(raw).replace(/^to:.*$/imu, `To: ${crowd.join(',\r\n ')}`)
    expect(await receive(studio, [new TextEncoder().encode(text)])).toMatchObject({ kept: 1, unreadable: 0 })
    expect((await everything(studio))[0]?.last?.subject).toBe('Moved')
  })

  test('a re-used Message-ID with other words is another message', async () => {
    const studio = await house.studio()
    const first = letter({ from: GRACE, to: mira, subject: 'One', body: 'The first.', at: NOW, id: 'same@id' })
    const second = letter({ from: GRACE, to: mira, subject: 'One', body: 'The second.', at: NOW + HOUR, id: 'same@id' })
    expect(await receive(studio, [first, second])).toMatchObject({ kept: 2, duplicates: 0 })
    const found = await room.conversation(studio, { id: (await everything(studio))[0]?.thread.id ?? '' })
    expect(found?.letters.map((one) => one.words.trim())).toEqual(['The first.', 'The second.'])
  })

  test('a run that was cut off after keeping goes on: nothing is lost, nothing twice, and it counts what it kept before as its own', async () => {
    const studio = await house.studio()
    const mails = correspondence(GRACE, 'Website', [
      { by: 'P', at: NOW, body: 'Hello' },
      { by: 'M', at: NOW + HOUR, body: 'Hi' },
    ])
    const run = await room.beginImport(studio, { sources: ['test'] })
    await room.keepMail(studio, { run, mails: mails.map((raw) => ({ raw, source: 'x' })), seen: new Set() })
    // The crash: kept, never read. The next start notes it and reads what waits.
    expect(await room.interruptImports(studio, { except: [] })).toEqual([run])
    expect(await receive(studio, mails, run)).toEqual({ kept: 2, duplicates: 0, unreadable: 0 })
    expect((await everything(studio))[0]?.thread.messages).toBe(2)
  })

  test('letters find their thread in whatever order they come, also when the one that joins them comes last', async () => {
    const studio = await house.studio()
    const mails = correspondence(
      GRACE,
      'Logo',
      ['P', 'M', 'P', 'M'].map((by, index) => ({
        by: by === 'P' ? 'P' : 'M',
        at: NOW + index * HOUR,
        body: `Letter ${index}`,
      })),
    )
    for (const index of [3, 0, 2, 1]) await receive(studio, [mails[index] ?? new Uint8Array()])
    const threads = await everything(studio)
    expect(threads.map(({ thread }) => [thread.subject, thread.messages])).toEqual([['Logo', 4]])
    const found = await room.conversation(studio, { id: threads[0]?.thread.id ?? '' })
    expect(found?.letters.map((one) => one.writer)).toEqual(['person', 'studio', 'person', 'studio'])
    expect(threads[0]?.last?.words.trim()).toBe('Letter 3')
  })

  test('quoted history is no part of what a person wrote, and stays in the letter', async () => {
    const studio = await house.studio()
    const body =
      'That works for me.\n\nOn Thu, 21 May 2026 at 10:00, Mira Salo <mira@salo.example> wrote:\n> I am worried about the date.'
    await receive(studio, [letter({ from: GRACE, to: mira, subject: 'Date', body, at: NOW })])
    const found = await room.conversation(studio, { id: (await everything(studio))[0]?.thread.id ?? '' })
    expect(found?.letters[0]?.words.trim()).toBe('That works for me.')
    expect(found?.letters[0]?.text).toContain('worried about the date')
  })

  test('machines are told from people, and a thread of machines alone is no conversation', async () => {
    const studio = await house.studio()
    const away = { 'Auto-Submitted': 'auto-replied' }
    await receive(studio, [
      letter({ from: GRACE, to: mira, subject: 'Out of office', body: 'I am away.', at: NOW, headers: away }),
      letter({ from: 'no-reply@shop.example', to: mira, subject: 'Your order', body: 'Shipped.', at: NOW }),
    ])
    expect(await everything(studio)).toEqual([])
    expect(await room.mailboxCounts(studio)).toEqual({ threads: 2, people: 0, machines: 2 })
    expect(await room.proposedPeople(studio)).toEqual([])
  })

  test('who the clients may be is proposed; the user decides, and can take it back', async () => {
    const studio = await house.studio()
    await receive(studio, [
      ...correspondence(GRACE, 'Site', [
        { by: 'P', at: NOW - DAY, body: 'Hello' },
        { by: 'M', at: NOW, body: 'Hi' },
      ]),
      letter({
        from: { name: 'Once', address: 'once@far.example' },
        to: mira,
        subject: 'Offer',
        body: 'Buy this',
        at: NOW,
      }),
    ])
    const [proposed, ...others] = await room.proposedPeople(studio)
    expect(others).toEqual([])
    expect(proposed).toMatchObject({
      address: GRACE.address,
      name: GRACE.name,
      lettersIn: 1,
      lettersOut: 1,
      lastSubject: 'Site',
    })
    await room.declinePerson(studio, { address: GRACE.address, declined: true })
    expect(await room.proposedPeople(studio)).toEqual([])
    expect(await room.declinedPeople(studio)).toHaveLength(1)
    await room.declinePerson(studio, { address: GRACE.address, declined: false })
    await accept(studio, GRACE)
    expect(await room.proposedPeople(studio)).toEqual([])
  })

  test('an own address added later changes the sides of letters that are in', async () => {
    const studio = await house.studio()
    const other = { name: 'Mira at home', address: 'mira@home.example' }
    await receive(studio, [
      letter({ from: other, to: ADA, subject: 'Sketch', body: 'Here it is.', at: NOW - HOUR, id: 'sketch@x' }),
      letter({ from: ADA, to: other, subject: 'Re: Sketch', body: 'Fine.', at: NOW, answers: 'sketch@x' }),
    ])
    expect((await room.proposedPeople(studio)).map((one) => one.address)).toEqual([])
    await room.setOwnAddresses(studio, { addresses: [MIRA, other.address] })
    const [{ thread, last } = { thread: null, last: null }] = await everything(studio)
    expect(thread?.person).toBe(ADA.address)
    expect(last?.writer).toBe('person')
    expect(await room.correspondents(studio, { addresses: [ADA.address] })).toMatchObject([
      { lettersIn: 1, lettersOut: 1 },
    ])
  })

  test('the language of a letter is known, and an unknown one is said to be unknown', async () => {
    const studio = await house.studio()
    const words = [
      'Kiitos viestistä, palaan asiaan ensi viikolla.',
      'Спасибо, мы посмотрим макет завтра.',
      'Vielen Dank für den Entwurf, wir melden uns nächste Woche bei Ihnen.',
    ]
    await receive(
      studio,
      words.map((body, index) => letter({ from: ADA, to: mira, subject: `L${index}`, body, at: NOW + index * HOUR })),
    )
    const letters = await room.lettersWith(studio, { addresses: [ADA.address], until: NOW + DAY, most: 10 })
    expect(letters.map((one) => one.language)).toEqual(['unknown', 'ru', 'fi'])
  })

  test("another studio's conversation is not found", async () => {
    const [mine, theirs] = [await house.studio(), await house.studio()]
    await receive(theirs, [letter({ from: GRACE, to: mira, subject: 'Private', body: 'Hello', at: NOW })])
    const id = (await everything(theirs))[0]?.thread.id ?? ''
    expect(await room.conversation(mine, { id })).toBeNull()
    expect(await everything(mine)).toEqual([])
    expect(await room.lettersWith(mine, { addresses: [GRACE.address], until: NOW + DAY, most: 10 })).toEqual([])
  })
})
