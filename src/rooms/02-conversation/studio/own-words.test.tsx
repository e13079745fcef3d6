import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { OwnWords } from './own-words.tsx'

const shown = (
  text: string,
  marks: { start: number; end: number; soft?: boolean; dismissed?: boolean; id?: string }[] = [],
) => htmlOf(<OwnWords text={text} language="en" marks={marks} />)

test("a stranger's words stay words", () => {
  const html = shown('<script>alert(1)</script> & "so on"', [{ start: 0, end: 8 }])
  expect(html).not.toContain('<script>')
  expect(html).toContain('<mark>&lt;script&gt;</mark>')
})

test('their language is said, so that it is read out in the right voice', () => {
  expect(shown('Hello')).toContain('lang="en"')
})

test('paragraphs stand apart where an empty line was, and a line end stays a line end', () => {
  expect(shown('One\nstreet 2\n \nTwo')).toBe(
    '<div class="words" lang="en"><p dir="auto">One<br/>street 2</p><p dir="auto">Two</p></div>',
  )
})

// S0-12
test('a thin line stands under the telling words, and under them alone', () => {
  const text = 'Lovely. I keep wondering, though.'
  const start = text.indexOf('I keep')
  expect(shown(text, [{ start, end: start + 16 }])).toContain('Lovely. <mark>I keep wondering</mark>, though.')
})

test('telling words that run over a paragraph are underlined in both', () => {
  const html = shown('so late\n\nagain', [{ start: 3, end: 14 }])
  expect(html).toContain('<mark>late</mark>')
  expect(html).toContain('<mark>again</mark>')
})

test('what was set aside keeps its place and loses its line', () => {
  expect(shown('too late', [{ start: 0, end: 8, dismissed: true }])).toContain(
    '<mark class="dismissed">too late</mark>',
  )
})

test('whatever is underlined, in whatever order and overlap, no letter is lost or doubled', () => {
  const mark = fc.record({ start: fc.nat(60), end: fc.nat(60), soft: fc.boolean() })
  const text = fc.string({ unit: fc.constantFrom('a', 'ж', 'ά', ' ', '\n', '\n\n', '.', '\r\n'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.array(mark, { maxLength: 5 }), (words, marks) => {
      const letters = shown(words, marks)
        .replace(/<[^>]+>/gu, '')
        .replace(/\s/gu, '')
      expect(letters).toBe(words.replace(/\s/gu, ''))
    }),
  )
})
