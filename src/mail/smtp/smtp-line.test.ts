import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MailProblem } from '#mail/mail-problem.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { smtpLine } from './smtp-line.ts'
import type { SmtpLine, SmtpMail } from './smtp-types.ts'

// reliability.md, Sending exactly once: what is known of a message whenever the connection breaks

let sink: Sink
let line: SmtpLine
beforeAll(async () => {
  sink = await smtpSink()
})
afterAll(() => sink.close())
beforeEach(async () => {
  sink.plays(null)
  sink.sunk.length = 0
  line = await smtpLine(sink.login, { silent: 2_000 })
  return () => line.close()
})

const MAIL: SmtpMail = {
  from: 'mira@salo.example',
  to: ['grace@harbour.example', 'ada@engine.example'],
  bytes: Buffer.from('Message-ID: <one@salo.example>\r\nSubject: x\r\n\r\nHello\r\n'),
}
const never = () => Promise.resolve()

test('a message is taken with the server’s own words, and the end of its data is announced before', async () => {
  const order: string[] = []
  const result = await line.send(MAIL, async () => void order.push(`begun ${sink.sunk.length}`))
  expect(result).toMatchObject({ as: 'accepted', reply: { code: 250 }, refused: [] })
  expect(order).toEqual(['begun 0'])
  expect(sink.sunk).toMatchObject([{ from: MAIL.from, to: MAIL.to, messageId: 'one@salo.example' }])
})

test('many messages go over one connection', async () => {
  const before = sink.connections()
  for (let one = 0; one < 20; one++) expect((await line.send(MAIL, never)).as).toBe('accepted')
  expect(sink.sunk).toHaveLength(20)
  expect(sink.connections()).toBe(before)
})

test('whoever is refused is told apart from whoever has it', async () => {
  sink.plays((stage, about) => (stage === 'recipient' && about.startsWith('ada') ? '550 5.1.1 No such user' : null))
  expect(await line.send(MAIL, never)).toMatchObject({
    as: 'accepted',
    refused: [{ address: 'ada@engine.example', reply: { code: 550, enhanced: '5.1.1', said: 'No such user' } }],
  })
  expect(sink.sunk[0]?.to).toEqual(['grace@harbour.example'])
})

test.each([
  ['sender', '421 4.3.2 Closing'],
  ['recipient', '421 4.3.2 Closing'],
  ['content', '421 4.3.2 Closing'],
  ['sender', '550 5.7.1 No'],
  ['recipient', '450 4.2.0 Greylisted'],
  ['content', '554 5.7.1 Spam'],
] as const)('an answer that says no at %s (%s) tells that the server has it not', async (stage, word) => {
  sink.plays((now) => (now === stage ? word : null))
  const result = await line.send(MAIL, never)
  expect(result).toMatchObject({ as: 'refused', reply: { code: Number(word.slice(0, 3)) } })
  expect(line.isOpen()).toBe(!word.startsWith('421'))
})

test('after a refusal the same connection takes the next one', async () => {
  sink.plays((stage) => (stage === 'sender' ? '550 5.7.1 No' : null))
  await line.send(MAIL, never)
  sink.plays(null)
  expect((await line.send(MAIL, never)).as).toBe('accepted')
})

test('a connection that breaks before the end of the data leaves nothing behind', async () => {
  sink.plays((stage) => (stage === 'recipient' ? { drop: true } : null))
  expect(await line.send(MAIL, never)).toMatchObject({ as: 'broken', given: false, problem: { code: 'dropped' } })
  expect(line.isOpen()).toBe(false)
})

test('one that breaks after the end of the data, before the answer, is not known', async () => {
  sink.plays((stage) => (stage === 'content' ? { drop: true } : null))
  expect(await line.send(MAIL, never)).toMatchObject({ as: 'broken', given: true })
  expect(sink.sunk).toHaveLength(1)
})

test('one that breaks after the answer was said is taken', async () => {
  sink.plays((stage) => (stage === 'content' ? { dropAfter: true } : null))
  expect(await line.send(MAIL, never)).toMatchObject({ as: 'accepted' })
})

test('a server that says nothing after the data is not waited for for ever', async () => {
  line.close()
  line = await smtpLine(sink.login, { silent: 150 })
  sink.plays((stage) => (stage === 'content' ? { late: 600 } : null))
  expect(await line.send(MAIL, never)).toMatchObject({ as: 'broken', given: true, problem: { code: 'timed-out' } })
})

test('what may not be begun is not ended: the server never has it', async () => {
  const large = { ...MAIL, bytes: Buffer.concat([MAIL.bytes, Buffer.alloc(300_000, 'a line\r\n')]) }
  for (const mail of [MAIL, large]) {
    if (!line.isOpen()) line = await smtpLine(sink.login)
    expect(await line.send(mail, () => Promise.reject(new Error('taken back')))).toMatchObject({
      as: 'broken',
      given: false,
    })
    expect(line.isOpen()).toBe(false)
  }
  await new Promise((done) => setTimeout(done, 50))
  expect(sink.sunk).toEqual([])
})

test('a message larger than the server takes is not begun', async () => {
  const small = await smtpSink({ size: 1_000 })
  const narrow = await smtpLine(small.login)
  expect(narrow.most).toBe(1_000)
  expect(await narrow.send({ ...MAIL, bytes: Buffer.alloc(1_001) }, never)).toEqual({ as: 'too-large', most: 1_000 })
  narrow.close()
  await small.close()
})

test.each([
  ['connect', '421 4.3.2 Too many connections', 'too-many-connections'],
  ['connect', { drop: true }, 'dropped'],
  ['login', '535 5.7.8 Authentication credentials invalid', 'wrong-password'],
  ['login', '454 4.7.0 Temporary authentication failure', 'busy'],
  ['login', { drop: true }, 'dropped'],
] as const)('a server that cannot be entered at %s (%o) says why: %s', async (stage, word, code) => {
  sink.plays((now) => (now === stage ? word : null))
  const error = await smtpLine(sink.login, { greeting: 1_000 }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(MailProblem)
  expect(error).toMatchObject({ code })
  expect(String(error)).not.toContain('secret')
})
