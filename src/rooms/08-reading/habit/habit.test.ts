import { expect, test } from 'vitest'
import { DAY, HOUR } from '#foundation/days.ts'
import { WEEK } from '#testing/test-house.ts'
import { ours, quick, START, theirs, written } from '../trials/written.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { Habit } from './habit.ts'
import { inOrder } from './in-order.ts'
import { againstUsual, slowness } from './reply-pace.ts'

// S0-13, S0-14, S2-1: behaviour against the person's own usual.

/** The habit after these letters, and the signs found in the last of them that is theirs. */
function after(letters: readonly HeardLetter[], { shared = false, country = null as string | null } = {}) {
  const habit = new Habit({ office: { ...WEEK, country }, shared })
  let signs: Sign[] = []
  for (const letter of inOrder(letters)) {
    if (letter.by === 'studio') habit.wrote(letter)
    else if (letter.by === 'machine') habit.away(letter)
    else signs = habit.hear(letter)
  }
  return { habit, signs, kinds: signs.map((sign) => sign.kind) }
}

const silentAt = (letters: readonly HeardLetter[], day: number, how?: { country: string }) =>
  after(letters, how).habit.silence(START + day * DAY)

const asks = { asks: true }

/** Seven weekly exchanges, answered after two hours with sixty warm words. */
const warm = () =>
  quick().map((letter) => (letter.by === 'contact' ? { ...letter, wordCount: 60, warmth: 0.6 } : letter))

// slower

test('an answer after three working days where two hours are usual is slower, in working hours', () => {
  const { signs } = after([...quick(), ours(49, asks), theirs(52, { id: 'late', wordCount: 9 })])
  expect(signs).toMatchObject([{ id: 'slower:late', kind: 'slower', source: 'behaviour', text: '30 h / 2 h' }])
  expect(signs[0]?.measured).toBeCloseTo(30, 5)
  expect(signs[0]?.usual).toBeCloseTo(2, 5)
  expect(signs[0]?.weight).toBeGreaterThan(0.3)
})

test('an answer within a working day is never slower, and less than one late weighs less than three', () => {
  expect(slowness(9.9, { median: 0.2, spread: 0.4 })).toBe(0)
  expect(slowness(11, { median: 0.2, spread: 0.4 })).toBeLessThan(0.25)
  expect(slowness(30, { median: 0.2, spread: 0.4 })).toBeCloseTo(0.42, 5)
})

test.each([
  { hours: 24, against: 'slower' },
  { hours: 5, against: 'usual' },
  { hours: 0.5, against: 'quicker' },
] as const)('$hours working hours against a usual of two are $against', ({ hours, against }) => {
  expect(againstUsual(hours, { median: 2, spread: 0.4 })).toBe(against)
})

test('who always takes a week is not slower, and before five exchanges nobody is', () => {
  const slow = Array.from({ length: 8 }, (_, turn) => [ours(turn * 14), theirs(turn * 14 + 7)]).flat()
  expect(after(slow).kinds).toEqual([])
  expect(after([...quick().slice(0, 8), ours(49, asks), theirs(55)]).kinds).toEqual([])
  expect(after(quick().slice(0, 8)).habit.none).toBe('few')
})

test('a feast and a weekend make nobody slower', () => {
  // Maundy Thursday to the Tuesday after Easter 2026, by the Orthodox calendar a week later.
  const easter = [...quick().slice(0, 10), ours(31.2, asks), theirs(36)]
  expect(after(easter, { country: 'FI' }).kinds).toEqual([])
  expect(after(easter, { country: 'GR' }).kinds).toEqual(['slower'])
})

test('each thread is answered by itself', () => {
  const other = { thread: 'other' }
  const letters = [...quick(), ours(49, asks), ours(52, other), written('contact', START + 52 * DAY + HOUR, other)]
  expect(after(letters).kinds).toEqual([])
  expect(after(letters).habit.usual().exchanges.at(-1)?.hours).toBeCloseTo(1, 5)
})

test('an absence or an excuse explains lateness, which then is no part of the usual', () => {
  const away = [ours(49), written('machine', START + 49.1 * DAY), theirs(52)]
  const ill = [ours(56), theirs(60, { excused: true })]
  const { kinds, habit } = after([...quick(), ...away, ...ill])
  expect(kinds).toEqual([])
  expect(habit.usual().exchanges).toHaveLength(7)
})

test('an absence announced in words explains two weeks of silence, and the late answer', () => {
  const leaving = [...quick(), ours(45), theirs(45.1, { leaves: true }), ours(46, asks)]
  expect(silentAt(leaving, 58)).toBeNull()
  expect(after([...leaving, theirs(58)]).kinds).toEqual([])
  expect(silentAt(leaving, 66)?.kind).toBe('silent')
})

test('an absence ends after four weeks: silence and late answers count from then on', () => {
  const away = [...quick(), ours(49, asks), written('machine', START + 49.1 * DAY)]
  expect(silentAt(away, 77)).toBeNull()
  expect(silentAt([...away, ours(90, asks)], 93)?.measured).toBeGreaterThan(90)
  expect(after([...away, theirs(91)]).kinds).toEqual(['slower'])
})

// silent

test('silence after a question counts and grows, then is forgotten; after a letter that asks nothing it does not', () => {
  const asked = [...quick(), ours(49, asks)]
  expect(silentAt(asked, 49.3)).toBeNull()
  const weights = [51, 54, 63, 90, 130].map((day) => silentAt(asked, day)?.weight ?? 0)
  expect(weights[0]).toBeGreaterThan(0)
  expect(weights[1]).toBeGreaterThan(weights[0] ?? 1)
  expect(weights[2]).toBe(weights[1])
  expect(weights[3]).toBeLessThan(weights[2] ?? 0)
  expect(weights[4]).toBe(0)
  expect(silentAt([...quick(), ours(49)], 56)).toBeNull()
})

test('a question goes on waiting when the studio writes again, and asking in vain again makes it heavier', () => {
  const asked = [...quick(), ours(49, asks)]
  expect(silentAt([...asked, ours(50.5)], 51)).toMatchObject({ letter: asked.at(-1)?.id })
  const once = silentAt(asked, 51)?.weight ?? 1
  expect(silentAt([...asked, ours(50.5, asks)], 51)?.weight).toBeGreaterThan(once)
})

test('a letter of theirs about anything ends the silence', () => {
  const elsewhere = theirs(50, { thread: 'another' })
  expect(silentAt([...quick(), ours(49, asks), elsewhere], 56)).toBeNull()
})

test('over the feasts of their country nobody is silent', () => {
  const asked = [...quick().slice(0, 10), ours(31.2, asks)]
  expect(silentAt(asked, 36, { country: 'FI' })).toBeNull()
  expect(silentAt(asked, 36, { country: 'RU' })).not.toBeNull()
})

// shorter and cooler

test('a letter of a few words where sixty warm ones are usual is shorter and cooler', () => {
  const { signs, kinds } = after([...warm(), ours(49), theirs(49.1, { wordCount: 4, warmth: 0 })])
  expect(kinds).toEqual(['shorter', 'cooler'])
  expect(signs).toMatchObject([
    { measured: 4, usual: 60, text: '4 / 60' },
    { measured: 0, usual: 0.6, text: '0 / 0.6' },
  ])
})

test('who was always terse is never shorter, and who was never warm never cooler', () => {
  const terse = quick().map((letter) => ({ ...letter, wordCount: 12, warmth: 0.1 }))
  expect(after([...terse, ours(49), theirs(49.1, { wordCount: 1, warmth: 0 })]).kinds).toEqual([])
})

test('an acceptance in a few words is not shorter', () => {
  expect(after([...warm(), ours(49), theirs(49.1, { wordCount: 3, warmth: 0.6, relief: 0.4 })]).kinds).toEqual([])
})

test('an addition, a quick to and fro and an excuse are not compared', () => {
  const curt = { wordCount: 3, warmth: 0 }
  const full = { wordCount: 60, warmth: 0.6 }
  expect(after([...warm(), ours(49), theirs(49.1, full), theirs(49.5, curt)]).kinds).toEqual([])
  expect(after([...warm(), ours(49), theirs(49.1, full), ours(49.12), theirs(49.15, curt)]).kinds).toEqual([])
  expect(after([...warm(), ours(49), theirs(49.1, { ...curt, excused: true })]).kinds).toEqual([])
})

test('in a language that is not understood warmth is not compared', () => {
  const { kinds } = after([...warm(), ours(49), theirs(49.1, { wordCount: 60, warmth: null })])
  expect(kinds).toEqual([])
})

test('a letter far warmer than usual is no sign', () => {
  expect(after([...quick(), ours(49), theirs(49.1, { warmth: 1 })]).kinds).toEqual([])
})

// burst and repeated

const questions = (count: number) => Array.from({ length: count }, (_, index) => `stem${index} other${index}`)

test('many questions at once are a burst against the usual, and over two days as well', () => {
  const { signs } = after([...quick(), theirs(49, { questions: questions(6) })])
  expect(signs).toMatchObject([{ kind: 'burst', measured: 6, usual: 0, text: '6 / 0' }])
  const spread = [
    theirs(49, { questions: questions(2) }),
    theirs(50, { questions: ['new one', 'and two', 'or three'] }),
  ]
  expect(after([...quick(), ...spread]).kinds).toEqual(['burst'])
})

test('three questions are none, nor are many at the beginning or by who always asks', () => {
  expect(after([...quick(), theirs(49, { questions: questions(3) })]).kinds).toEqual([])
  expect(after([...quick().slice(0, 6), theirs(49, { questions: questions(9) })]).kinds).toEqual([])
  const curious = quick().map((letter) => ({ ...letter, questions: questions(4) }))
  expect(after([...curious, theirs(60, { questions: ['a b', 'c d', 'e f', 'g h', 'i j'] })]).kinds).toEqual([])
})

test('questions in answer to a letter that asked for remarks weigh less', () => {
  const { signs: invited } = after([...quick(), ours(49, asks), theirs(49.1, { questions: questions(6) })])
  const { signs: sudden } = after([...quick(), theirs(49.1, { questions: questions(6) })])
  expect(invited[0]?.weight).toBeLessThan(sudden[0]?.weight ?? 0)
})

test('a question asked again the next day is repeated, heavier after an answer and the third time', () => {
  const first = theirs(49, { questions: ['invoi due week'] })
  const again = (day: number) => theirs(day, { questions: ['when invoi due week'] })
  const unanswered = after([...quick(), first, again(50)]).signs[0]
  const answered = after([...quick(), first, ours(49.2), again(50)]).signs[0]
  const third = after([...quick(), first, again(50), again(52)]).signs[0]
  expect(unanswered).toMatchObject({ kind: 'repeated', measured: 2, text: '2 ×' })
  expect(answered?.weight).toBeGreaterThan(unanswered?.weight ?? 1)
  expect(third).toMatchObject({ measured: 3, weight: 0.42 })
})

test.each([
  { what: 'asked again the same day', day: 49.2, question: 'invoi due week' },
  { what: 'a month later', day: 80, question: 'invoi due week' },
  { what: 'another question', day: 50, question: 'invoi addre chang' },
  { what: 'a word in common', day: 50, question: 'invoi' },
])('$what is no repetition', ({ day, question }) => {
  expect(
    after([...quick(), theirs(49, { questions: ['invoi due week'] }), theirs(day, { questions: [question] })]).kinds,
  ).toEqual([])
})

// newcomer

const copied = (...addresses: string[]) => ({ copied: addresses })

test('somebody new in copy is a sign, heavier in a curt letter than in one that introduces them', () => {
  const introduced = after([
    ...warm(),
    ours(49),
    theirs(49.1, { ...copied('boss@firm.example'), wordCount: 60, warmth: 0.6 }),
  ])
  const curt = after([...warm(), ours(49), theirs(49.1, { ...copied('boss@firm.example'), wordCount: 4, warmth: 0.6 })])
  expect(introduced.signs).toMatchObject([{ kind: 'newcomer', text: 'boss@firm.example' }])
  expect(curt.kinds).toEqual(['shorter', 'newcomer'])
  expect(curt.signs.at(-1)?.weight).toBeGreaterThan(introduced.signs[0]?.weight ?? 1)
})

test('who was in copy before, by whomever, is no newcomer', () => {
  const known = [...quick(), ours(49, copied('anna@firm.example')), theirs(49.1, copied('anna@firm.example'))]
  expect(after(known).kinds).toEqual([])
})

test('in the first three letters, and in a group from the beginning, nobody is a newcomer', () => {
  expect(after([theirs(0), theirs(2), theirs(4, copied('boss@firm.example'))]).kinds).toEqual([])
  const group = [theirs(-2, copied('a@firm.example', 'b@firm.example')), ...quick()]
  expect(after([...group, theirs(60, copied('c@firm.example'))]).kinds).toEqual([])
})

// bad input

test('behind an address that several people share nothing is compared, and it says why', () => {
  const letters = [...warm(), ours(49, asks), theirs(53, { wordCount: 2, warmth: 0, ...copied('boss@firm.example') })]
  const { kinds, habit } = after(letters, { shared: true })
  expect([kinds, habit.none, habit.isWaiting]).toEqual([[], 'shared', false])
})

test('after a gap of years everything is usual anew', () => {
  const { habit } = after(warm())
  habit.forget()
  expect([habit.none, habit.usual().lengths, habit.usual().pace]).toEqual(['few', [], null])
  habit.wrote(ours(900, asks))
  expect(habit.hear(theirs(905, { wordCount: 2, warmth: 0 }))).toEqual([])
})

test('the answer that is a sign is the same answer in the picture of answer times', () => {
  const { signs, habit } = after([...quick(), ours(49, asks), ours(56), theirs(56.1, { id: 'late' })])
  expect(habit.usual().exchanges.at(-1)).toEqual({ letter: 'late', at: START + 56.1 * DAY, hours: signs[0]?.measured })
})

test('what was set aside or not, a letter is compared with those before it only', () => {
  const { habit } = after([...warm(), ours(49), theirs(49.1, { wordCount: 4, warmth: 0 })])
  expect(habit.usual().lengths.at(-1)?.value).toBe(4)
  expect(habit.usual().length?.median).toBeCloseTo(60, 5)
})

// S2-1: against their own usual

/** Every working day of twelve weeks so many letters to and fro, each with its questions; the last day with so many. */
const chatting = (last: number) =>
  Array.from({ length: 12 }, (_, week) =>
    [0, 1, 2, 3, 4].map((day) =>
      Array.from({ length: 5 }, (_letter, place) => {
        const at = week * 7 + day + place * 0.05
        const many = week === 11 && day === 4 && place === 4 ? last : 2
        const questions = Array.from({ length: many }, (_question, one) => `w${week}d${day} p${place}q${one}`)
        return [ours(at), theirs(at + 0.01, { questions })]
      }),
    ),
  ).flat(3)

test('who asks a lot every day does not ask in bursts, unless they ask far more than ever', () => {
  const found = (letters: readonly HeardLetter[]) => {
    const habit = new Habit({ office: { ...WEEK, country: null }, shared: false })
    return letters.flatMap((letter) => (letter.by === 'studio' ? [] : habit.hear(letter))).map((sign) => sign.kind)
  }
  expect(found(chatting(2)).filter((kind) => kind === 'burst').length).toBeLessThanOrEqual(2)
  expect(after(chatting(40)).kinds).toContain('burst')
})

test('a question that comes every week, and is answered each time, is theirs to ask', () => {
  const weekly = (weeks: number) =>
    Array.from({ length: weeks }, (_, week) => [
      theirs(7 * week, { questions: ['next draft see'] }),
      ours(7 * week + 0.1),
    ]).flat()
  expect(after(weekly(4)).kinds).toContain('repeated')
  expect(after(weekly(9)).kinds).toEqual([])
  const unanswered = [...weekly(9), theirs(66, { questions: ['next draft see'] })]
  expect(after(unanswered.filter((letter) => letter.by === 'contact')).kinds).toContain('repeated')
})
