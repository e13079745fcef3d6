import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { OURS } from '#mail/proof/proof-types.ts'
import { GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { type ImapServer, type ImapServerOptions, startImapServer } from '#testing/imap-server.ts'
import {
  ACCOUNT,
  bringAll,
  bringing,
  hashesOf,
  keptHashes,
  lettersOf,
  listening,
  places,
  until,
} from '#testing/intake-runs.ts'
import { loginTo } from '#testing/mail-servers.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import { bringInOnce } from './bring-in.ts'
import type { ConversationTables } from '../conversation-tables.ts'

// reliability.md, Intake that loses nothing: a server that hangs, drops or lies; a broken message never blocks those behind it

const folder = mkdtempSync(join(tmpdir(), 'consonance-intake-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [ONE = new Uint8Array(), TWO = new Uint8Array(), THREE = new Uint8Array(), ...MORE] = lettersOf(12)

/** A letter of so many bytes, no two alike. */
const large = (bytes: number) =>
  Buffer.concat([
    letter({ from: GRACE, to: MIRA, subject: `Film of ${bytes}`, body: 'See below', at: NOW }),
    Buffer.from(Array.from({ length: Math.ceil(bytes / 64) }, (_, line) => `${line}`.padEnd(62, 'x')).join('\r\n')),
  ])

eachEngine((engine) => {
  let house: TestHouse
  let studio: House
  const open = new Set<ImapServer>()
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  beforeEach(async () => {
    studio = await house.studio()
    house.clock.now = NOW
    return async () => {
      for (const server of open) await server.stop()
      open.clear()
    }
  })

  const served = async (mails: readonly Uint8Array[], options: ImapServerOptions = {}) => {
    const server = await startImapServer(options)
    open.add(server)
    for (const raw of mails) server.inbox.add(raw, { at: NOW - HOUR })
    return server
  }
  const once = (server: ImapServer, ways: room.IntakeWays = {}) =>
    bringInOnce(studio, bringing(loginTo(server), { ways: { folder, ...ways } }))
  const inbox = async () => (await room.folders(studio, { account: ACCOUNT })).find(({ role }) => role === 'inbox')
  const threads = async () => (await room.mailboxCounts(studio)).threads

  test('a server that lies about sizes is not believed, and large mail comes through a file that is gone afterwards', async () => {
    const film = large(9_000_000)
    const hidden = large(5_000_000)
    const server = await served([ONE, film, TWO, hidden])
    server.faults.size = (uid, size) => (uid === 1 ? 900_000_000 : uid === 4 ? 12 : size)
    await once(server)
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, film, TWO, hidden]))
    expect(readdirSync(folder)).toEqual([])
    server.faults.noPieces = true
    server.inbox.add(large(6_000_000))
    await once(server)
    expect(await inbox()).toMatchObject({ onServer: 5, held: 5 })
  }, 60_000)

  test('a message that the server refuses holds nothing up, is listed after three tries, and comes once it can', async () => {
    const server = await served([ONE, TWO, THREE, ...MORE])
    server.faults.refuse = (uid) => (uid === 2 ? '[SERVERBUG] Internal error occurred' : null)
    await once(server)
    expect(await threads()).toBe(11)
    expect(await inbox()).toMatchObject({ onServer: 12, held: 11, unfetched: 0, complete: true })
    for (let tries = 2; tries <= 3; tries += 1) {
      house.clock.now += HOUR
      await once(server)
    }
    expect(await inbox()).toMatchObject({ onServer: 12, held: 11, unfetched: 1 })
    const left = (await places(studio)).find(({ raw }) => raw === null)
    expect(left).toMatchObject({ uid: 2, tries: 3, problem: expect.stringContaining('Internal error occurred') })
    const asked = server.told.length
    house.clock.now += HOUR
    await once(server)
    expect(server.told.slice(asked).filter((line) => line.includes('FETCH'))).toEqual([])
    delete server.faults.refuse
    house.clock.now += DAY
    await once(server)
    expect(await inbox()).toMatchObject({ onServer: 12, held: 12, unfetched: 0 })
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO, THREE, ...MORE]))
  })

  test('a message at which the connection drops holds nothing up', async () => {
    const server = await served([ONE, TWO, THREE, ...MORE])
    server.faults.drop = (uid) => (uid === 5 ? 100 : null)
    // Once with the others, and three times by itself.
    for (let session = 0; session < 4; session += 1) {
      await expect(once(server)).rejects.toMatchObject({ name: 'MailProblem', code: 'dropped' })
      house.clock.now += HOUR
    }
    await once(server)
    expect(await inbox()).toMatchObject({ onServer: 12, held: 11, unfetched: 1, complete: true })
    server.inbox.add(large(10_000))
    await once(server)
    expect(await threads()).toBe(12)
  })

  test('what did not come is asked for again when it is due, though the server has no news to tell', async () => {
    const server = await served([ONE, TWO, THREE])
    server.faults.drop = (uid) => (uid === 2 ? 100 : null)
    for (let session = 0; session < 2; session += 1)
      await expect(once(server)).rejects.toMatchObject({ code: 'dropped' })
    delete server.faults.drop
    house.clock.now += 30 * SECOND - 100
    const session = listening(studio, bringing(loginTo(server), { ways: { lookEvery: { again: 50 } } }))
    await until(() => server.told.at(-1)?.endsWith('IDLE') ?? false)
    expect(await inbox()).toMatchObject({ onServer: 3, held: 2 })
    house.clock.now += SECOND
    await until(async () => (await inbox())?.held === 3)
    await session.end()
  })

  test('a server that hangs is given up, and asked for the rest by the next session', async () => {
    const server = await served([ONE, TWO, THREE])
    server.faults.hang = (line) => line.includes('BODY.PEEK')
    await expect(once(server, { patience: 300 })).rejects.toMatchObject({ code: 'timed-out' })
    server.faults.hang = (line) => line.includes('SEARCH')
    await expect(once(server, { patience: 300 })).rejects.toMatchObject({ code: 'timed-out' })
    delete server.faults.hang
    house.clock.now += HOUR
    await once(server)
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO, THREE]))
  })

  test('a letter whose UID is below the others is found at the next look', async () => {
    const server = await served([])
    server.inbox.add(ONE, { uid: 10 })
    server.inbox.add(TWO, { uid: 20 })
    await once(server)
    server.inbox.add(THREE, { uid: 15 })
    await once(server)
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO, THREE]))
  })

  test('what is deleted while it is fetched takes nothing else with it', async () => {
    const server = await served([ONE, TWO, THREE, ...MORE])
    server.faults.meanwhile = (uid) => uid === 4 && [1, 2, 8].forEach((gone) => server.inbox.expunge(gone))
    await bringAll(studio, bringing(loginTo(server)))
    house.clock.now += HOUR
    await once(server)
    expect(await inbox()).toMatchObject({ onServer: 9, held: 9, unfetched: 0, complete: true })
    expect(await threads()).toBeGreaterThanOrEqual(9)
  })

  test('messages out of order, and one that is left out, all come', async () => {
    const server = await served([ONE, TWO, THREE, ...MORE])
    let isLeftOut = true
    server.faults.backwards = true
    server.faults.leaveOut = (uid) => uid === 3 && isLeftOut && !(isLeftOut = false)
    await once(server)
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO, THREE, ...MORE]))
    expect(await inbox()).toMatchObject({ held: 12, unfetched: 0 })
  })

  test('a list that is shorter than the folder takes nothing away', async () => {
    const server = await served([ONE, TWO, THREE])
    await once(server)
    const before = await places(studio)
    server.faults.unlisted = (uid) => uid !== 2
    house.clock.now += HOUR
    await once(server)
    expect(await places(studio)).toEqual(before)
  })

  test.runIf(engine.name === 'SQLite')(
    'a first sync of more than one round brings the newest first and is complete at its end',
    async () => {
      const mails = Array.from({ length: 2_100 }, (_, number) =>
        Buffer.from(`Subject: ${number}\r\n\r\nHello ${number}`),
      )
      const server = await served(mails)
      await once(server)
      expect(await inbox()).toMatchObject({ onServer: 2_100, held: 2_100, highUid: 2_100, complete: true })
      const rows = await studio.store.read((tx) =>
        tx
          .$extendTables<ConversationTables>()
          .selectFrom('raw_mail')
          .select('source')
          .orderBy('id')
          .limit(100)
          .execute(),
      )
      const uids = rows.map(({ source }) => Number(source.split('#')[1]))
      expect(Math.min(...uids)).toBeGreaterThan(1_900)
      expect(server.told.filter((line) => line.includes('SEARCH'))).toHaveLength(3)
    },
    60_000,
  )

  test('nothing is marked, moved or opened for writing', async () => {
    const server = await served([ONE, TWO, large(5_000_000)])
    server.sent.add(THREE)
    await once(server)
    expect(
      server.told.filter((line) => /\b(?:SELECT|STORE|COPY|MOVE|EXPUNGE|APPEND|DELETE|CLOSE)\b/u.test(line)),
    ).toEqual([])
    expect(server.told.filter((line) => line.includes('BODY') && !line.includes('BODY.PEEK'))).toEqual([])
    expect(server.inbox.messages.flatMap(({ flags }) => flags)).toEqual([])
  })

  test('what a server calls the same in two folders is fetched once and is one letter', async () => {
    const server = await served([], { capabilities: ['IDLE', 'SPECIAL-USE', 'X-GM-EXT-1'] })
    server.sent.add(ONE, { called: '77' })
    server.inbox.add(ONE, { called: '77' })
    server.inbox.add(TWO, { called: '78' })
    await once(server)
    expect(server.told.filter((line) => line.includes('BODY.PEEK'))).toHaveLength(2)
    expect(await inbox()).toMatchObject({ held: 2, onServer: 2 })
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO]))
  })

  test('a server without IDLE is asked again and again', async () => {
    const server = await served([ONE], { capabilities: [] })
    const ways = { lookEvery: { idling: DAY, asking: 100 } }
    const session = listening(studio, bringing(loginTo(server), { ways }))
    await until(async () => (await threads()) === 1)
    server.inbox.add(TWO)
    await until(async () => (await threads()) === 2)
    await session.end()
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO]))
  })

  test('a session that is ended in the middle of a letter blames no message', async () => {
    const server = await served([ONE, TWO])
    const stop = new AbortController()
    server.faults.hang = (line) => line.includes('BODY.PEEK') && (setTimeout(() => stop.abort(), 50), true)
    await bringInOnce(studio, bringing(loginTo(server), { signal: stop.signal }))
    expect(await places(studio)).toEqual([])
    await until(() => server.connections() === 0)
  })

  test('a session that ends while it is looked at from whom a letter is keeps none that was not looked at: it comes again', async () => {
    const server = await served([ONE])
    const stop = new AbortController()
    const unchecked = { result: 'unchecked' as const, domain: null }
    const looked = (verdict: 'claimed' | null) => {
      const policy = { result: 'none' as const, policy: null }
      return { verdict, from: [GRACE.address], dkim: unchecked, spf: unchecked, dmarc: policy }
    }
    const ended = () => (stop.abort(), Promise.resolve(looked(null)))
    await bringInOnce(studio, bringing(loginTo(server), { signal: stop.signal, ways: { proof: ended } }))
    await once(server, { proof: () => Promise.resolve(looked('claimed')) })
    const rows = await studio.store.read((tx) =>
      tx.$extendTables<ConversationTables>().selectFrom('message').select('proof').execute(),
    )
    expect(rows).toEqual([{ proof: 'claimed' }])
  })

  test('it is looked at from whom fresh letters are, and what was sent is ours', async () => {
    const server = await served([ONE])
    server.inbox.add(TWO, { at: NOW - 8 * DAY })
    server.sent.add(THREE)
    const asked: number[] = []
    const check = { result: 'pass' as const, domain: 'harbour.example' }
    const proof = (_: unknown, { arrivedAt }: { arrivedAt: number }) => {
      asked.push(arrivedAt)
      const policy = { result: 'pass' as const, policy: null }
      return Promise.resolve({
        verdict: 'proven' as const,
        from: [GRACE.address],
        dkim: check,
        spf: check,
        dmarc: policy,
      })
    }
    await once(server, { proof })
    expect(asked).toEqual([NOW - HOUR])
    const rows = await studio.store.read((tx) =>
      tx.$extendTables<ConversationTables>().selectFrom('raw_mail').select(['source', 'proof']).execute(),
    )
    const verdicts = rows.map((row) => [row.source, row.proof === null ? null : JSON.parse(row.proof)['verdict']])
    expect(Object.fromEntries(verdicts)).toEqual({ 'INBOX#1': 'proven', 'INBOX#2': null, 'Sent#1': OURS.verdict })
  })

  test('a folder of sent letters that is gone is forgotten, its letters stay', async () => {
    const server = await served([ONE])
    server.sent.add(TWO)
    await once(server)
    server.folders.splice(1, 1)
    await once(server)
    expect((await room.folders(studio, { account: ACCOUNT })).map(({ role }) => role)).toEqual(['inbox'])
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO]))
  })

  test('an account that is led to another server begins anew, also where that counts alike', async () => {
    const [server, other] = [await served([ONE, TWO]), await served([TWO, THREE])]
    await once(server)
    await bringInOnce(studio, bringing(loginTo({ ...other, user: 'another' })))
    expect(await keptHashes(studio)).toEqual(hashesOf([ONE, TWO, THREE]))
    expect(await inbox()).toMatchObject({ onServer: 2, held: 2 })
  })

  test('what stands in the way is said by its code', async () => {
    const server = await served([ONE])
    const wrong = loginTo({ ...server, pass: 'wrong' })
    await expect(bringInOnce(studio, bringing(wrong))).rejects.toMatchObject({ code: 'wrong-password' })
    const starttls = loginTo(server, 'starttls')
    await expect(bringInOnce(studio, bringing(starttls))).rejects.toMatchObject({ code: 'no-tls' })
    expect(server.told.filter((line) => line.includes('LOGIN') && !line.includes('wrong'))).toEqual([])
    await server.stop()
    await expect(once(server)).rejects.toMatchObject({ code: 'refused' })
  })
})
