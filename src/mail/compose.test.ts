import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
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
      fc.property(broken, fc.nat(7), (value, which) => {
        const letters: Letter[] = [
          { ...LETTER, subject: value },
          { ...LETTER, from: { name: value, address: 'a@b.example' } },
          { ...LETTER, to: [{ address: value }] },
          { ...LETTER, cc: [{ name: value, address: 'a@b.example' }] },
          { ...LETTER, messageId: value },
          { ...LETTER, inReplyTo: value },
          { ...LETTER, references: [value] },
          { ...LETTER, headers: { 'X-Note': value } },
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

  test('a header that is ours to write cannot be set from outside', () => {
    for (const name of ['Bcc', 'From', 'Content-Type', 'X Y', 'A:B']) {
      expect(() => composeMail({ ...LETTER, headers: { [name]: 'x' } })).toThrow(UnsafeHeader)
    }
  })

  test('addresses that are none are refused', () => {
    for (const address of ['', 'a', 'a@b, c@d', '<a@b>', 'a b@c'])
      expect(() => composeMail({ ...LETTER, to: [{ address }] })).toThrow(UnsafeHeader)
    expect(() => composeMail({ ...LETTER, to: [] })).toThrow(UnsafeHeader)
  })
})
