import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { ownWords } from '#mail/own-words/quoted.ts'
import { draftProblems, leaveAt } from './draft-rules.ts'
import { fileRefusal, roomFor } from './file-rules.ts'
import { filledWords, openPlaces, type PlaceholderNames, unknownPlaceholder } from './placeholder-rules.ts'
import { recipientsIn, typedRecipients } from './recipient-rules.ts'
import { quoteOf, replyReferences, replySubject, replyTo } from './reply-rules.ts'
import { senderOf, senders } from './sender-rules.ts'
import { STARTERS, STARTERS_IN } from './starters/starters.ts'

// issue 6, Conversation and Bad input; rules-and-facts.md, Threading

const NAMES: PlaceholderNames = new Map([
  ['name', 'name'],
  ['имя', 'name'],
  ['my name', 'me'],
])

describe('addresses', () => {
  test('are read as people type and paste them', () => {
    const typed =
      'Grace Hopper <Grace@Harbour.example>; ada@engine.example,\n"Byron, Ada" <ada@engine.example>\tinfo@пример.рф'
    expect(recipientsIn(typed)).toEqual({
      found: [
        { name: 'Grace Hopper', address: 'grace@harbour.example' },
        { name: '', address: 'ada@engine.example' },
      ],
      wrong: ['"Byron, Ada" <ada@engine.example> info@пример.рф'],
    })
    expect(recipientsIn('a@b.example c@d.example').found.map(({ address }) => address)).toEqual([
      'a@b.example',
      'c@d.example',
    ])
    expect(recipientsIn('info@пример.рф').found).toEqual([{ name: '', address: 'info@xn--e1afmkfd.xn--p1ai' }])
  })

  test.each(['grace', 'grace@', '@harbour.example', 'a b@c.example', 'Grace <grace>', '<>', 'a@b@c', 'a@-', '"'])(
    '%s is none, and is told as it was typed',
    (typed) => expect(recipientsIn(typed)).toEqual({ found: [], wrong: [typed] }),
  )

  test('come out as they went in, whatever the name holds', () => {
    const list = [
      { name: 'Hopper, Grace "the Admiral" <USN>', address: 'grace@harbour.example' },
      { name: 'Ада', address: 'ada@engine.example' },
    ]
    expect(recipientsIn(typedRecipients(list)).found).toEqual(list)
  })

  test('cannot smuggle a header in', () => {
    // ASVS 1.3.11
    const { found, wrong } = recipientsIn('Grace\r\nBcc: eve@evil.example <grace@harbour.example>')
    expect(found.every(({ name, address }) => !/[\r\n]/u.test(name + address))).toBe(true)
    expect(wrong).toEqual(['Grace'])
  })
})

describe('an answer', () => {
  const letter = {
    writer: 'person' as const,
    from: { name: 'Grace', address: 'grace@harbour.example' },
    to: [
      { name: 'Mira', address: 'mira@salo.example', field: 'to' as const },
      { name: 'Ada', address: 'ada@engine.example', field: 'to' as const },
      { name: 'Boss', address: 'boss@harbour.example', field: 'cc' as const },
    ],
  }
  const own = new Set(['mira@salo.example'])

  test('goes to whoever wrote; whoever else got the letter is offered, and nobody answers themselves', () => {
    const { to, others } = replyTo(letter, { own })
    expect([to, others.map(({ name }) => name)]).toEqual([
      [{ name: 'Grace', address: 'grace@harbour.example' }],
      ['Ada', 'Boss'],
    ])
  })

  test('to a letter of one’s own goes on to those it went to', () => {
    const mine = { ...letter, writer: 'studio' as const, from: { name: 'Mira', address: 'mira@salo.example' } }
    const { to, others } = replyTo(mine, { own })
    expect([to.map(({ name }) => name), others.map(({ name }) => name)]).toEqual([['Ada'], ['Boss']])
  })

  test('keeps the subject under one Re:, whatever their program wrote', () => {
    expect(
      ['The mill', 'RE: Re: The mill', 'Odp: The mill', 'ΑΠ: The mill', 'VS: The mill', ''].map(replySubject),
    ).toEqual(['Re: The mill', 'Re: The mill', 'Re: The mill', 'Re: The mill', 'Re: The mill', 'Re:'])
  })

  test('refers to the whole thread, the oldest letter first', () => {
    expect(replyReferences({ messageId: 'c@x', ties: ['b@x', 'a@x'] })).toEqual(['a@x', 'b@x', 'c@x'])
    expect(replyReferences({ messageId: null, ties: [] })).toEqual([])
  })

  test.each(LANGUAGES)('in %s quotes so that we, and so any program, know their words from ours', (language) => {
    const attribution = sayIn(language)('draft.attribution', { name: 'Hannah Wirth', day: '6.2.2026', time: '14:20' })
    const quote = quoteOf({ words: 'Is it too late?\n\n> older words\nThanks', text: '' }, attribution)
    expect(quote.split('\n').slice(1)).toEqual(['> Is it too late?', '>', '>> older words', '> Thanks'])
    expect(ownWords(`Not at all.\n\n${quote}`).words.trim()).toBe('Not at all.')
  })
})

describe('placeholders', () => {
  test('are filled by their name in any language; what is not known stays open, and other brackets stay alone', () => {
    const text = 'Dear {Name}, {имя}; {my  name}; {… price}; a { color: red }'
    const filled = filledWords(text, { names: NAMES, values: { name: 'Grace' } })
    expect(filled).toBe('Dear Grace, Grace; {my  name}; {… price}; a { color: red }')
    expect(openPlaces(filled, NAMES).map(({ words, start, end }) => [words, filled.slice(start, end)])).toEqual([
      ['{my  name}', '{my  name}'],
      ['{… price}', '{… price}'],
    ])
    expect(unknownPlaceholder(text, NAMES)).toBe('{ color: red }')
  })

  test('filled with words that hold brackets open nothing of their own', () => {
    expect(filledWords('{name} {name}', { names: NAMES, values: { name: '$& {my name}' } })).toBe(
      '$& {my name} $& {my name}',
    )
  })
})

test('a letter waits for a day and an hour of the studio’s own clock, or for none', () => {
  expect(leaveAt({ leaveOn: '', leaveTime: '' }, 'UTC')).toBeNull()
  expect(leaveAt({ leaveOn: '2026-03-29', leaveTime: '12:00' }, 'Europe/Helsinki')).toBe(
    Date.parse('2026-03-29T09:00:00Z'),
  )
  for (const [leaveOn, leaveTime] of [
    ['2026-02-30', '12:00'],
    ['2026-02-03', ''],
    ['', '12:00'],
    ['soon', 'later'],
  ] as const)
    expect(leaveAt({ leaveOn, leaveTime }, 'UTC')).toBe('date')
})

test('a letter to nobody, with no words, or to more than a hundred does not leave', () => {
  const words = {
    to: '',
    cc: 'a@b.example',
    bcc: '',
    account: '',
    from: '',
    subject: 'x',
    text: '  ',
    quotes: false,
    leaveOn: '',
    leaveTime: '',
  }
  const world = { now: 0, zone: 'UTC', names: NAMES, canLeave: true }
  expect(draftProblems(words, world).map(({ code }) => code)).toEqual(['nobody', 'empty'])
  const many = Array.from({ length: 101 }, (_, n) => `a${n}@b.example`).join(', ')
  expect(draftProblems({ ...words, to: many, text: 'x' }, world).map(({ code }) => code)).toEqual(['tooMany'])
  expect(
    draftProblems({ ...words, to: 'a@b.example', text: 'x'.repeat(500_001) }, world).map(({ code }) => code),
  ).toEqual(['tooLong'])
})

// ASVS 5.2.2
test.each([
  ['setup.exe', 'hello', 'runs'],
  ['photo.jpg', 'MZ\x90\x00', 'runs'],
  ['photo.jpg.scr ', 'x', 'runs'],
  ['tool', '\x7fELF\x02', 'runs'],
  ['bill.pdf', '<html><script>', 'disguised'],
  ['bill.pdf', '#!/bin/sh', 'disguised'],
  ['bill.pdf', '%PDF-1.7', null],
  ['old.pdf', '\n\n%PDF-1.2', null],
  ['logo.svg', '<svg>', null],
  ['notes.txt', 'MZ is no program', 'runs'],
  ['page.html', '<html>', null],
  ['nothing.txt', '', 'empty'],
])('%s that begins with %j: %s', (name, head, expected) => {
  const bytes = new Uint8Array(Buffer.from(head, 'latin1'))
  expect(fileRefusal({ name, size: bytes.length, head: bytes })).toBe(expected)
})

test('all files of a letter share one room', () => {
  expect(roomFor([{ size: 24 * 1024 * 1024 }, { size: 1024 * 1024 }])).toBe(0)
})

test('a letter leaves as it was chosen, else from where they wrote to, else by the first mailbox that sends', () => {
  const place = { host: 'h', port: 465, protection: 'tls' } as const
  const account = { id: 'a', address: 'a@x', name: 'A', also: ['b@x'], on: true, outgoing: place }
  const all = senders([
    { ...BARE, ...account, id: 'off', on: false },
    { ...BARE, ...account, id: 'deaf', outgoing: null },
    { ...BARE, ...account },
  ])
  expect(all.map(({ address }) => address)).toEqual(['a@x', 'b@x'])
  expect(senderOf(all, { account: 'a', from: 'b@x', wroteTo: ['a@x'] })?.address).toBe('b@x')
  expect(senderOf(all, { account: 'gone', from: 'b@x', wroteTo: ['b@x'] })?.address).toBe('b@x')
  expect(senderOf(all, { account: '', from: '', wroteTo: ['c@x'] })?.address).toBe('a@x')
  expect(senderOf([], { account: '', from: '', wroteTo: [] })).toBeNull()
})

const BARE = {
  user: 'a',
  proof: 'password',
  incoming: null,
  savesSent: false,
  problem: null,
  wellAt: null,
  createdAt: 0,
  oauth2: null,
  isReady: true,
  changedAt: 0,
} as const

test.each(LANGUAGES)(
  'in %s every reply to begin with has its places, knows them all, and promises no more than is possible',
  (language) => {
    const names: PlaceholderNames = new Map(
      (['salutation', 'name', 'project', 'studio', 'me', 'date'] as const).map((one) => [
        sayIn(language)(`draft.placeholder.${one}`),
        one,
      ]),
    )
    for (const starter of STARTERS) {
      const { title, text } = STARTERS_IN[language][starter]
      expect(title).not.toBe('')
      expect(unknownPlaceholder(text, names), text).toBeNull()
      expect(openPlaces(text, names).length, text).toBeGreaterThan(1)
      expect(text).not.toMatch(/guarant|гарант|gwaran|takuu|εγγ[υύ]/iu)
    }
  },
)
