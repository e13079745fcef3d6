import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { dispatch as dispatchOf, sentCopies, type SentCopies, switchAccount } from '#conversation/conversation.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { DAY, MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { eachEngine } from '#testing/engines.ts'
import { type ImapServer, startImapServer } from '#testing/imap-server.ts'
import { accountAt, letterFrom, NO_HOOKS, queued, sending, testKeyring } from '#testing/sending.ts'
import { loginAt, type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'

// reliability.md, Sending exactly once: a copy in Sent, and what the Sent folder tells of a message that may have left

eachEngine((engine) => {
  let tests: TestHouse
  let sink: Sink
  let imap: ImapServer
  let house: House
  const keyring = testKeyring()
  beforeAll(async () => {
    tests = await testHouse(engine)
    sink = await smtpSink()
    imap = await startImapServer()
  })
  afterAll(async () => {
    await sink.close()
    await imap.stop()
  })
  beforeEach(async () => {
    tests.clock.now = NOW
    sink.plays(null)
    sink.sunk.length = 0
    imap.sent.messages.length = 0
    imap.told.length = 0
    house = await tests.studio()
  })

  const account = (savesSent = false) => {
    const incoming = { host: '127.0.0.1', port: imap.port, protection: 'plain' } as const
    return accountAt(house, { port: sink.port, keyring, incoming, savesSent })
  }
  const copy = (more: Partial<SentCopies> = {}) =>
    sentCopies(house, {
      login: () => Promise.resolve(loginAt(imap.port)),
      hooks: NO_HOOKS,
      signal: new AbortController().signal,
      ...more,
    })
  const queue = async (savesSent = false) => queued(house, letterFrom(house, await account(savesSent)))
  const state = async (id: string) => (await dispatchOf(house, { id }))?.state
  const cut = () => sink.plays((stage) => (stage === 'content' ? { drop: true } : null))

  test('what left stands in Sent once, byte for byte, read, at the moment at which it left', async () => {
    await queue()
    await sending(house, sink)
    expect(await copy()).toEqual({ next: null })
    expect(await copy()).toEqual({ next: null })
    expect(imap.sent.messages).toHaveLength(1)
    const [one] = imap.sent.messages
    expect(one?.raw.equals(sink.sunk[0]?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(imap.told.find((line) => line.includes('APPEND'))).toContain('(\\Seen) "21-May-2026 12:00:00 +0000"')
  })

  test('where a copy stands there already none is added', async () => {
    await queue()
    await sending(house, sink)
    imap.sent.add(sink.sunk[0]?.bytes ?? Buffer.alloc(0))
    await copy()
    expect(imap.sent.messages).toHaveLength(1)
  })

  test('where the server keeps what it sends itself, none is added', async () => {
    await queue(true)
    await sending(house, sink)
    expect(await copy()).toEqual({ next: null })
    expect(imap.told).toEqual([])
  })

  test('a mailbox that cannot be entered is tried again, and the letter does not leave again for it', async () => {
    await queue()
    await sending(house, sink)
    const login = () => Promise.reject(new MailProblem('timed-out'))
    expect(await copy({ login })).toEqual({ next: NOW + MINUTE })
    tests.clock.now += MINUTE
    await sending(house, sink)
    await copy()
    expect(imap.sent.messages).toHaveLength(1)
    expect(sink.sunk).toHaveLength(1)
  })

  test('a mailbox that does not answer is not knocked at for every letter', async () => {
    const id = await account()
    for (let letters = 0; letters < 5; letters++) await queued(house, letterFrom(house, id))
    await sending(house, sink)
    let knocks = 0
    const login = () => {
      knocks += 1
      return Promise.reject(new MailProblem('timed-out'))
    }
    await copy({ login })
    expect(knocks).toBe(1)
    tests.clock.now += 11 * MINUTE
    await copy()
    expect(imap.sent.messages).toHaveLength(5)
  })

  test('a search that the server refuses puts no second copy there', async () => {
    await queue()
    await sending(house, sink)
    imap.sent.add(sink.sunk[0]?.bytes ?? Buffer.alloc(0))
    imap.faults.noSearch = true
    await copy()
    expect(imap.sent.messages).toHaveLength(1)
    imap.faults.noSearch = false
    tests.clock.now += MINUTE
    await copy()
    expect(imap.sent.messages).toHaveLength(1)
  })

  test('an account that is off waits for no copy: nothing is looked at over and over', async () => {
    const id = await account()
    await queued(house, letterFrom(house, id))
    await sending(house, sink)
    await switchAccount(house, { id, on: false })
    expect(await copy()).toEqual({ next: null })
  })

  test('after five days it is given up, once and for all', async () => {
    const id = await queue()
    await sending(house, sink)
    const login = () => Promise.reject(new MailProblem('no-such-folder'))
    let next: number | null = NOW
    for (let rounds = 0; next !== null && rounds < 40; rounds += 1) {
      tests.clock.now = next
      next = (await copy({ login })).next
    }
    expect(next).toBeNull()
    expect(tests.clock.now).toBe(NOW + 5 * DAY)
    expect(await state(id)).toBe('handed-over')
  })

  test('two at once add it once', async () => {
    await queue()
    await sending(house, sink)
    await Promise.all([copy(), copy(), copy()])
    expect(imap.sent.messages).toHaveLength(1)
  })

  test('what may have left and stands in Sent has left, with all that follows from that', async () => {
    const id = await queue(true)
    cut()
    await sending(house, sink)
    imap.sent.add(sink.sunk[0]?.bytes ?? Buffer.alloc(0))
    let left = 0
    await copy({ hooks: { handedOverIn: async () => void (left += 1) } })
    expect([await state(id), left]).toEqual(['handed-over', 1])
  })

  test('where the server keeps what it sends and has none, that is told, and the user still decides', async () => {
    const id = await queue(true)
    cut()
    await sending(house, sink)
    const looks: (number | null)[] = []
    for (let next: number | null = NOW; next !== null && looks.length < 9;) {
      tests.clock.now = next
      ;({ next } = await copy())
      looks.push(next)
    }
    expect(looks).toHaveLength(4)
    expect(await dispatchOf(house, { id })).toMatchObject({ state: 'uncertain', problem: { code: 'not-in-sent' } })
  })

  test('where only we put copies there, its absence tells nothing', async () => {
    const id = await queue()
    cut()
    await sending(house, sink)
    expect(await copy()).toEqual({ next: null })
    expect(await dispatchOf(house, { id })).toMatchObject({ state: 'uncertain', problem: { code: 'unclear' } })
    expect(imap.sent.messages).toEqual([])
  })
})
