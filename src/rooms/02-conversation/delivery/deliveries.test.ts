import { beforeAll, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import type { DeliveryOutcome } from '#mail/delivery/delivery-types.ts'
import { ADA, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import { latest } from './delivery-rules.ts'

// Issue 6: bounces and delayed notices are read and tied to the message

const OFFER = letter({
  from: { name: 'Mira', address: MIRA },
  to: GRACE,
  subject: 'Offer',
  body: 'Here it is.',
  at: NOW - 2 * DAY,
  id: 'offer@salo',
})

function report(of: { to: string; action: string; status: string; said: string; at: number; id?: string }): Buffer {
  const { to, action, status, said, at, id = 'offer@salo' } = of
  return Buffer.from(
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.salo.example',
      `To: ${MIRA}`,
      `Date: ${new Date(at).toUTCString()}`,
      `Subject: Delivery Status Notification (${action})`,
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'About your message.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.salo.example',
      '',
      `Final-Recipient: rfc822; ${to}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${said}`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      ...(id ? [`Message-ID: <${id}>`] : ['X-Nothing: here']),
      '--b--',
    ].join('\r\n'),
  )
}

const UNKNOWN = { to: GRACE.address, action: 'failed', status: '5.1.1', said: '550 5.1.1 User unknown', at: NOW - DAY }
const DELAYED = {
  to: GRACE.address,
  action: 'delayed',
  status: '4.4.1',
  said: '421 Connection timed out',
  at: NOW - DAY - HOUR,
}

const troubles = async (house: House) => [
  ...(await room.addressTroubles(house, { addresses: [GRACE.address, ADA.address] })).values(),
]

describe('what was reported of a letter', () => {
  const outcome = (action: DeliveryOutcome['action']): DeliveryOutcome => ({
    address: GRACE.address,
    status: '',
    action,
    diagnostic: '',
    reason: 'undefined',
    hard: null,
  })

  test('the newest word counts, but what failed has failed', () => {
    const after = (...actions: DeliveryOutcome['action'][]) =>
      latest(actions.map((action) => [outcome(action)])).map((one) => one.action)
    expect(after('delayed', 'delivered')).toEqual(['delivered'])
    expect(after('delayed', 'failed')).toEqual(['failed'])
    expect(after('failed', 'delayed')).toEqual(['failed'])
  })
})

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function studioThatWrote(): Promise<House> {
    const studio = await house.studio()
    await room.setOwnAddresses(studio, { addresses: [MIRA] })
    await receive(studio, [OFFER])
    return studio
  }

  test('a bounce is tied to the letter, is nobody’s letter, and the address is in trouble', async () => {
    const studio = await studioThatWrote()
    await receive(studio, [report(DELAYED), report(UNKNOWN)])
    expect(
      (await room.deliveriesOf(studio, { messageIds: ['offer@salo', 'other@x'] })).get('offer@salo'),
    ).toMatchObject([{ address: GRACE.address, action: 'failed', status: '5.1.1', reason: 'user-unknown', hard: true }])
    expect(await troubles(studio)).toMatchObject([
      { address: GRACE.address, status: '5.1.1', reason: 'user-unknown', at: NOW - DAY },
    ])
    const [bounce] = await room.conversations(studio, { most: 9, with: 'machines' })
    const id = bounce?.last?.id ?? ''
    expect(await room.reportIn(studio, { letter: id })).toMatchObject({ of: { subject: 'Offer' } })
    expect((await room.correspondents(studio, { addresses: [GRACE.address] })).get(GRACE.address)).toMatchObject({
      lettersIn: 0,
    })
  })

  test('a delay puts no address in trouble, nor does a temporary refusal', async () => {
    const studio = await studioThatWrote()
    await receive(studio, [
      report(DELAYED),
      report({ ...UNKNOWN, status: '4.2.2', said: '452 4.2.2 Mailbox full', at: NOW - DAY + 1000 }),
    ])
    expect(await troubles(studio)).toEqual([])
    expect((await room.deliveriesOf(studio, { messageIds: ['offer@salo'] })).get('offer@salo')).toMatchObject([
      { action: 'failed', reason: 'mailbox-full', hard: false },
    ])
  })

  test('a letter from the address ends it, one that only claims to be from there does not', async () => {
    const studio = await studioThatWrote()
    await receive(studio, [report(UNKNOWN)])
    const run = await room.beginImport(studio, { sources: ['inbox'] })
    const check = { result: 'none', domain: null } as const
    const proof = {
      verdict: 'claimed' as const,
      from: [GRACE.address],
      dkim: check,
      spf: check,
      dmarc: { result: 'none' as const, policy: null },
    }
    const claimed = letter({ from: GRACE, to: MIRA, subject: 'Me', body: 'Really.', at: NOW - 2 * HOUR })
    await room.keepMail(studio, { run, mails: [{ source: 'inbox#1', raw: claimed, proof }], seen: new Set() })
    await room.readKeptMail(studio)
    expect(await troubles(studio)).toHaveLength(1)
    await receive(studio, [
      letter({ from: GRACE, to: MIRA, subject: 'Back', body: 'My mailbox works again.', at: NOW - HOUR }),
    ])
    expect(await troubles(studio)).toEqual([])
    // The old report read again brings nothing back
    await studio.store.write((tx) =>
      tx.$extendTables<{ message: { made_with: number } }>().updateTable('message').set({ made_with: 1 }).execute(),
    )
    await room.readAgain(studio)
    expect(await troubles(studio)).toEqual([])
    expect((await room.deliveriesOf(studio, { messageIds: ['offer@salo'] })).size).toBe(1)
  })

  test('a report about somebody to whom nothing was written was made up', async () => {
    const studio = await studioThatWrote()
    await receive(studio, [report({ ...UNKNOWN, to: ADA.address }), report({ ...UNKNOWN, to: ADA.address, id: '' })])
    expect(await troubles(studio)).toEqual([])
  })

  test('a stranger who knows only whom the studio writes to puts no address in trouble: the report must name the letter', async () => {
    const studio = await studioThatWrote()
    await receive(studio, [report({ ...UNKNOWN, id: '' }), report({ ...UNKNOWN, id: 'guessed@salo' })])
    expect(await troubles(studio)).toEqual([])
    const bounces = await room.conversations(studio, { most: 9, with: 'machines' })
    expect(bounces).not.toEqual([])
  })

  test('the user can say that an address is reached again', async () => {
    const studio = await studioThatWrote()
    await receive(studio, [report(UNKNOWN)])
    expect(await troubles(studio)).toHaveLength(1)
    await room.sayReachable(studio, { address: GRACE.address })
    expect(await troubles(studio)).toEqual([])
  })
})
