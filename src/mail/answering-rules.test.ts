import { describe, expect, test } from 'vitest'
import { ANSWERED_ONCE_IN, autoHeaders, mayAnswer, silenceOf } from './answering-rules.ts'
import { composeMail } from './compose.ts'
import { parseMail } from './parse.ts'

// RFC 3834; reliability.md, Loops

const silence = (headers: Record<string, string>, from = 'grace@client.example', isMachine = false) =>
  silenceOf((name) => Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : [])), {
    from,
    isMachine,
  })

describe('what no program may answer', () => {
  test.each([
    ['an empty return path', { 'Return-Path': '<>' }, 'null-sender'],
    ['an automatic answer', { 'Auto-Submitted': 'auto-replied' }, 'automatic'],
    ['a notice', { 'Auto-Submitted': 'auto-generated; owner-email="x@y"' }, 'automatic'],
    ['a list', { 'List-Id': '<talk.example>' }, 'list'],
    ['a list by its unsubscribing alone', { 'List-Unsubscribe': '<https://x.example/off>' }, 'list'],
    ['bulk mail', { Precedence: 'bulk' }, 'precedence'],
    ['junk', { Precedence: 'junk' }, 'precedence'],
    ['who asks for silence', { 'X-Auto-Response-Suppress': 'OOF, AutoReply' }, 'asked'],
    ['our own mark', { 'X-Loop': 'consonance' }, 'ours'],
  ] as const)('%s', (_name, headers, why) => expect(silence(headers)).toBe(why))

  test('a person’s letter may be answered, also one that says “no” or suppresses reports of reading alone', () => {
    expect(silence({ 'Return-Path': '<grace@client.example>' })).toBeNull()
    expect(silence({ 'Auto-Submitted': 'no' })).toBeNull()
    expect(silence({ 'X-Auto-Response-Suppress': 'DR, RN' })).toBeNull()
  })

  test('nobody is answered where nobody reads', () => {
    expect(silence({}, 'no-reply@client.example')).toBe('nobody')
    expect(silence({}, '')).toBe('nobody')
    expect(silence({}, 'bounces+x=y@list.example')).toBe('nobody')
    expect(silence({}, 'news@client.example', true)).toBe('automatic')
  })
})

describe('whether an answer goes out', () => {
  const letter = { from: 'Grace@client.example', answering: null }
  const now = Date.UTC(2026, 10, 20)
  const own = new Set(['mira@studio.example'])

  test('once a day to each address, and never to ourselves', () => {
    const may = (lastAnsweredAt: number | null) => mayAnswer(letter, { own, lastAnsweredAt, now })
    expect([may(null), may(now - ANSWERED_ONCE_IN), may(now - ANSWERED_ONCE_IN + 1)]).toEqual([true, true, false])
    expect(mayAnswer({ ...letter, from: 'Mira@studio.example' }, { own, lastAnsweredAt: null, now })).toBe(false)
    expect(mayAnswer({ ...letter, answering: 'list' }, { own, lastAnsweredAt: null, now })).toBe(false)
  })

  test('two programs that answer by themselves stop after one answer each', async () => {
    const answer = async (from: string, to: string, kind: 'letter' | 'auto-reply') =>
      parseMail(
        composeMail({
          from: { address: from },
          to: [{ address: to }],
          subject: 'Hello',
          text: 'Hello',
          messageId: `${from}@x`,
          date: now,
          headers: autoHeaders(kind),
        }),
      )
    const first = await answer('ada@one.example', 'mira@studio.example', 'letter')
    expect(
      mayAnswer({ from: first.from?.address ?? '', answering: first.answering }, { own, lastAnsweredAt: null, now }),
    ).toBe(true)
    const ours = await answer('mira@studio.example', 'ada@one.example', 'auto-reply')
    expect(ours.answering).toBe('ours')
    const theirs = await parseMail(
      Buffer.from(
        'Return-Path: <>\r\nFrom: ada@one.example\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nAway.\r\n',
      ),
    )
    expect(theirs.answering).toBe('null-sender')
  })

  test('a person’s letter leaves without any of it, a notice and an answer with all', () => {
    expect(autoHeaders('letter')).toEqual({})
    expect(autoHeaders('notice')).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Loop': 'consonance',
    })
    expect(autoHeaders('auto-reply')).toMatchObject({ 'Auto-Submitted': 'auto-replied' })
  })
})
