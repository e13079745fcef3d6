import { expect, test } from 'vitest'
import fc from 'fast-check'
import { identityOf, rawHashOf } from '#testing/mail-hashes.ts'
import { fingerprint } from './identity.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const MAIL = 'From: a@b.example\nSubject: x\nMessage-ID: <1@b>\n\nHello\n\nthere\n'

test('line ends, trace headers and the mbox frame do not change who a message is', () => {
  const same = [
    MAIL.replaceAll('\n', '\r\n'),
    MAIL.replaceAll('\n', '\r'),
    `From a@b Thu Jan  1 00:00:00 2026\n${MAIL}\n\n`,
    `\u00ef\u00bb\u00bf\r\nFrom a@b Thu Jan  1 00:00:00 2026\r\n\r\n${MAIL}`,
    `Return-Path: <a@b>\nReceived: from x\n\tby y; today\n${MAIL}`,
    `Delivered-To: c@d\nX-Gmail-Labels: Inbox,\n Opened\nX-GM-THRID: 1\nStatus: RO\nContent-Length: 99\n${MAIL}`,
    MAIL.replace('Subject', 'DKIM-Signature: v=1;\n b=abc\nAuthentication-Results: x\nX-Mozilla-Status: 0001\nSubject'),
  ]
  for (const other of same) expect(identityOf(bytes(other))).toBe(identityOf(bytes(MAIL)))
})

test('a mail of headers alone is the same mail with trace headers before, between or after them', () => {
  const alone = 'From: a@b.example\nSubject: Call me'
  for (const other of [
    `${alone}\n\n`,
    `Received: from x\n${alone}\n\n`,
    `${alone}\nX-Spam-Status: No\n\n\n`,
    alone.replace('\n', '\r\nReceived: from x\r\n'),
  ])
    expect(identityOf(bytes(other))).toBe(identityOf(bytes(alone)))
})

test('a re-used Message-ID with other content is another message', () => {
  for (const other of [
    MAIL.replace('Hello', 'hello'),
    MAIL.replace('Subject: x', 'Subject: y'),
    `Reply-To: c@d\n${MAIL}`,
  ])
    expect(identityOf(bytes(other))).not.toBe(identityOf(bytes(MAIL)))
  const from = (who: string) => identityOf(bytes(MAIL.replace('From: a@b.example', `From : ${who}`)))
  expect(from('ada@client.example')).not.toBe(from('grace@client.example'))
})

test('a trace header quoted in the body counts as what was written', () => {
  expect(identityOf(bytes(`${MAIL}Received: from x\n`))).not.toBe(identityOf(bytes(MAIL)))
})

test('the raw hash is the hash of the bytes as they came', () => {
  expect(rawHashOf(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(rawHashOf(bytes(MAIL))).not.toBe(rawHashOf(bytes(MAIL.replaceAll('\n', '\r\n'))))
})

test('any bytes have an identity, and it is steady', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
      expect(identityOf(raw)).toMatch(/^[0-9a-f]{64}$/)
      expect(identityOf(Uint8Array.from(raw))).toBe(identityOf(raw))
    }),
  )
})

test('line feeds alone, or an mbox line alone, have an identity and stop nothing', () => {
  for (const text of ['\n', '\r\n\r\n', 'From a@b\n', '\n\nFrom a@b\n\n']) {
    expect(identityOf(new TextEncoder().encode(text))).toMatch(/^[0-9a-f]{64}$/)
  }
})

test('a mail of any size is known by the same, whatever pieces it comes in', () => {
  const bits = [
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    'From a@b',
    '>From ',
    '\u00ef\u00bb\u00bf',
    'Subject: x',
    'Received: y',
    'Bcc: z',
    'X-Spam-',
    ' ',
    'x'.repeat(70),
  ]
  const mail = fc.array(fc.constantFrom(...bits, ':', 'a'), { maxLength: 20 }).map((some) => bytes(some.join('')))
  fc.assert(
    fc.property(mail, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (raw, cuts) => {
      const pieces: Uint8Array[] = []
      let at = 0
      for (const cut of cuts) pieces.push(raw.subarray(at, (at += cut)))
      pieces.push(raw.subarray(at))
      expect(fingerprint(pieces)).toEqual(fingerprint([raw]))
      expect(fingerprint(pieces)).toMatchObject({ hash: rawHashOf(raw), identity: identityOf(raw), size: raw.length })
    }),
    { numRuns: 2_000 },
  )
})

test("the sender's own copy, with Bcc, is the mail that the others got; as it was known before, it is still found", () => {
  const own = bytes(MAIL.replace('Subject', 'Bcc: quiet@x.example,\n other@x.example\nSubject'))
  const known = fingerprint([own])
  expect(known.identity).toBe(identityOf(bytes(MAIL)))
  // SHA-256 of the mail with the Bcc in it: what earlier versions knew it by.
  expect(known.formerIdentity).toBe(rawHashOf(own.subarray(0, -1)))
  expect(fingerprint([bytes(MAIL)]).formerIdentity).toBeNull()
})
