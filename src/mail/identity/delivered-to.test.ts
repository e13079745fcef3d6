import { expect, test } from 'vitest'
import { deliveredTo } from './delivered-to.ts'

// reliability.md: copies to two of our mailboxes are one message, two deliveries

const of = (...lines: string[]) => deliveredTo(Buffer.from([...lines, '', 'Delivered-To: body@x.example'].join('\r\n')))

test('a copy tells to which address it was delivered, whatever the server calls that', () => {
  for (const name of ['Delivered-To', 'X-Original-To', 'Envelope-To', 'x-delivered-to'])
    expect(of('Received: from a', `${name}: <Mira@Salo.example>`, 'Subject: x')).toBe('mira@salo.example')
})

test('the newest delivery counts, and Delivered-To before the others', () => {
  expect(of('X-Original-To: old@x.example', 'Delivered-To: new@x.example', 'Delivered-To: older@x.example')).toBe(
    'new@x.example',
  )
})

test('in the last resort a Received line says for whom it was', () => {
  expect(
    of('Received: from a (b [1.2.3.4])', '\tby c with ESMTPS id 1', '\tfor <hello@salo.example>; Thu, 1 Jan 2026'),
  ).toBe('hello@salo.example')
})

test('a name that is no address, and mail without trace headers, tell nothing', () => {
  expect(of('Delivered-To: mailing list crew@x.example', 'Subject: x')).toBeNull()
  expect(of('Subject: Received: for me@x.example')).toBeNull()
  expect(deliveredTo(new Uint8Array())).toBeNull()
})
