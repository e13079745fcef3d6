import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { backup } from '#foundation/store/backup.ts'
import { restore } from '#foundation/store/restore.ts'
import { migrations } from '#house/migrations.ts'
import { SourceFailed } from '#mail/sources/sources.ts'
import { GRACE, receive } from '#testing/cast.ts'
import { eachEngine, engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import type { ConversationTables } from '../conversation-tables.ts'

// S0-13; reliability.md, Intake that loses nothing: stored 100 of 100, raw SHA-256 equal to what was delivered

const folder = mkdtempSync(join(tmpdir(), 'consonance-keeping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1')
const PLAIN = ['To: mira@salo.example', 'Date: Thu, 21 May 2026 10:00:00 +0000', 'Subject: Offer']
const attached = (type: string, file: Buffer) =>
  mail(
    'From: grace@x.example',
    ...PLAIN,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${file.toString('base64')}\r\n--b--`,
  )

/** Letters as they really come, each named after what a person would see of it. */
const STRANGE: Record<string, Buffer[]> = {
  'a letter from nobody': [mail(...PLAIN, '', 'Hello')],
  'a letter whose sender is empty': [mail('From: ', ...PLAIN, '', 'Hello'), mail('From: <>', ...PLAIN, '', 'Hello')],
  'a letter whose sender cannot be made out': [mail('From: "Grace <grace@@x..example', ...PLAIN, '', 'Hello')],
  'two letters without a number of their own': [
    mail('From: a@x.example', ...PLAIN, '', 'One'),
    mail('From: a@x.example', ...PLAIN, '', 'Two'),
  ],
  'two different letters under one number': [
    mail('From: a@x.example', 'Message-ID: <1@x>', ...PLAIN, '', 'One'),
    mail('From: a@x.example', 'Message-ID: <1@x>', ...PLAIN, '', 'Two'),
  ],
  'a letter whose parts have no border': [
    mail('From: a@x.example', ...PLAIN, 'Content-Type: multipart/mixed', '', '--b', '', 'Hello', '--b--'),
  ],
  'a letter that is all in its subject': [mail('From: a@x.example', 'Subject: Call me, please')],
  'a letter that never ends its line': [mail('From: a@x.example', ...PLAIN, '', 'word '.repeat(600_000))],
  'a letter with an endless subject': [mail('From: a@x.example', `Subject: ${'word '.repeat(200_000)}`, '', 'Hello')],
  'a letter whose characters are not what it says': [
    mail(
      'From: a@x.example',
      ...PLAIN,
      'Content-Type: text/plain; charset=utf-8',
      '',
      '\xcf\xf0\xe8\xe2\xe5\xf2 \xff\xfe',
    ),
  ],
  'a letter with zero bytes in it': [mail('From: a@x.example', ...PLAIN, '', 'Hello\0there\0')],
  'a letter of old Macs': [
    Buffer.from(
      mail('From: a@x.example', ...PLAIN, '', 'Hello')
        .toString('latin1')
        .replaceAll('\r\n', '\r'),
    ),
  ],
  'a letter with a zip bomb': [attached('application/gzip; name="party.gz"', gzipSync(Buffer.alloc(30_000_000)))],
  'a letter that was forwarded fifty times': [
    mail(
      'From: a@x.example',
      ...PLAIN,
      ...Array.from({ length: 50 }, () => [
        'Content-Type: message/rfc822',
        '',
        'From: b@x.example',
        'Subject: Fwd',
      ]).flat(),
      '',
      'Hello',
    ),
  ],
  'a letter with a film of four megabytes': [attached('video/mp4; name="film.mp4"', noise(3_200_000))],
  'a page that was torn out of a mailbox': [mail('and has no headers at all'), Buffer.from([0, 255, 13, 10, 0])],
  'nothing but empty lines': [mail('', '', '')],
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test.each(Object.entries(STRANGE))('%s is kept byte for byte', async (_, letters) => {
    const studio = await house.studio()
    const { kept, fresh } = await keep(studio, letters)
    expect(kept).toBe(letters.length)
    const bytes = await Promise.all(fresh.map(({ id }) => sha256Of(studio, id)))
    expect(bytes).toEqual(letters.map(sha256))
    expect(fresh.map(({ size }) => size)).toEqual(letters.map((raw) => raw.length))
  })

  test('a mail that comes in pieces is the same mail as one that came whole', async () => {
    const studio = await house.studio()
    const film = attached('video/mp4', noise(3_200_000))
    const pieces = () => [film.subarray(0, 7), film.subarray(7, 2_000_000), film.subarray(2_000_000)]
    const first = await keep(studio, [{ source: 'film.eml', pieces }])
    expect(first.fresh).toMatchObject([{ size: film.length, raw: null }])
    expect(await sha256Of(studio, first.fresh[0]?.id ?? '')).toBe(sha256(film))
    expect(await keep(studio, [film])).toMatchObject({ kept: 0, duplicates: 1, fresh: [] })
    expect((await rows(studio)).map((row) => row.pieces)).toEqual([Math.ceil(film.length / 2 ** 20)])
  })

  test('a large file that somebody writes into while it is read is not kept half, and can come again', async () => {
    const studio = await house.studio()
    let looks = 0
    const pieces = () => [noise(4_200_000), Buffer.from(`${(looks += 1)}`)]
    await expect(keep(studio, [{ source: 'x', pieces }])).rejects.toThrow(new SourceFailed('unfinished'))
    expect(await rows(studio)).toEqual([])
    expect(await keep(studio, [Buffer.from('Subject: x')])).toMatchObject({ kept: 1 })
  })

  test('a letter to two of our addresses is one letter with two deliveries, and both copies are kept as they came', async () => {
    const studio = await house.studio()
    const raw = letter({ from: GRACE, to: MIRA, subject: 'Offer', body: 'Hello Mira', at: NOW })
    const to = (address: string) => Buffer.concat([Buffer.from(`Delivered-To: ${address}\r\nReceived: x\r\n`), raw])
    const copies = [to('Mira@salo.example'), to('hello@salo.example')]
    expect(await receive(studio, copies)).toEqual({ kept: 1, duplicates: 1, unreadable: 0 })
    const [only, ...others] = await room.conversations(studio, { most: 9 })
    expect([only?.thread.messages, others]).toEqual([1, []])
    const found = await room.deliveries(studio, { letter: only?.last?.id ?? '' })
    expect(found.map((one) => one.deliveredTo)).toEqual(['mira@salo.example', 'hello@salo.example'])
    expect(found.map((one) => [one.source, one.size, one.keptAt])).toEqual([
      ['test#1', copies[0]?.length, NOW],
      ['test#2', copies[1]?.length, NOW],
    ])
    const bytes = await Promise.all(found.map((one) => sha256Of(studio, one.raw)))
    expect(bytes).toEqual(copies.map(sha256))
    expect(await receive(studio, [...copies, ...copies])).toEqual({ kept: 0, duplicates: 4, unreadable: 0 })
    expect(await rows(studio)).toHaveLength(2)
  })

  test("the studio's own copy with Bcc and the one that came back are one letter, whichever was first", async () => {
    const raw = letter({ from: MIRA, to: GRACE, subject: 'Offer', body: 'Hello Grace', at: NOW })
    const sent = Buffer.concat([Buffer.from('Bcc: mira@salo.example\r\n'), raw])
    for (const [first, second] of [
      [raw, sent],
      [sent, raw],
    ] as const) {
      const studio = await house.studio()
      await keep(studio, [first])
      expect(await keep(studio, [second])).toMatchObject({ kept: 0, duplicates: 1, fresh: [] })
      expect((await rows(studio)).map((row) => row.delivery_of === null)).toEqual([true, false])
    }
  })

  test('a letter with Bcc that an earlier version kept is known again', async () => {
    const studio = await house.studio()
    const sent = mail('Bcc: mira@salo.example', 'From: mira@salo.example', ...PLAIN, '', 'Hello')
    const { fresh } = await keep(studio, [sent])
    const former = sha256(Buffer.from(sent.toString().replaceAll('\r\n', '\n')))
    await studio.store.write((tx) =>
      tx.$extendTables<ConversationTables>().updateTable('raw_mail').set({ identity: former }).execute(),
    )
    expect(await keep(studio, [sent])).toMatchObject({ duplicates: 1, fresh: [] })
    expect((await rows(studio)).map((row) => row.id)).toEqual(fresh.map(({ id }) => id))
  })

  test('a run that was cut off between two copies counts one letter and one duplicate when it goes on', async () => {
    const studio = await house.studio()
    const raw = mail('From: a@x.example', ...PLAIN, '', 'Hello')
    const copy = Buffer.concat([Buffer.from('Received: x\r\n'), raw])
    const run = await room.beginImport(studio, { sources: ['test'] })
    await keep(studio, [raw, copy], run)
    const seen = new Set<string>()
    expect(await keep(studio, [raw], run, seen)).toMatchObject({ kept: 1, duplicates: 0, fresh: [] })
    expect(await keep(studio, [copy], run, seen)).toMatchObject({ kept: 0, duplicates: 1, fresh: [] })
    await room.readKeptMail(studio)
    expect(await room.finishImport(studio, { run })).toMatchObject({ stored: 1, unreadable: 0 })
  })

  test('mail that nobody keeps is refused by name', async () => {
    const studio = await house.studio()
    await expect(sha256Of(studio, 'none')).rejects.toMatchObject({ code: 'conversation.letterNotFound' })
    expect(await room.deliveries(studio, { letter: 'none' })).toEqual([])
    const other = await house.studio()
    const { fresh } = await keep(other, [mail('From: a@x.example', ...PLAIN, '', 'Hello')])
    await expect(sha256Of(studio, fresh[0]?.id ?? '')).rejects.toMatchObject({ code: 'conversation.letterNotFound' })
  })

  test('a backup carries large mail and every copy, to another engine too', async () => {
    const studio = await house.studio()
    const film = attached('video/mp4', noise(3_200_000))
    const copy = Buffer.concat([Buffer.from('Delivered-To: mira@salo.example\r\n'), film])
    await keep(studio, [film, copy])
    const kept = await rows(studio)
    const file = join(folder, `${engine.name}.consonance`)
    await backup(house.store, file)
    const other = await engineNamed('SQLite')?.open(migrations)
    if (!other) throw new Error('SQLite is always there')
    await restore(other, file)
    const restored: House = { ...studio, store: other.within(studio.store.workspace) }
    expect(await rows(restored)).toEqual(kept)
    const bytes = await Promise.all(kept.map(({ id }) => sha256Of(restored, id)))
    expect(bytes).toEqual([film, copy].map(sha256))
    await other.close()
  }, 120_000)
})

type Given = Uint8Array | { source: string; pieces: () => Iterable<Uint8Array> }

async function keep(studio: House, given: readonly Given[], run?: string, seen = new Set<string>()) {
  const mails = given.map((one) => (one instanceof Uint8Array ? { raw: one, source: 'test' } : one))
  return room.keepMail(studio, { run: run ?? (await room.beginImport(studio, { sources: ['test'] })), mails, seen })
}

async function sha256Of(studio: House, id: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const piece of room.rawMail(studio, { id })) sum.update(piece)
  return sum.digest('hex')
}

function rows(studio: House) {
  return studio.store.read((tx) =>
    tx
      .$extendTables<ConversationTables>()
      .selectFrom('raw_mail')
      .select(['id', 'hash', 'delivery_of', 'delivered_to', 'pieces'])
      .orderBy('id')
      .execute(),
  )
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same bytes each time that no compression makes smaller. */
function noise(length: number): Buffer {
  const some = Buffer.alloc(length)
  let state = 42
  for (let at = 0; at < length; at += 1) some[at] = (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24
  return some
}
