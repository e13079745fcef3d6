import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterHtml } from './letter-html.tsx'
import { letterText } from './outbox.ts'
import { oneLine } from './one-line.ts'
import type { OutgoingLetter } from './outbox-types.ts'

const LINK = 'https://care.example/p/links/abc'

const LETTER: OutgoingLetter = {
  subject: 'Two ways',
  greeting: 'Dear Grace,',
  pieces: [
    { as: 'line', words: 'You wrote:' },
    { as: 'quote', words: 'I am not sure.\n\nIs it worth it?' },
    { as: 'list', items: [{ title: 'Four pages', note: 'The price falls.\nThe date stays.' }, { title: 'A pause' }] },
    { as: 'link', words: 'You can answer here:', else: 'A short reply is enough.' },
  ],
  closing: 'Mira\nSalo Studio',
}

describe('the text of a letter', () => {
  test('stands in paragraphs, with its quote, its numbered list and its link on a line of its own', () => {
    expect(letterText(LETTER, { link: LINK })).toBe(`Dear Grace,

You wrote:

> I am not sure.
>
> Is it worth it?

1. Four pages
   The price falls.
   The date stays.

2. A pause

You can answer here:
${LINK}

Mira
Salo Studio`)
  })

  test('asks for a plain reply where the studio has no address', () => {
    const text = letterText(LETTER, { link: null })
    expect(text).toContain('A short reply is enough.')
    expect(text).not.toContain('answer here')
  })

  test('does not number what stands alone', () => {
    const letter = { ...LETTER, pieces: [{ as: 'list' as const, items: [{ title: 'The menu', note: 'By Friday.' }] }] }
    expect(letterText(letter, { link: null })).toContain('– The menu\n  By Friday.')
  })
})

describe('its HTML twin', () => {
  test('says the same in the contact’s language, and loads nothing', () => {
    const html = letterHtml(LETTER, { link: LINK, language: 'el' })
    expect(html).toMatch(/^<!doctype html><html lang="el">/u)
    expect(html).toContain(`<a href="${LINK}">${LINK}</a>`)
    for (const words of ['Dear Grace,', 'Is it worth it?', 'The date stays.', 'A pause', 'Salo Studio'])
      expect(html).toContain(words)
    expect(html).not.toMatch(/<(?:img|script|link|iframe|style)|src=|url\(/iu)
    expect(letterHtml(LETTER, { link: null, language: 'en' })).not.toContain('<a ')
  })

  test('escapes whatever somebody wrote', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, name) => {
        const hostile = `<img src=x onerror="${words}">`
        const html = letterHtml(
          {
            subject: hostile,
            greeting: `${name}${hostile}`,
            pieces: [{ as: 'quote', words: hostile }],
            closing: hostile,
          },
          { link: null, language: 'en' },
        )
        expect(html).not.toContain('<img')
      }),
    )
  })
})

// ASVS 1.3.11
test('no line break gets into a subject or a greeting, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(oneLine(words)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    }),
  )
  expect(oneLine('Hello\r\nBcc: all@x.example')).toBe('Hello Bcc: all@x.example')
  const letter = { ...LETTER, greeting: 'Grace\r\nBcc: all@x.example' }
  expect(letterText(letter, { link: null }).split('\n')[0]).toBe('Grace Bcc: all@x.example')
})
