import { zstdDecompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import { readMail } from '../letters/read-mail.ts'

// reliability.md, Intake that loses nothing

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

const everything = (house: House) => room.conversations(house, { most: 100 })

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

  test('mail that two imports read at once becomes one letter each', async () => {
    const studio = await house.studio()
    const mails = [
      letter({ from: GRACE, to: mira, subject: 'Hello', body: 'Hi Mira', at: NOW }),
      Uint8Array.from([0, 255, 1]),
    ].map((raw) => ({ raw, source: 'x' }))
    const run = await room.beginImport(studio, { sources: ['test'] })
    const { fresh } = await room.keepMail(studio, { run, mails, seen: new Set() })
    const both = await Promise.all([room.readKeptMail(studio), readMail(studio, { kept: fresh })])
    const [read, unreadable] = [both[0].read + both[1].read, both[0].unreadable + both[1].unreadable]
    expect([read, unreadable]).toEqual([1, 1])
    const known = await room.correspondents(studio, { addresses: [GRACE.address] })
    expect(known.get(GRACE.address)).toMatchObject({ lettersIn: 1 })
    expect(await room.unreadableMail(studio, { run })).toHaveLength(1)
  })

  test('whether a date lies in the future is judged from when the letter was kept, so that it is dated alike whenever it is read', async () => {
    const kept = Date.parse('2126-05-21T12:00:00Z')
    const studio = { ...(await house.studio()), now: () => kept }
    const [possible, impossible] = [kept - HOUR, kept + 400 * DAY]
    await receive(studio, [
      letter({ from: GRACE, to: mira, subject: 'Today', body: 'Hello', at: possible }),
      letter({ from: GRACE, to: mira, subject: 'Some day', body: 'Hello', at: impossible }),
    ])
    expect((await everything(studio)).map(({ thread }) => [thread.subject, thread.lastAt])).toEqual([
      ['Some day', kept],
      ['Today', possible],
    ])
  })
})
