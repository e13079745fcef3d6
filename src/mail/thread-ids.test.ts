import { expect, test } from 'vitest'
import { cleanMessageId, cleanReferences, threadIds } from './thread-ids.ts'

test('a Message-ID is what stands between the angle brackets', () => {
  expect(cleanMessageId(' <a@b> ')).toBe('a@b')
  expect(cleanMessageId('Your message of Monday <a@b>')).toBe('a@b')
  expect(cleanMessageId('a@b')).toBe('a@b')
  expect(cleanMessageId('<a\r\n @b>')).toBe('a@b')
})

test('junk ties nothing together', () => {
  for (const junk of ['', '<>', '< >', 'none', '<null>', '-', `<${'x'.repeat(600)}@b>`, undefined])
    expect(cleanMessageId(junk)).toBeNull()
})

test('references are cleaned, each once, with or without brackets and spaces', () => {
  expect(cleanReferences('<a@b><c@d>\r\n <a@b> <>')).toEqual(['a@b', 'c@d'])
  expect(cleanReferences('a@b, c@d')).toEqual(['a@b', 'c@d'])
  expect(cleanReferences(undefined)).toEqual([])
})

test('of endless references the first and the newest stay, two hundred in all', () => {
  const many = Array.from({ length: 900 }, (_, index) => `<${index}@x.example>`).join(' ')
  const kept = cleanReferences(many)
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, '0@x.example', '899@x.example'])
})

test('a message ties its own, its parent’s and its references’ identifiers', () => {
  expect(threadIds({ messageId: 'c@x', inReplyTo: 'b@x', references: ['a@x', 'b@x'] })).toEqual(['c@x', 'b@x', 'a@x'])
  expect(threadIds({ messageId: null, inReplyTo: null, references: [] })).toEqual([])
})
