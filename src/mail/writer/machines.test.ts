import { describe, expect, test } from 'vitest'
import { writerOf } from './machines.ts'
import type { HeaderFacts } from './machines.ts'

// RFC 3834; an auto-reply is evidence for "busy", never for unease

type Given = { from?: string; subject?: string; headers?: Record<string, string>; types?: string[]; method?: string }

function reason({ from = 'ada@client.example', subject = 'Offer', headers = {}, types = [], method }: Given) {
  const facts: HeaderFacts = {
    header: (name) => (headers[name] === undefined ? [] : [headers[name]]),
    from,
    subject,
    types: new Set(types),
    calendarMethod: method ?? null,
  }
  return writerOf(facts)
}

describe('people', () => {
  test('who just writes is a person', () => {
    expect(reason({})).toBeNull()
  })

  test('a request to suppress auto-replies proves nothing', () => {
    expect(reason({ headers: { 'x-auto-response-suppress': 'All' } })).toBeNull()
  })

  test('Auto-Submitted: no and an odd Precedence are no machine', () => {
    expect(reason({ headers: { 'auto-submitted': 'no' } })).toBeNull()
    expect(reason({ headers: { precedence: 'bulk' } })).toBeNull()
  })

  test('who writes through a discussion list is a person', () => {
    const headers = {
      'list-id': '<x.example>',
      'list-post': '<mailto:x@x>',
      'list-unsubscribe': '<u>',
      precedence: 'list',
    }
    expect(reason({ headers })).toBeNull()
  })

  test('a reply to us with an unsubscribe link added by a gateway is a person', () => {
    expect(reason({ headers: { 'list-unsubscribe': '<u>', 'in-reply-to': '<a@b>' } })).toBeNull()
  })

  test('holidays, refunds and undelivered parcels are subjects of people', () => {
    for (const subject of [
      'Vacation photos',
      'Отпуск в июле',
      'Urlop',
      'Lomalla',
      'Zwrot kosztów',
      'Undelivered parcel',
      'Rejected design',
    ])
      expect(reason({ subject })).toBeNull()
  })

  test('an .ics that is only attached is a person’s', () => {
    expect(reason({ method: 'PUBLISH' })).toBeNull()
    expect(reason({ method: '' })).toBeNull()
  })
})

describe('machines', () => {
  test('automatic replies in five languages are known by their subject alone', () => {
    for (const subject of [
      'Automatic reply: Offer',
      'Out of office: back on Monday',
      'Автоответ: Смета',
      'Автоматический ответ',
      'Odpowiedź automatyczna: Oferta',
      'Automatyczna odpowiedź',
      'Automaattinen vastaus: Tarjous',
      'Αυτόματη απάντηση: Προσφορά',
    ])
      expect(reason({ subject })).toBe('auto-reply')
  })

  test('a word for absence needs a second sign', () => {
    for (const subject of ['Vacation', 'Я в отпуске', 'Urlop do 15 maja', 'Lomalla 15.7. asti', 'Σε άδεια']) {
      expect(reason({ subject, headers: { precedence: 'bulk' } })).toBe('auto-reply')
      expect(reason({ subject, headers: { 'return-path': '<>' } })).toBe('auto-reply')
    }
  })

  test('headers that declare an automatic reply are believed', () => {
    for (const headers of [
      { 'auto-submitted': 'auto-replied (vacation)' },
      { 'x-autoreply': 'yes' },
      { precedence: 'auto_reply' },
      { 'x-autorespond': 'Offer' },
    ])
      expect(reason({ headers })).toBe('auto-reply')
  })

  test('delivery reports are bounces, read receipts and abuse reports are reports', () => {
    expect(reason({ types: ['message/delivery-status'] })).toBe('bounce')
    expect(reason({ from: 'mailer-daemon@x.example' })).toBe('bounce')
    expect(reason({ subject: 'Undelivered Mail Returned to Sender' })).toBe('bounce')
    expect(reason({ subject: 'Zwrot wiadomości', headers: { 'return-path': '<>' } })).toBe('bounce')
    expect(reason({ types: ['message/disposition-notification'] })).toBe('report')
    expect(reason({ types: ['message/feedback-report'] })).toBe('report')
  })

  test('invitations and their answers come from the calendar', () => {
    for (const method of ['REQUEST', 'REPLY', 'CANCEL']) expect(reason({ method })).toBe('invitation')
  })

  test('no-reply addresses, newsletters and notifiers are machines', () => {
    for (const from of [
      'no-reply@x.example',
      'noreply@x.example',
      'do-not-reply@x.example',
      'calendar.noreply@x.example',
    ])
      expect(reason({ from })).toBe('no-reply')
    expect(reason({ from: 'notifications@x.example' })).toBe('notification')
    expect(reason({ headers: { 'auto-submitted': 'auto-generated' } })).toBe('notification')
    expect(reason({ headers: { 'list-unsubscribe': '<u>', 'feedback-id': '1' } })).toBe('newsletter')
    expect(reason({ from: 'newsletter@x.example' })).toBe('newsletter')
    expect(reason({ from: 'talk-request@x.example' })).toBe('list')
  })

  test('people whose names hold such words are people', () => {
    for (const from of [
      'norman.reply@x.example',
      'alertson@x.example',
      'mark.system@x.example',
      'bouncer.tom@x.example',
    ])
      expect(reason({ from })).toBeNull()
  })
})
