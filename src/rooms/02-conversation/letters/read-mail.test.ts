import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { type MailWorker, openMailWorker } from '#mail/worker/at-work.ts'
import { UnreadableMail, type UnreadableReason } from '#mail/mail-types.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { waitingRaw } from './attempt-store.ts'
import * as room from '../conversation.ts'

// reliability.md, Intake that loses nothing: a message that cannot be parsed is shown; 3 tries, then shown so; per-message time limit

const from = 'Grace Lindqvist <grace@lindqvist.example>'
const plain = (subject: string, body: string) =>
  letter({ from: 'grace@lindqvist.example', to: MIRA, subject, body, at: NOW - 60_000 })

const HARMLESS = [plain('First', 'A good day'), plain('Second', 'And a better one')]
const POISON = Buffer.from(
  `From: ${from}\nTo: ${MIRA}\nSubject: Poison\nDate: Thu, 21 May 2026 10:00:00 +0000\n\nPlease help me.\n`,
)

/** A worker that fails with `reason` at whatever holds the subject Poison. */
function failing(reason: UnreadableReason): MailWorker & { met: string[] } {
  const ours = openMailWorker({ milliseconds: 10_000, mebibytes: 128 })
  const met: string[] = []
  return {
    met,
    run(task, mail, input) {
      const text = mail instanceof Uint8Array ? Buffer.from(mail).toString() : ''
      met.push(/^Subject: (.*?)\r?$/m.exec(text)?.[1] ?? '')
      if (text.includes('Subject: Poison')) return Promise.reject(new UnreadableMail(reason, 'it was too much'))
      return ours.run(task, mail, input)
    },
    close: () => ours.close(),
  }
}

async function keep(studio: House, mails: readonly Uint8Array[]): Promise<string> {
  const run = await room.beginImport(studio, { sources: ['test'] })
  await room.keepMail(studio, { run, mails: mails.map((raw, at) => ({ raw, source: `${at}` })), seen: new Set() })
  return run
}

async function everyLetter(studio: House) {
  const rows = await studio.store.read((tx) => waitingRaw(tx, 99))
  expect(rows).toEqual([])
  const own = await room.lettersWith(studio, { addresses: ['grace@lindqvist.example', ''], until: NOW * 2, most: 99 })
  const opened = await Promise.all(own.map(({ id }) => room.letter(studio, { id })))
  return opened.flatMap((one) => one ?? [])
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => void (house = await testHouse(engine)))

  test('many who begin to read at the same moment, as after a restart with many mailboxes, take no letter for one that ends the program', async () => {
    const studio = await house.studio()
    await keep(studio, HARMLESS)
    const all = await Promise.all(Array.from({ length: 6 }, () => room.readKeptMail(studio)))
    expect(all.reduce((sum, one) => sum + one.read, 0)).toBe(2)
    expect((await everyLetter(studio)).map((one) => one.unreadable)).toEqual([null, null])
  })

  describe.for(['timeout', 'too-large', 'parser-failed'] as const)('a letter that fails by %s', (reason) => {
    test('is tried three times behind all others, and is then shown with its text, as what nobody could read', async () => {
      const studio = await house.studio()
      const run = await keep(studio, [POISON, ...HARMLESS])
      const worker = failing(reason)
      expect(await room.readKeptMail(studio, { worker })).toEqual({ read: 2, unreadable: 1 })
      await worker.close()
      expect(worker.met.toSorted()).toEqual(['First', 'Poison', 'Poison', 'Poison', 'Second'])
      const poison = (await everyLetter(studio)).find((one) => one.unreadable !== null)
      expect(poison).toMatchObject({
        unreadable: reason,
        subject: 'Poison',
        text: 'Please help me.',
        words: '',
        dated: true,
      })
      expect(await room.unreadableMail(studio, { run })).toMatchObject([{ reason, letter: poison?.id }])
    })
  })

  test('what has nothing in it, or no headers, is decided at once, and each is a letter one can open', async () => {
    const studio = await house.studio()
    const run = await keep(studio, [Buffer.from('\n\n'), Buffer.from('no mail at all\nbut some text\n')])
    expect(await room.readKeptMail(studio)).toEqual({ read: 0, unreadable: 2 })
    const unread = (await room.unreadableMail(studio, { run })).sort((a, b) => (a.source < b.source ? -1 : 1))
    const letters = await Promise.all(unread.map((one) => room.letter(studio, { id: one.letter ?? '' })))
    expect(letters.map((one) => [one?.unreadable, one?.text])).toEqual([
      ['empty', ''],
      ['no-headers', 'no mail at all\nbut some text'],
    ])
    const [thread] = await room.threads(studio, { ids: letters.map((one) => one?.thread ?? '') })
    expect(thread).toMatchObject({ messages: 1 })
  })

  test('a thread that cannot be started blames no letter: nothing is decided, and no try counted', async () => {
    const studio = await house.studio()
    await keep(studio, HARMLESS)
    const broken: MailWorker = {
      run: () => Promise.reject(new Error('no threads left')),
      close: () => Promise.resolve(),
    }
    for (let time = 0; time < 4; time += 1)
      await expect(room.readKeptMail(studio, { worker: broken })).rejects.toThrow('no threads left')
    expect(await room.readKeptMail(studio)).toEqual({ read: 2, unreadable: 0 })
  })
})

afterAll(() => room.restFromReading())
