import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEXT_ACTS, ORIGINS } from '#concern/concern-types.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import { SOURCES } from '#promise/promise-types.ts'
import { alertRow, concernRow, messageRow, NO_ROWS, NOON, promiseRow, SETTING } from '#testing/due-rows.ts'
import { dueOf } from './due-rules.ts'
import type { Due, DueConcern, DueRows } from './due-types.ts'

// product.md, Today; architecture.md, rule 2: nothing is scheduled, everything is due

const due = (rows: Partial<DueRows>, now = NOON, setting = SETTING) => dueOf({ ...NO_ROWS, ...rows }, setting, now)
const told = (rows: Partial<DueRows>, now = NOON) =>
  due(rows, now).map(({ turn, what, act, subject }) => `${turn}: ${act} (${what} ${subject})`)
const one = (more: Partial<DueConcern>) => told({ concerns: [concernRow(more)] })
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Helsinki]`).epochMilliseconds

test('where nothing waits, nothing is due', () => {
  expect(due({})).toEqual([])
})

test.each([
  ['hear', 'opened', 'yours: hear (concern concern)'],
  ['options', 'heard', 'yours: options (concern concern)'],
  ['offer', 'heard', 'yours: offer (concern concern)'],
  ['reactions', 'options', 'theirs: wait (options concern)'],
  ['promise', 'options', 'yours: promise (concern concern)'],
  ['ask-back', 'delivered', 'yours: ask-back (concern concern)'],
  ['call', 'heard', 'yours: call (concern concern)'],
  ['call-answer', 'heard', 'theirs: wait (call-time concern)'],
] as const)('a concern has one next act at each stage: %s', (next, stage, line) => {
  expect(one({ next, stage })).toEqual([line])
})

test('a concern whose promise is to be kept stands among the promises, once', () => {
  const concerns = [concernRow({ next: 'keep', stage: 'promised' })]
  const promises = [promiseRow('2026-05-20', { source: 'concern' })]
  expect(told({ concerns, promises })).toEqual(['yours: keep (promise promise)'])
})

test('the clock to the first option runs in working hours against the target', () => {
  // S2-34: opened on Tuesday at 15:00, seen on Wednesday at noon
  const openedAt = at('2026-05-19T15:00')
  const [found] = due({ concerns: [concernRow({ next: 'options', stage: 'heard', openedAt })] })
  expect(found?.why).toContainEqual({ code: 'no-option', worked: 5 * HOUR, target: 4 * HOUR })
  expect(found?.by).toBe(at('2026-05-20T11:00'))
})

test('the clock stops when the first option was offered', () => {
  const [found] = due({ concerns: [concernRow({ next: 'promise', stage: 'options', firstOfferedAt: NOON - HOUR })] })
  expect([found?.by, found?.why.map(({ code }) => code)]).toEqual([null, ['opened']])
})

test('a concern like one that ended not long before stands above all', () => {
  const concerns = [
    concernRow({ id: 'heavy', weight: 3 }),
    concernRow({ id: 'again', againOf: 'before', contact: 'b' }),
  ]
  expect(due({ concerns }).map(({ subject }) => subject)).toEqual(['again', 'heavy'])
})

test('the question whether it eases waits for the client, and is asked once more after a while', () => {
  // S0-32
  const asked = { next: 'answer', stage: 'checked-back', askedAt: NOON - DAY, askedTimes: 1 } as const
  expect(one(asked)).toEqual(['theirs: wait (answer concern)'])
  expect(told({ concerns: [concernRow(asked)] }, NOON + 5 * DAY)).toEqual(['yours: ask-again (concern concern)'])
})

test('asked twice and no word for a week, it rests, and a letter wakes it', () => {
  const asked = { next: 'answer', stage: 'checked-back', askedAt: NOON - 8 * DAY, askedTimes: 2 } as const
  expect(one(asked)).toEqual([])
  expect(one({ ...asked, lastLetterAt: NOON - DAY })).toEqual(['yours: read (concern concern)'])
})

test('who wrote after being asked may have answered: their letter is to be read', () => {
  expect(one({ next: 'reactions', stage: 'options', stageSince: NOON - DAY, lastLetterAt: NOON - HOUR })).toEqual([
    'yours: read (concern concern)',
  ])
})

test('what carries the question is sent before anybody is waited for', () => {
  const concerns = [concernRow({ next: 'reactions', stage: 'options' })]
  const messages = [messageRow({ cause: 'concern' })]
  expect(told({ concerns, messages })).toEqual(['yours: send (message message)'])
})

test('a chosen time comes, and from then on the call is to be held', () => {
  // S3-51
  const concerns = [concernRow({ next: 'call-hold', stage: 'heard', callAt: NOON + HOUR })]
  expect(told({ concerns })).toEqual(['coming: hold-call (call concern)'])
  expect(told({ concerns }, NOON + HOUR)).toEqual(['yours: hold-call (call concern)'])
  expect(told({ concerns }, NOON + 90 * DAY)).toEqual(['yours: hold-call (call concern)'])
})

test('a restatement waits for their word beside what the user does meanwhile', () => {
  // S0-24
  const concerns = [concernRow({ next: 'options', stage: 'heard', restatedAt: NOON - HOUR })]
  expect(told({ concerns })).toEqual(['yours: options (concern concern)', 'theirs: wait (restatement concern)'])
})

test('a promise comes, is due on its day from the morning on, and stays until it is kept', () => {
  // S0-30
  const promises = [promiseRow('2026-05-22')]
  const stands = (now: string) => due({ promises }, at(now)).map(({ turn, why }) => [turn, ...why])
  expect(stands('2026-05-14T12:00')).toEqual([])
  expect(stands('2026-05-21T23:59')).toEqual([['coming', { code: 'standing', standing: 'open' }]])
  expect(stands('2026-05-22T00:00')).toEqual([['yours', { code: 'standing', standing: 'open' }]])
  expect(stands('2026-05-23T00:00')).toEqual([['yours', { code: 'standing', standing: 'late' }]])
  expect(stands('2026-08-23T00:00')).toEqual([['yours', { code: 'standing', standing: 'broken' }]])
})

test('on the days of a clock change a promise is due from midnight on the wall', () => {
  for (const on of ['2026-03-29', '2026-10-25']) {
    const promises = [promiseRow(on)]
    const turn = (now: number) => due({ promises }, now)[0]?.turn
    expect([turn(at(`${on}T00:00`) - 1), turn(at(`${on}T00:00`))]).toEqual(['coming', 'yours'])
  }
})

test('the seven days ahead are days of the calendar, also over a clock change', () => {
  const promises = [promiseRow('2026-04-03'), promiseRow('2026-04-04', { id: 'later' })]
  expect(due({ promises }, at('2026-03-27T23:30')).map(({ subject }) => subject)).toEqual(['promise'])
})

test('a later date that was asked for waits for the client, once the letter has left', () => {
  const promises = [promiseRow('2026-05-20')]
  const moves = [
    { id: 'm', promise: 'promise', client: 'client', contact: 'contact', askedAt: NOON - HOUR, toAt: NOON + DAY },
  ]
  expect(told({ promises, moves })).toEqual(['yours: keep (promise promise)', 'theirs: wait (move promise)'])
  const messages = [messageRow({ template: 'promise.move', cause: 'promise' })]
  expect(told({ promises, moves, messages })).toEqual([
    'yours: keep (promise promise)',
    'yours: send (message message)',
  ])
})

test('a question waits from the moment it was asked, and its promise is not listed beside it', () => {
  // S1-21
  const promises = [promiseRow('2026-05-21', { source: 'question' })]
  const questions = [
    {
      id: 'question',
      client: 'client',
      contact: 'contact',
      askedAt: NOON - HOUR,
      promise: 'promise',
      dueAt: NOON + DAY,
    },
  ]
  expect(told({ promises, questions })).toEqual(['yours: answer (question question)'])
})

test('what nobody asked for waits until the contact’s week has room, the oldest first', () => {
  // S3-36
  const messages = ['first', 'second', 'third'].map((id, place) =>
    messageRow({ id, unasked: true, queuedAt: NOON - HOUR + place }),
  )
  const unasked = [{ contact: 'contact', at: NOON - DAY }]
  const found = due({ messages, unasked })
  expect(found.map(({ turn, subject, by }) => [turn, subject, by])).toEqual([
    ['yours', 'first', null],
    ['coming', 'second', NOON + 6 * DAY],
    ['coming', 'third', NOON + 7 * DAY],
  ])
  expect(told({ messages: [messageRow({ unasked: false })], unasked: [...unasked, ...unasked] })).toEqual([
    'yours: send (message message)',
  ])
})

test('an alert asks for a question at once and says for how many working hours it has', () => {
  // S0-15, S0-21
  const [found] = due({ alerts: [alertRow({ since: at('2026-05-19T16:00') })] })
  expect(found).toMatchObject({ turn: 'yours', act: 'ask', why: [{ code: 'reading', worked: 4 * HOUR }] })
})

test('who was asked since is waited for, and who has a concern needs no alert beside it', () => {
  expect(told({ alerts: [alertRow({ askedAt: NOON - HOUR })] })).toEqual(['theirs: wait (alert contact)'])
  expect(told({ alerts: [alertRow()], concerns: [concernRow({})] })).toEqual(['yours: hear (concern concern)'])
})

test('the most pressing alert stands first', () => {
  const alerts = [alertRow({ contact: 'a', rank: 2.1 }), alertRow({ contact: 'b', rank: 3.2 })]
  expect(due({ alerts }).map(({ subject }) => subject)).toEqual(['b', 'a'])
})

test('a message that did not get through is the user’s to settle, the oldest first', () => {
  const one = { client: '', contact: null, to: 'Grace', state: 'failed' } as const
  const dispatches = [
    { ...one, id: 'later', at: NOON },
    { ...one, id: 'first', at: NOON - DAY },
  ]
  expect(told({ dispatches })).toEqual(['yours: settle (dispatch first)', 'yours: settle (dispatch later)'])
})

test('an open line comes and is over when it ends', () => {
  // S0-44
  const openLines = [{ id: 'line', client: 'client', beginsAt: NOON + HOUR, endsAt: NOON + 3 * HOUR }]
  expect(told({ openLines })).toEqual(['coming: be-there (open-line line)'])
  expect(told({ openLines }, NOON + 3 * HOUR)).toEqual([])
})

const instant = fc.integer({ min: NOON - 60 * DAY, max: NOON + 60 * DAY })
const maybe = fc.option(instant, { nil: null })
const contact = fc.constantFrom('a', 'b', 'c')
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`)
const few = <One extends { id: string }>(arbitrary: fc.Arbitrary<One>) =>
  fc.uniqueArray(arbitrary, { maxLength: 6, selector: ({ id }) => id })
const id = fc.integer({ min: 1, max: 40 }).map(String)

/** As they are stored: nobody waits for an answer at another stage, and what is opened later is no passing of time. */
const concern = fc
  .record({
    id,
    contact,
    stageSince: instant,
    next: fc.constantFrom(...NEXT_ACTS),
    origin: fc.constantFrom(...ORIGINS),
    askedAt: maybe,
    askedTimes: fc.nat(3),
    lastLetterAt: maybe,
    callAt: maybe,
    restatedAt: maybe,
    firstOfferedAt: maybe,
    round: fc.integer({ min: 1, max: 3 }),
    againOf: fc.option(id, { nil: null }),
    failed: fc.nat(3),
  })
  .map((more) => ({
    ...more,
    openedAt: NOON - 61 * DAY,
    stage: more.next === 'answer' ? ('checked-back' as const) : ('options' as const),
  }))
  .map(concernRow)
const promise = fc
  .record({ id, contact, on: date, source: fc.constantFrom(...SOURCES) })
  .map(({ on, ...more }) => promiseRow(on, more))
const rows: fc.Arbitrary<DueRows> = fc.record({
  concerns: few(concern),
  promises: few(promise),
  moves: few(fc.record({ id, promise: id, client: id, contact, askedAt: instant, toAt: instant })).map((moves) => [
    ...new Map(moves.map((move) => [move.promise, move])).values(),
  ]),
  questions: few(fc.record({ id, client: id, contact, askedAt: instant, promise: id, dueAt: maybe })),
  messages: few(
    fc
      .record({ id, contact, cause: id, unasked: fc.boolean(), queuedAt: instant })
      .chain((more) =>
        fc
          .constantFrom('concern.options', 'concern.check-back', 'concern.call', 'promise.move')
          .map((template) => messageRow({ ...more, template })),
      ),
  ),
  unasked: fc.array(fc.record({ contact, at: instant }), { maxLength: 5 }),
  alerts: fc
    .array(fc.record({ contact, since: instant, rank: fc.double({ min: 2, max: 4, noNaN: true }), askedAt: maybe }))
    .map((list) => [...new Map(list.map((alert) => [alert.contact, alertRow(alert)])).values()]),
  letters: few(fc.record({ id, thread: id, client: id, contact, at: instant, dueAt: instant })),
  dispatches: few(
    fc.record({
      id,
      client: id,
      contact: fc.option(id, { nil: null }),
      to: id,
      state: fc.constantFrom('failed', 'uncertain', 'handed-over'),
      at: instant,
    }),
  ),
  openLines: few(fc.record({ id, client: id, beginsAt: instant, endsAt: instant })),
  quiet: few(
    fc
      .record({ id, contact, since: instant, days: fc.integer({ min: 1, max: 9 }) })
      .map((one) => ({ ...one, client: one.id, contacts: [one.contact] })),
  ),
})

const key = ({ what, subject }: Due) => `${what} ${subject}`

test('each thing appears once, with one next act', () => {
  fc.assert(
    fc.property(rows, instant, (all, now) => {
      const keys = dueOf(all, SETTING, now).map(key)
      expect(keys).toEqual([...new Set(keys)])
    }),
  )
})

test('time alone never takes away what waits for the user', () => {
  fc.assert(
    fc.property(rows, instant, fc.nat(90 * DAY), (all, now, later) => {
      const yours = (list: Due[]) => list.filter(({ turn }) => turn === 'yours').map(key)
      const then = new Set(yours(dueOf(all, SETTING, now + later)))
      expect(yours(dueOf(all, SETTING, now)).filter((each) => !then.has(each))).toEqual([])
    }),
  )
})

test('the same rows at the same instant are due in the same order, however they were read', () => {
  fc.assert(
    fc.property(rows, instant, (all, now) => {
      const before = structuredClone(all)
      const reversed: DueRows = {
        ...all,
        concerns: all.concerns.toReversed(),
        promises: all.promises.toReversed(),
        moves: all.moves.toReversed(),
        questions: all.questions.toReversed(),
        messages: all.messages.toReversed(),
        alerts: all.alerts.toReversed(),
        letters: all.letters.toReversed(),
      }
      expect(dueOf(reversed, SETTING, now)).toEqual(dueOf(all, SETTING, now))
      expect(all).toEqual(before)
    }),
  )
})
