import { expect, test } from 'vitest'
import { cleanMessageId, cleanReferences, claimedIds } from './thread-ids.ts'

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

test('a message refers to its parent first and then to ever older letters, never to itself', () => {
  expect(claimedIds({ messageId: 'c@x', inReplyTo: 'b@x', references: ['a@x', 'b@x'] })).toEqual(['b@x', 'a@x'])
  expect(claimedIds({ messageId: 'c@x', inReplyTo: 'c@x', references: ['c@x'] })).toEqual([])
  expect(claimedIds({ messageId: null, inReplyTo: null, references: [] })).toEqual([])
})

test('of many references the newest and the very first count', () => {
  const references = Array.from({ length: 90 }, (_, index) => `${index}@x`)
  const claimed = claimedIds({ messageId: 'own@x', inReplyTo: '89@x', references })
  expect([claimed.length, claimed[0], claimed.at(-2), claimed.at(-1)]).toEqual([21, '89@x', '70@x', '0@x'])
})
