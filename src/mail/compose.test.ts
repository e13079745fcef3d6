import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { composeMail, UnsafeHeader } from './compose.ts'
import type { Letter } from './compose.ts'
import { parseMail } from './parse.ts'

const LETTER: Letter = {
  from: { name: 'Анна Смирнова', address: 'anna@studio.example' },
  to: [{ name: 'Άννα "Α" Παπαδοπούλου', address: 'a@client.example' }, { address: 'b@client.example' }],
  cc: [{ name: 'Nowak, Jan', address: 'jan@client.example' }],
  subject: 'Hello',
  text: 'Hello',
  messageId: 'one@studio.example',
  date: Date.UTC(2026, 10, 1, 9, 30, 15),
}

const FIVE = [
  'Could you tell me when the page is ready?\nFrom Monday on I am away.\n.',
  'Здравствуйте!\n\nМеня немного беспокоит срок — успеем ли к пятнице? Очень длинная строка, '.repeat(4).trim(),
  'Dzień dobry, czy zdążymy? Źródła są już gotowe, = 100 %.',
  'Hyvää päivää, ehdittekö tällä viikolla? Olen hieman huolissani.',
  'Καλημέρα σας, πότε θα είναι έτοιμο; Ανησυχώ λίγο. 👩‍💻',
]

describe('composing', () => {
  for (const text of FIVE) {
    test(`what is written is read again: ${text.slice(0, 20)}`, async () => {
      const subject = `${text.split('\n')[0] ?? ''} — ${'x'.repeat(90)}`
      const raw = composeMail({ ...LETTER, text, subject, inReplyTo: '<zero@x>', references: ['<a@x>', 'zero@x'] })
      const mail = await parseMail(raw)
      expect(mail).toMatchObject({
        from: { ...LETTER.from },
        to: [
          { ...LETTER.to[0] },
          {
            name: '',
            address: 'b@client.example',
          },
        ],
        cc: LETTER.cc,
        subject: subject.replaceAll(/\s+/g, ' '),
        text,
        sentAt: LETTER.date,
        messageId: 'one@studio.example',
        inReplyTo: 'zero@x',
        references: ['a@x', 'zero@x'],
        writer: 'person',
      })
      const lines = Buffer.from(raw).toString('latin1').split('\r\n')
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
      expect(lines.join('')).toMatch(/^[\t\u0020-\u007e]*$/)
    })
  }

  test('line breaks in any header value are refused', () => {
    const broken = fc
      .tuple(fc.string(), fc.constantFrom('\r', '\n', '\r\n', '\0', '\u000b'), fc.string())
      .map(([before, end, after]) => before + end + after)
    fc.assert(
      fc.property(broken, fc.nat(8), (value, which) => {
        const letters: Letter[] = [
          { ...LETTER, subject: value },
          { ...LETTER, from: { name: value, address: 'a@b.example' } },
          { ...LETTER, to: [{ address: value }] },
          { ...LETTER, cc: [{ name: value, address: 'a@b.example' }] },
          { ...LETTER, messageId: value },
          { ...LETTER, inReplyTo: value },
          { ...LETTER, references: [value] },
          { ...LETTER, headers: { 'X-Note': value } },
          { ...LETTER, files: [{ name: value, type: 'text/plain', bytes: new Uint8Array() }] },
        ]
        expect(() => composeMail(letters[which] ?? LETTER)).toThrow(UnsafeHeader)
      }),
    )
  })

  test('any harmless subject and text come back', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.normalize('NFC').replaceAll(/[\p{C}\s]/gu, ''))
      .filter((text) => text !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (some) => {
        const text = some.join(' ')
        const mail = await parseMail(composeMail({ ...LETTER, subject: text, text }))
        expect([mail.subject, mail.text]).toEqual([text, text])
      }),
      { numRuns: 60 },
    )
  })

  test('an HTML twin and files travel whole, under any name', async () => {
    const html = '<p>Hello “Grace” — <b>ready</b></p>'
    const names = [
      'plan.pdf',
      'Договор №2 — финальная версия, окончательная, последняя.docx',
      'a "b" \\c%20.txt',
      'Ωμέγα.png',
      'x'.repeat(180),
      '👩‍💻.zip',
      '=?utf-8?B?eA==?=.txt',
    ]
    const files = names.map((name, at) => ({
      name,
      type: 'application/pdf',
      bytes: new Uint8Array(1_000 + at * 57).map((_, byte) => (byte * 7 + at) % 256),
    }))
    const raw = composeMail({ ...LETTER, html, files })
    expect(Buffer.from(raw).toString('latin1')).toMatch(/^[\t\r\n\u0020-\u007e]*$/)
    expect(
      Math.max(
        ...Buffer.from(raw)
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(200)
    const mail = await parseMail(raw)
    expect(mail).toMatchObject({ text: 'Hello', html: expect.anything() })
    expect(mail.attachments.map(({ name, size }) => [name, size])).toEqual(
      files.map(({ name, bytes }) => [name, bytes.byteLength]),
    )
    const read = await simpleParser(Buffer.from(raw))
    expect(read.html).toContain('<b>ready</b>')
    expect(read.attachments.map(({ filename }) => filename)).toEqual(names)
    for (const [at, { content }] of read.attachments.entries())
      expect(content.equals(files[at]?.bytes ?? new Uint8Array())).toBe(true)
  })

  test('the same letter gives the same bytes, and no content ends a part before its end', async () => {
    const first = composeMail({ ...LETTER, files: [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('x') }] })
    const boundary = /boundary="([^"]+)"/.exec(Buffer.from(first).toString())?.[1] ?? ''
    const text = `before\n--${boundary}--\nafter`
    const again = {
      ...LETTER,
      text,
      files: [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from(`--${boundary}--`) }],
    }
    expect(composeMail(again)).toEqual(composeMail(again))
    const mail = await parseMail(composeMail(again))
    expect(mail.text).toBe(text)
    expect(mail.attachments).toHaveLength(1)
  })

  test('a letter that goes as a file arrives as it was', async () => {
    const bytes = Buffer.from('From: a@b.example\r\nSubject: inner\r\n\r\nGrüße\r\n')
    const read = await simpleParser(
      Buffer.from(composeMail({ ...LETTER, files: [{ name: 'old.eml', type: 'message/rfc822', bytes }] })),
    )
    expect(read.attachments[0]?.content.equals(bytes)).toBe(true)
  })

  test('a header that is ours to write cannot be set from outside', () => {
    for (const name of ['Bcc', 'From', 'Content-Type', 'X Y', 'A:B']) {
      expect(() => composeMail({ ...LETTER, headers: { [name]: 'x' } })).toThrow(UnsafeHeader)
    }
  })

  // RFC 2369, RFC 8058: no mail program decodes an encoded word where an address stands
  test('an address in a header stands as it is, however long', () => {
    const address = `<https://care.example/p/stops/${'aB3-_'.repeat(40)}>`
    const raw = composeMail({ ...LETTER, headers: { 'List-Unsubscribe': address } })
    expect(Buffer.from(raw).toString('latin1')).toContain(`\r\nList-Unsubscribe: ${address}\r\n`)
  })

  test('addresses that are none are refused', () => {
    for (const address of ['', 'a', 'a@b, c@d', '<a@b>', 'a b@c'])
      expect(() => composeMail({ ...LETTER, to: [{ address }] })).toThrow(UnsafeHeader)
    expect(() => composeMail({ ...LETTER, to: [] })).toThrow(UnsafeHeader)
  })
})
