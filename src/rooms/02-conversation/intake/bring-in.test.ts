import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { type CuttingProxy, startCuttingProxy } from '#testing/cutting-proxy.ts'
import { eachEngine } from '#testing/engines.ts'
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
import { MAIL_SERVERS, type TestMailbox, type TestMailServer } from '#testing/mail-servers.ts'
import { DAY, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import { bringInOnce } from './bring-in.ts'

// S0-17, reliability.md, Intake that loses nothing

eachEngine((engine) => {
  let house: TestHouse
  let studio: House
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  beforeEach(async () => {
    studio = await house.studio()
  })

  for (const server of MAIL_SERVERS)
    describe.skipIf(server.without)(
      `from ${server.name}${server.without ? ` (left out: ${server.without})` : ''}`,
      () => {
        let running: TestMailServer
        let box: TestMailbox
        beforeAll(async () => {
          running = await server.start()
          return () => running.stop()
        })
        beforeEach(async () => {
          box = await running.mailbox()
        })

        const held = async () => {
          const found = await room.folders(studio, { account: ACCOUNT })
          return Object.fromEntries(
            found.map(({ role, onServer, held: ours, complete }) => [role, [onServer, ours, complete]]),
          )
        }

        test('everything in the inbox and in what was sent comes in once, byte for byte, and again adds nothing', async () => {
          const [came, sent] = [lettersOf(40), lettersOf(20, 'Answer')]
          for (const raw of came) box.deliver(raw)
          for (const raw of sent) box.deliver(raw, { folder: 'Sent' })
          await bringInOnce(studio, bringing(box.login()))
          expect(await keptHashes(studio)).toEqual(hashesOf([...came, ...sent]))
          expect(await held()).toEqual({ inbox: [40, 40, true], sent: [20, 20, true] })
          const before = await places(studio)
          await bringInOnce(studio, bringing(box.login()))
          expect(await places(studio)).toEqual(before)
          expect((await room.mailboxCounts(studio)).threads).toBe(60)
        })

        test('a letter that arrives while the session listens is in and read within two seconds', async () => {
          box.deliver(lettersOf(1)[0] ?? new Uint8Array())
          let news = 0
          const session = listening(studio, bringing(box.login(), { onNews: () => (news += 1) }))
          await until(async () => (await held())['inbox']?.[2] === true && news > 0)
          const fresh = lettersOf(3, 'Fresh')
          for (const [place, raw] of fresh.entries()) {
            box.deliver(raw)
            const took = await until(async () => (await room.mailboxCounts(studio)).threads === 2 + place)
            expect(took).toBeLessThan(2_000)
          }
          await session.end()
          expect(await keptHashes(studio)).toEqual(hashesOf([...lettersOf(1), ...fresh]))
        })

        test('another UIDVALIDITY in mid-run makes no letter twice and loses none', async () => {
          const mails = lettersOf(620)
          for (const raw of mails.slice(0, 600)) box.deliver(raw)
          let isFirst = true
          const onNews = () => {
            if (isFirst) box.renumber()
            isFirst = false
          }
          await bringInOnce(studio, bringing(box.login(), { onNews })).catch(() => undefined)
          expect(isFirst).toBe(false)
          for (const raw of mails.slice(600)) box.deliver(raw)
          await bringAll(studio, bringing(box.login()))
          expect(await keptHashes(studio)).toEqual(hashesOf(mails))
          expect(await held()).toMatchObject({ inbox: [620, 620, true] })
          expect(new Set((await places(studio)).map((place) => place.uid_validity)).size).toBe(1)
          expect((await room.mailboxCounts(studio)).threads).toBe(620)
        })

        test('two that fetch at once bring every letter once', async () => {
          const mails = lettersOf(120)
          for (const raw of mails) box.deliver(raw)
          await Promise.all([1, 2].map(() => bringAll(studio, bringing(box.login()))))
          expect(await keptHashes(studio)).toEqual(hashesOf(mails))
          expect(await held()).toMatchObject({ inbox: [120, 120, true] })
          expect((await room.mailboxCounts(studio)).threads).toBe(120)
        })

        test('a mail delivered twice is one letter: the same bytes stand in two places, another way is a further copy', async () => {
          const [raw = new Uint8Array()] = lettersOf(1)
          const other = Buffer.concat([Buffer.from('Delivered-To: hello@salo.example\r\nReceived: by x\r\n'), raw])
          for (const one of [raw, raw, other]) box.deliver(one)
          await bringInOnce(studio, bringing(box.login()))
          expect(await keptHashes(studio)).toEqual(hashesOf([raw, other]))
          const raws = (await places(studio)).map((place) => place.raw)
          expect([raws.length, new Set(raws).size]).toEqual([3, 2])
          expect((await room.mailboxCounts(studio)).threads).toBe(1)
        })

        test('what was deleted there stays here, and what is put back is no second letter', async () => {
          const mails = lettersOf(5)
          for (const raw of mails) box.deliver(raw)
          await bringInOnce(studio, bringing(box.login()))
          box.empty()
          house.clock.now += DAY
          await bringInOnce(studio, bringing(box.login()))
          expect(await held()).toMatchObject({ inbox: [0, 0, true] })
          for (const raw of mails) box.deliver(raw)
          await bringInOnce(studio, bringing(box.login()))
          expect(await held()).toMatchObject({ inbox: [5, 5, true] })
          expect(await keptHashes(studio)).toEqual(hashesOf(mails))
          expect((await room.mailboxCounts(studio)).threads).toBe(5)
        })

        describe('through a way that breaks', () => {
          let proxy: CuttingProxy
          beforeAll(async () => {
            proxy = await startCuttingProxy({ port: 0 })
          })
          afterAll(() => proxy.stop())

          test.each([1, 20, 300, 900, 1_500, 4_000, 10_000, 30_000])(
            'cut after each %i bytes that the server sent, every letter comes in once',
            async (bytes) => {
              const mails = lettersOf(25)
              for (const raw of mails) box.deliver(raw)
              proxy.leadTo(box.port)
              proxy.cutAfter(bytes)
              for (let tries = 0; tries < 8; tries += 1)
                await bringInOnce(studio, bringing(box.login(proxy.port))).catch(() => undefined)
              proxy.cutAfter(null)
              house.clock.now += DAY
              await bringAll(studio, bringing(box.login(proxy.port)))
              expect(await keptHashes(studio)).toEqual(hashesOf(mails))
              expect(await held()).toMatchObject({ inbox: [25, 25, true] })
              expect((await room.mailboxCounts(studio)).threads).toBe(25)
            },
          )
        })
      },
    )
})
