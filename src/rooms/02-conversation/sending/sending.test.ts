import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  conversation,
  dispatch as dispatchOf,
  type Dispatch,
  dispatchesWaiting,
  hurryDispatches,
  letter,
  putDispatchAway,
  rawMail,
  removeAccount,
  settleUncertain,
  switchAccount,
  troubledDispatches,
  tryDispatchAgain,
  withdrawDispatch,
} from '#conversation/conversation.ts'
import { DAY, MINUTE } from '#foundation/days.ts'
import { noteDeliveryIn } from '#conversation/sending/delivery-notes.ts'
import type { House } from '#foundation/house.ts'
import { eachEngine } from '#testing/engines.ts'
import { accountAt, letterFrom, logFolder, NO_HOOKS, queued, sending, testKeyring } from '#testing/sending.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as claims from './claim-store.ts'
import * as store from './dispatch-store.ts'
import { SendingLog } from './sending-log.ts'

// reliability.md, Sending exactly once

const GRACE = { address: 'grace@harbour.example', name: 'Grace Hopper' }
const ADA = { address: 'ada@engine.example', name: '' }

eachEngine((engine) => {
  let tests: TestHouse
  let sink: Sink
  let house: House
  let account: string
  const keyring = testKeyring()
  beforeAll(async () => {
    tests = await testHouse(engine)
    sink = await smtpSink()
  })
  afterAll(() => sink.close())
  beforeEach(async () => {
    tests.clock.now = NOW
    sink.plays(null)
    sink.sunk.length = 0
    house = await tests.studio()
    account = await accountAt(house, { port: sink.port, keyring })
  })

  const send = (more: Parameters<typeof sending>[2] = {}) => sending(house, sink, more)
  const wait = (milliseconds: number) => (tests.clock.now += milliseconds)
  const queue = (more: Parameters<typeof letterFrom>[2] = {}) => queued(house, letterFrom(house, account, more))
  const one = async (id: string): Promise<Dispatch> => {
    const found = await dispatchOf(house, { id })
    if (!found) throw new Error('it is there')
    return found
  }
  const states = async (id: string) => (await one(id)).recipients.map(({ state }) => state)

  describe('a message that leaves', () => {
    test('is handed over with the server’s words, once, and stands in its thread at once', async () => {
      const id = await queue({ cc: [ADA] })
      const left: string[] = []
      const hooks = {
        ...NO_HOOKS,
        handedOverIn: async (_: unknown, as: House, it: Dispatch) => void left.push(`${as.actor} ${it.id}`),
      }
      expect(await send({ hooks })).toEqual({ sent: 1, next: null })
      expect(await send({ hooks })).toEqual({ sent: 0, next: null })
      expect(left).toEqual([`member:mira ${id}`])
      const done = await one(id)
      expect(done).toMatchObject({ state: 'handed-over', trouble: false, handedAt: NOW, problem: null })
      expect(await states(id)).toEqual(['accepted', 'accepted'])
      expect(sink.sunk).toMatchObject([
        { from: 'mira@salo.example', to: [GRACE.address, ADA.address], messageId: done.messageId },
      ])
      const parts: Uint8Array[] = []
      for await (const part of rawMail(house, { id: done.raw ?? '' })) parts.push(part)
      expect(Buffer.concat(parts).equals(sink.sunk[0]?.bytes ?? Buffer.alloc(0))).toBe(true)
      expect(parts.join('')).toContain('Message-ID')
    })

    test('has one Message-ID from the start, below the account’s own domain, and a Date of when it is to leave', async () => {
      const id = await queue({ leaveAt: NOW + DAY })
      const { messageId } = await one(id)
      expect(messageId).toMatch(/^[\w-]+@salo\.example$/u)
      expect(await send()).toEqual({ sent: 0, next: NOW + DAY })
      wait(DAY)
      await send()
      expect(sink.sunk[0]?.bytes.toString()).toContain('Date: Fri, 22 May 2026 12:00:00 +0000')
      expect(sink.sunk[0]?.messageId).toBe(messageId)
    })

    test('is read like any other letter, as the studio’s own', async () => {
      await queue({ subject: 'The first page' })
      await send()
      const found = await house.store.read((tx) => store.dispatchesOf(tx, { states: ['handed-over'] }, 1))
      expect(found[0]?.raw).not.toBeNull()
      const threads = await import('#conversation/conversation.ts').then((room) =>
        room.conversations(house, { most: 5 }),
      )
      expect(threads.map(({ thread }) => thread.subject)).toEqual(['The first page'])
      const page = await conversation(house, { id: threads[0]?.thread.id ?? '' })
      expect(page?.letters).toMatchObject([
        { writer: 'studio', words: expect.stringContaining('the first page is ready') },
      ])
      expect((await letter(house, { id: page?.letters[0]?.id ?? '' }))?.raw).toBe(found[0]?.raw)
    })

    test('whoever is written to in blind copy stands in the envelope and in no header', async () => {
      await queue({ bcc: [ADA] })
      await send()
      expect(sink.sunk[0]?.to).toEqual([GRACE.address, ADA.address])
      expect(sink.sunk[0]?.bytes.toString()).not.toContain('ada@')
    })

    test('what no person wrote says so, and an auto-reply leaves without a sender that could be answered', async () => {
      await queue({ kind: 'notice', headers: { 'List-Unsubscribe': '<https://care.example/stop>' } })
      await queue({ kind: 'auto-reply' })
      await send()
      const [notice, answer] = sink.sunk.map(({ bytes }) => bytes.toString())
      expect(notice).toContain('Auto-Submitted: auto-generated')
      expect(notice).toContain('List-Unsubscribe: <https://care.example/stop>')
      expect(answer).toContain('Auto-Submitted: auto-replied')
      expect(sink.sunk.map(({ from }) => from)).toEqual(['mira@salo.example', ''])
    })

    test('many leave over one connection, in the order in which they were queued', async () => {
      const before = sink.connections()
      const ids: string[] = []
      for (let at = 0; at < 60; at++) ids.push(await queue({ subject: `${at}` }))
      expect((await send()).sent).toBe(60)
      expect(sink.connections() - before).toBe(1)
      const sent = await Promise.all(ids.map(one))
      expect(sink.sunk.map(({ messageId }) => messageId)).toEqual(sent.map(({ messageId }) => messageId))
      expect(new Set(sent.map(({ state }) => state))).toEqual(new Set(['handed-over']))
    })

    test('a large one keeps every byte', async () => {
      const bytes = new Uint8Array(6 * 1024 * 1024).map((_, at) => (at * 31) % 251)
      const id = await queue({ files: [{ name: 'Звіт “2”.pdf', type: 'application/pdf', bytes }] })
      await send()
      expect((await one(id)).state).toBe('handed-over')
      expect(sink.sunk[0]?.bytes.byteLength).toBe((await one(id)).size)
    })
  })

  describe('what is refused before it is queued', () => {
    test.each([
      [{ from: 'ada@engine.example' }, 'dispatch.notYours'],
      [{ to: [] }, 'dispatch.nobody'],
      [{ to: [{ address: 'nobody', name: '' }] }, 'dispatch.address'],
      [{ bcc: [{ address: 'a@b.example\r\nRCPT TO:<x@y.example>', name: '' }] }, 'dispatch.address'],
      [{ subject: 'Hello\r\nBcc: all@x.example' }, 'dispatch.unsafe'],
      [{ to: [{ address: 'a@b.example', name: 'A\nBcc: x@y.example' }] }, 'dispatch.unsafe'],
      [{ account: 'none' }, 'dispatch.noAccount'],
      [{ files: [{ name: 'a.bin', type: 'x/y', bytes: new Uint8Array(20 * 1024 * 1024) }] }, 'dispatch.tooLarge'],
    ])('%o: %s', async (more, code) => {
      await expect(queue(more)).rejects.toMatchObject({ code })
      expect(await dispatchesWaiting(house)).toMatchObject({ count: 0 })
    })
  })

  describe('what the server does not take', () => {
    test.each([
      ['connect', '421 4.3.2 Try later'],
      ['login', '421 4.3.2 Try later'],
      ['sender', '421 4.3.2 Try later'],
      ['recipient', '421 4.3.2 Try later'],
      ['content', '421 4.3.2 Try later'],
      ['recipient', '450 4.7.1 Greylisted, try again in 300 seconds'],
      ['content', '452 4.2.2 Mailbox full'],
    ] as const)('for now, at %s (%s), is tried again after ever longer rests, and leaves once', async (stage, word) => {
      const id = await queue()
      sink.plays((now) => (now === stage ? word : null))
      const rests: number[] = []
      for (let tries = 0; tries < 4; tries++) {
        const { next } = await send()
        expect((await one(id)).state).toBe('deferred')
        rests.push(((next ?? 0) - tests.clock.now) / MINUTE)
        tests.clock.now = next ?? 0
      }
      expect(rests).toEqual([1, 5, 30, 120])
      sink.plays(null)
      sink.sunk.length = 0
      await send()
      expect(await one(id)).toMatchObject({ state: 'handed-over', problem: null })
      expect(sink.sunk).toHaveLength(1)
    })

    test.each([
      ['recipient', '550 5.1.1 No such user here', 'no-such-address'],
      ['content', '552 5.3.4 Message too big', 'too-large'],
      ['content', '554 5.7.1 Spam message rejected', 'blocked'],
      ['sender', '553 5.7.1 Sender address rejected: not owned by user', 'sender-refused'],
      ['recipient', '552 5.2.2 Over quota', 'mailbox-full'],
    ] as const)('for good, at %s (%s), is the user’s, with the reason', async (stage, word, code) => {
      const id = await queue()
      sink.plays((now) => (now === stage ? word : null))
      expect(await send()).toEqual({ sent: 0, next: null })
      expect(await one(id)).toMatchObject({ state: 'failed', trouble: true, problem: { code, said: word.slice(10) } })
      expect((await troubledDispatches(house)).map((it) => it.id)).toEqual([id])
      sink.plays(null)
      await tryDispatchAgain(house, { id })
      expect((await send()).sent).toBe(1)
      expect(await one(id)).toMatchObject({ state: 'handed-over', trouble: false })
    })

    test('a password that is refused is the account’s trouble: everything of it rests, and nobody knocks again and again', async () => {
      const ids = [await queue(), await queue()]
      sink.plays((now) => (now === 'login' ? '535 5.7.8 Authentication failed' : null))
      const told: unknown[] = []
      const before = sink.connections()
      const onAccount = async (_: string, problem: unknown) => void told.push(problem)
      const { next } = await send({ onAccount })
      expect(sink.connections() - before).toBe(1)
      expect(next).toBe(NOW + MINUTE)
      expect(told).toMatchObject([{ code: 'wrong-password' }])
      for (const id of ids)
        expect(await one(id)).toMatchObject({ state: 'deferred', problem: { code: 'wrong-password' } })
      sink.plays(null)
      // The user mended it: nothing waits for its time.
      await hurryDispatches(house, { account })
      expect((await send({ onAccount })).sent).toBe(2)
      expect(told.at(-1)).toBeNull()
    })

    test('what an account may send in a day is used up: it rests as a whole, though the server says 5xx', async () => {
      const ids = [await queue(), await queue(), await queue()]
      sink.plays((now) => (now === 'sender' ? '550 5.4.5 Daily user sending limit exceeded' : null))
      await send()
      for (const id of ids)
        expect(await one(id)).toMatchObject({ state: 'deferred', problem: { code: 'sending-limit' } })
    })

    test('of several, those who were refused are not tried again with those who are to wait, and who has it never gets it twice', async () => {
      const third = { address: 'third@late.example', name: '' }
      const id = await queue({ cc: [ADA, third] })
      sink.plays((stage, about) => {
        if (stage !== 'recipient') return null
        if (about === ADA.address) return '550 5.1.1 Unknown user'
        return about === third.address ? '450 4.2.0 Greylisted' : null
      })
      await send()
      expect(await states(id)).toEqual(['accepted', 'refused', 'waiting'])
      expect(await one(id)).toMatchObject({ state: 'deferred', trouble: true, handedAt: NOW })
      sink.plays(null)
      wait(MINUTE)
      await send()
      expect(sink.sunk.map(({ to }) => to)).toEqual([[GRACE.address], [third.address]])
      expect(await one(id)).toMatchObject({ state: 'handed-over', trouble: true })
      expect(await states(id)).toEqual(['accepted', 'refused', 'accepted'])
      await putDispatchAway(house, { id })
      expect(await troubledDispatches(house)).toEqual([])
    })

    test('after five days it is tried no more, and the user is told', async () => {
      const id = await queue()
      sink.plays((now) => (now === 'content' ? '451 4.3.0 Later' : null))
      let rounds = 0
      for (let next: number | null = NOW; next !== null && rounds < 50; rounds += 1) {
        tests.clock.now = next
        next = (await send()).next
      }
      expect(tests.clock.now).toBe(NOW + 5 * DAY)
      expect(await one(id)).toMatchObject({ state: 'failed', problem: { code: 'expired', said: 'Later' } })
      expect(rounds).toBeLessThan(25)
    })
  })

  describe('where nobody knows', () => {
    const cut = () => sink.plays((stage) => (stage === 'content' ? { drop: true } : null))

    test('a connection that broke after the data leaves it uncertain: it is not sent again by itself, and the user is told', async () => {
      const id = await queue()
      cut()
      expect((await send()).next).toBeNull()
      sink.plays(null)
      wait(DAY)
      await send()
      expect(sink.sunk).toHaveLength(1)
      expect(await one(id)).toMatchObject({ state: 'uncertain', trouble: true, problem: { code: 'unclear' } })
    })

    test('by the user’s word it arrived, with all that follows from that, once', async () => {
      const id = await queue()
      cut()
      await send()
      let left = 0
      const hooks = { handedOverIn: async () => void (left += 1) }
      for (let again = 0; again < 3; again++) await settleUncertain(house, { id, arrived: true, hooks })
      expect(left).toBe(1)
      expect(await one(id)).toMatchObject({ state: 'handed-over', trouble: false })
      expect(await states(id)).toEqual(['accepted'])
    })

    test('or it did not, and the same message leaves once more', async () => {
      const id = await queue()
      cut()
      await send()
      sink.plays(null)
      await settleUncertain(house, { id, arrived: false, hooks: NO_HOOKS })
      await send()
      expect(new Set(sink.sunk.map(({ messageId }) => messageId)).size).toBe(1)
      expect((await one(id)).state).toBe('handed-over')
    })

    test('one that broke before the end of the data is sent again', async () => {
      const id = await queue()
      sink.plays((stage) => (stage === 'recipient' ? { drop: true } : null))
      await send()
      expect(await one(id)).toMatchObject({ state: 'deferred', problem: { code: 'dropped' } })
      sink.plays(null)
      wait(MINUTE)
      await send()
      expect(sink.sunk).toHaveLength(1)
    })

    test('one that broke after the answer is sent', async () => {
      const ids = [await queue(), await queue()]
      sink.plays((stage) => (stage === 'content' ? { dropAfter: true } : null))
      await send()
      sink.plays(null)
      wait(MINUTE)
      await send()
      for (const id of ids) expect((await one(id)).state).toBe('handed-over')
      expect(new Set(sink.sunk.map(({ messageId }) => messageId)).size).toBe(2)
    })
  })

  describe('when whoever sends dies', () => {
    /** Takes it in hand and leaves it, with a log that says so much. */
    async function died(id: string, write: (log: SendingLog) => void, folder = logFolder()): Promise<void> {
      const holder = `${house.store.workspace}/dead/${id}`
      write(new SendingLog(folder, holder))
      await house.store.write((tx) => claims.claim(tx, { ids: [id], holder, until: house.now() + MINUTE }))
    }
    const taken = { as: 'accepted', reply: { code: 250, enhanced: '2.0.0', said: 'OK 7' }, refused: [] } as const

    test('before its data began it waits again, once the lease is over', async () => {
      const id = await queue()
      await died(id, () => undefined)
      await send()
      expect((await one(id)).state).toBe('claimed')
      wait(MINUTE)
      await send()
      expect(await one(id)).toMatchObject({ state: 'handed-over' })
      expect(sink.sunk).toHaveLength(1)
    })

    test('after its data began it is uncertain, and stays so', async () => {
      const id = await queue()
      await died(id, (log) => log.begun(id))
      wait(MINUTE)
      await send()
      expect((await one(id)).state).toBe('uncertain')
      expect(sink.sunk).toEqual([])
    })

    test('with the server’s answer taken down it is as if it had lived on', async () => {
      const id = await queue()
      await died(id, (log) => {
        log.begun(id)
        log.taken(id, taken)
      })
      wait(MINUTE)
      const left: string[] = []
      await send({ hooks: { ...NO_HOOKS, handedOverIn: async (_, __, it) => void left.push(it.id) } })
      expect(await one(id)).toMatchObject({ state: 'handed-over', problem: null })
      expect(left).toEqual([id])
      expect(sink.sunk).toEqual([])
    })

    test('refused before it died, it is tried again', async () => {
      const id = await queue()
      await died(id, (log) => {
        log.begun(id)
        log.notTaken(id)
      })
      wait(MINUTE)
      await send()
      expect(sink.sunk).toHaveLength(1)
    })

    test('where its log is on another machine it is waited for that, and then it is uncertain', async () => {
      const id = await queue()
      await died(id, () => undefined, `${logFolder()}-elsewhere`)
      wait(10 * MINUTE)
      await send()
      expect((await one(id)).state).toBe('claimed')
      wait(MINUTE)
      await send()
      expect((await one(id)).state).toBe('uncertain')
    })

    test('whoever lives leaves no log behind', async () => {
      const before = readdirSync(logFolder()).length
      await queue()
      await send()
      expect(readdirSync(logFolder())).toHaveLength(before)
    })
  })

  describe('two at once', () => {
    test('send no message twice, and none is left', async () => {
      for (let at = 0; at < 40; at++) await queue({ subject: `${at}` })
      const runs = await Promise.all([send({ holder: 'one' }), send({ holder: 'two' }), send({ holder: 'three' })])
      expect(runs.reduce((all, { sent }) => all + sent, 0)).toBe(40)
      expect(sink.sunk).toHaveLength(40)
      expect(new Set(sink.sunk.map(({ messageId }) => messageId)).size).toBe(40)
    })

    test('taking back and sending: it left and is not withdrawn, or is withdrawn and never left', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => queue()))
      await Promise.all([send(), ...ids.map((id) => withdrawDispatch(house, { id })), send()])
      const all = await Promise.all(ids.map(one))
      const left = new Set(sink.sunk.map(({ messageId }) => messageId))
      for (const { state, messageId } of all)
        expect([state, left.has(messageId)]).toEqual(
          state === 'withdrawn' ? ['withdrawn', false] : ['handed-over', true],
        )
      expect(sink.sunk).toHaveLength(left.size)
    })
  })

  describe('what the user decides', () => {
    test('a message is taken back for as long as it waits, and never after', async () => {
      const id = await queue({ leaveAt: NOW + 10_000 })
      expect((await withdrawDispatch(house, { id })).state).toBe('withdrawn')
      wait(MINUTE)
      await send()
      expect(sink.sunk).toEqual([])
      const gone = await queue()
      await send()
      expect((await withdrawDispatch(house, { id: gone })).state).toBe('handed-over')
    })

    test('what is true no longer does not leave, and says why', async () => {
      const id = await queue()
      await send({ hooks: { ...NO_HOOKS, isStillTrue: () => Promise.resolve('answered') } })
      expect(await one(id)).toMatchObject({ state: 'withdrawn', problem: { code: 'answered' } })
      expect(sink.sunk).toEqual([])
    })

    test('a fault over one message keeps no other, and is told', async () => {
      const [bad, good] = [await queue(), await queue()]
      const isStillTrue = ({ id }: Dispatch) =>
        id === bad ? Promise.reject(new Error('a fault of ours')) : Promise.resolve(null)
      await expect(send({ hooks: { ...NO_HOOKS, isStillTrue } })).rejects.toThrow('a fault of ours')
      expect((await one(good)).state).toBe('handed-over')
      expect((await one(bad)).state).toBe('deferred')
    })

    test('a fault over what its leaving brings about keeps no other, and it never leaves again', async () => {
      const [bad, good] = [await queue(), await queue()]
      const handedOverIn = async (_: unknown, __: House, { id }: Dispatch) => {
        if (id === bad) throw new Error('a fault of ours')
      }
      await expect(send({ hooks: { ...NO_HOOKS, handedOverIn } })).rejects.toThrow('a fault of ours')
      expect((await one(good)).state).toBe('handed-over')
      wait(DAY)
      await send()
      expect((await one(bad)).state).toBe('handed-over')
      expect(sink.sunk).toHaveLength(2)
    })

    test('an account that is off keeps everything; one that is gone says so', async () => {
      const id = await queue()
      await switchAccount(house, { id: account, on: false })
      await send()
      expect((await one(id)).state).toBe('queued')
      await removeAccount(house, { id: account })
      await send()
      expect(await one(id)).toMatchObject({ state: 'failed', problem: { code: 'no-account' } })
    })

    test('what failed and is put away does not leave', async () => {
      const id = await queue()
      sink.plays((stage) => (stage === 'recipient' ? '550 5.1.1 Unknown' : null))
      await send()
      expect((await putDispatchAway(house, { id })).state).toBe('withdrawn')
      await tryDispatchAgain(house, { id })
      expect((await one(id)).state).toBe('withdrawn')
    })

    test('what is in nobody’s books is not found', async () => {
      const id = 'none'
      for (const act of [withdrawDispatch, tryDispatchAgain, putDispatchAway])
        await expect(act(house, { id })).rejects.toMatchObject({ code: 'dispatch.notFound' })
    })
  })

  test('a report that comes later is tied to the message: who did not get it is shown, once', async () => {
    const id = await queue({ cc: [ADA] })
    await send()
    const { messageId } = await one(id)
    const bounced = { address: ADA.address, state: 'bounced', code: '5.1.1', said: 'Unknown user' } as const
    const noted = (of: string) =>
      house.store.write((tx) => noteDeliveryIn(tx, house, { messageId: of, recipients: [bounced] }))
    expect([await noted(messageId), await noted(messageId), await noted('other@x.example')]).toEqual([
      true,
      true,
      false,
    ])
    expect(await states(id)).toEqual(['accepted', 'bounced'])
    expect(await one(id)).toMatchObject({ state: 'handed-over', trouble: true })
  })
})
