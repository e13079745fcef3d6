import { describe, expect, test } from 'vitest'
import { parseMail } from '../parse.ts'
import type { DeliveryReport } from './delivery-types.ts'

// reliability.md, Sending: parse message/delivery-status, then text

const HEAD = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx.studio.example (Mail Delivery System)',
  'To: mira@studio.example',
  'Date: Fri, 20 Nov 2026 12:00:00 +0000',
]

async function report(
  lines: readonly string[],
  subject = 'Undelivered Mail Returned to Sender',
): Promise<DeliveryReport | null> {
  return (await parseMail(Buffer.from([...HEAD, `Subject: ${subject}`, ...lines].join('\r\n')))).delivery
}

const dsn = (status: readonly string[], words = 'I am sorry to have to inform you.') => [
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  '',
  '--b',
  '',
  words,
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.studio.example',
  '',
  ...status,
  '',
  '--b',
  'Content-Type: text/rfc822-headers',
  '',
  'Message-ID: <offer-1@studio.example>',
  'From: mira@studio.example',
  'To: grace@client.example',
  '--b--',
]

describe('a report by the standard (RFC 3464)', () => {
  test('an unknown mailbox is told by name, with what the server said, and the letter it is about', async () => {
    const status = [
      'Final-Recipient: rfc822; Grace@Client.example',
      'Original-Recipient: rfc822;grace@client.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <grace@client.example>: Recipient',
      '    address rejected: User unknown',
    ]
    expect(await report(dsn(status))).toEqual({
      kind: 'failed',
      messageId: 'offer-1@studio.example',
      recipients: [
        {
          address: 'grace@client.example',
          status: '5.1.1',
          action: 'failed',
          diagnostic: '550 5.1.1 <grace@client.example>: Recipient address rejected: User unknown',
          reason: 'user-unknown',
          hard: true,
        },
      ],
    })
  })

  test('a full mailbox is not the end of it, and a delay is none at all', async () => {
    const full = [
      'Final-Recipient: rfc822; grace@client.example',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
    ]
    expect((await report(dsn(full)))?.recipients[0]).toMatchObject({
      reason: 'mailbox-full',
      hard: false,
      status: '5.2.2',
    })
    const delayed = [
      'Final-Recipient: rfc822; grace@client.example',
      'Action: delayed',
      'Status: 4.4.1',
      'Diagnostic-Code: X-Postfix; connect to mx.client.example: Connection timed out',
    ]
    expect(await report(dsn(delayed), 'Delayed Mail (still being retried)')).toMatchObject({
      kind: 'delayed',
      recipients: [{ action: 'delayed', hard: false }],
    })
  })

  test('several recipients have each their own, also where no empty line parts them', async () => {
    const status = [
      'Final-Recipient: rfc822; a@x.example',
      'Action: failed',
      'Status: 5.1.1',
      'Final-Recipient: rfc822; b@y.example',
      'Action: delivered',
      'Status: 2.0.0',
    ]
    const found = await report(dsn(status))
    expect(found?.kind).toBe('failed')
    expect(found?.recipients.map(({ address, action, hard }) => [address, action, hard])).toEqual([
      ['a@x.example', 'failed', true],
      ['b@y.example', 'delivered', null],
    ])
  })

  test('a report whose boundary was lost is read all the same', async () => {
    const lines = [
      '',
      'Your message could not be delivered.',
      '',
      'Final-Recipient: rfc822; grace@client.example',
      'Action: failed',
      'Status: 5.4.4',
      'Diagnostic-Code: X-Postfix; Host or domain name not found.',
      '',
      'Message-ID: <offer-1@studio.example>',
    ]
    expect(await report(lines)).toMatchObject({
      messageId: 'offer-1@studio.example',
      recipients: [{ address: 'grace@client.example', reason: 'host-unknown', hard: true }],
    })
  })
})

describe('a report in words alone', () => {
  test('qmail names the address and says what its neighbour said', async () => {
    const lines = [
      '',
      'Hi. This is the qmail-send program at mx.studio.example.',
      '',
      '<grace@client.example>:',
      '192.0.2.25 does not like recipient.',
      'Remote host said: 550 5.1.1 User unknown',
      'Giving up on 192.0.2.25.',
      '',
      '--- Below this line is a copy of the message.',
      '',
      'Message-ID: <offer-1@studio.example>',
    ]
    expect(await report(lines, 'failure notice')).toMatchObject({
      kind: 'failed',
      messageId: 'offer-1@studio.example',
      recipients: [{ address: 'grace@client.example', status: '5.1.1', hard: true }],
    })
  })

  test('Exim names them in a header', async () => {
    const lines = [
      'X-Failed-Recipients: grace@client.example',
      'Auto-Submitted: auto-replied',
      '',
      'This message was created automatically by mail delivery software.',
      '',
      '  grace@client.example',
      '    mailbox is full: retry timeout exceeded',
    ]
    expect(await report(lines, 'Mail delivery failed: returning message to sender')).toMatchObject({
      recipients: [{ address: 'grace@client.example', reason: 'mailbox-full', hard: false }],
    })
  })

  test('“user unknown” after the letter was read is a filter’s word: trying again may help', async () => {
    const lines = [
      '',
      '<grace@client.example>: host mx.client.example said: 550 User unknown (in reply to',
      '    end of DATA command)',
    ]
    expect((await report(lines))?.recipients[0]).toMatchObject({ reason: 'user-unknown', hard: false })
  })
})

describe('what is no report', () => {
  test('a person’s letter that speaks of one, an absence, and a bounce that names nothing', async () => {
    const person = await parseMail(
      Buffer.from('From: grace@client.example\r\nSubject: Your mail\r\n\r\n550 User unknown, it said.\r\n'),
    )
    expect(person.delivery).toBeNull()
    expect(await report(['Auto-Submitted: auto-replied', '', 'I am away.'], 'Out of office')).toBeNull()
    expect(await report(['', 'Something went wrong.'])).toBeNull()
  })

  test('a report that was made to keep us busy is read in time', async () => {
    const many = Array.from({ length: 4000 }, (_, place) => [
      `Final-Recipient: rfc822; a${place}@x.example`,
      'Action: failed',
      'Status: 5.0.0',
      `Diagnostic-Code: smtp; ${'user mailbox recipient '.repeat(20)}`,
      '',
    ]).flat()
    const began = performance.now()
    const found = await report(dsn(many, 'user recipient mailbox account '.repeat(4000)))
    expect(found?.recipients.length).toBe(100)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
