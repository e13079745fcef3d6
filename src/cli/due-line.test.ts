import { expect, test } from 'vitest'
import { HOUR } from '#foundation/days.ts'
import type { Due } from '#studio/due/due-types.ts'
import { lineOf, sentenceOn } from './due-line.ts'

// issue 5, Today: `due --json` prints what waits with its reasons

const AT = Date.parse('2026-05-20T10:00:00Z')

const named = (due: Partial<Due>) => ({
  due: {
    turn: 'yours',
    what: 'concern',
    client: 'c',
    contact: 'p',
    who: 'member:mira',
    why: [],
    since: AT,
    by: null,
    act: 'hear',
    subject: 'id',
    ...due,
  } as const,
  clientName: 'Engine Ltd',
  contactName: 'Ada Byron',
})

test('a line holds what waits, why, since and by when, and where one does it', () => {
  const why = [{ code: 'again' }, { code: 'no-option', worked: 5.25 * HOUR, target: 4 * HOUR }] as const
  expect(lineOf(named({ why, by: AT + HOUR, act: 'options' }))).toEqual({
    due: 'concern',
    turn: 'yours',
    client: 'Engine Ltd',
    contact: 'Ada Byron',
    who: 'member:mira',
    why: [{ code: 'again' }, { code: 'no-option', worked_hours: 5.25, target_hours: 4 }],
    since: '2026-05-20T10:00:00.000Z',
    by: '2026-05-20T11:00:00.000Z',
    act: 'options',
    subject: 'id',
    path: '/concerns/id',
  })
})

test.each([
  ['promise', '/promises/id'],
  ['move', '/promises/id'],
  ['question', '/questions#question-id'],
  ['letter', '/letters/id'],
  ['message', '/outbox/id'],
  ['alert', '/clients/c?contact=p#ask'],
  ['open-line', '/clients/c/open-lines'],
  ['answer', '/concerns/id'],
] as const)('%s leads to its own page', (what, path) => {
  expect(lineOf(named({ what })).path).toBe(path)
})

test('people are told one sentence each', () => {
  const why = [{ code: 'reading', reading: 'uneasy', worked: 4 * HOUR }] as const
  expect(sentenceOn(named({ what: 'alert', act: 'ask', why }))).toBe(
    'Ada Byron (Engine Ltd): ask if all is well (since 2026-05-20T10:00Z; uneasy for 4 working hours).',
  )
  const late = [
    { code: 'standing', standing: 'late' },
    { code: 'move-asked', to: AT },
  ] as const
  expect(sentenceOn(named({ what: 'promise', act: 'keep', since: null, by: AT, why: late }))).toBe(
    'Ada Byron (Engine Ltd): keep the promise (by 2026-05-20T10:00Z; late; a later date was asked for: 2026-05-20T10:00Z).',
  )
  expect(sentenceOn(named({ turn: 'theirs', what: 'options', act: 'wait', since: null }))).toBe(
    'Ada Byron (Engine Ltd): their word is waited for (options).',
  )
})
