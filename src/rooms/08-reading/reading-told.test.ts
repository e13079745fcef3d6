import { expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import { ours, quick, read, START, theirs, worry, written } from './trials/written.ts'

// S0-12 to S0-15, S0-46, S2-1, S2-4, S2-11: what a reading says beside its word, and when there is none.

const why = (letters: Parameters<typeof read>[0], day: number) => read(letters, START + day * DAY).none

test('no reading rather than a wrong one: without letters, with one, in a language that is not understood, after years', () => {
  expect(why([], 1)).toBe('noLetters')
  expect(why([ours(0)], 1)).toBe('noLetters')
  expect(why([theirs(0, worry(0.9))], 1)).toBe('oneLetter')
  const german = (day: number) => theirs(day, { language: 'unknown', warmth: null })
  expect(why([german(0), ours(1), german(2)], 3)).toBe('language')
  expect(why([theirs(0), ours(1), german(2), theirs(3), theirs(4)], 5)).toBeNull()
  const years = [...quick(), ours(780), theirs(790)]
  expect(why(years, 791)).toBe('gap')
  expect(why([...quick(), theirs(800, worry(0.9))], 801)).toBe('gap')
  expect(why([...quick(), theirs(800), ours(801), theirs(802)], 803)).toBeNull()
})

test('where nothing can be read, nothing is said: no sign, no alert', () => {
  const alone = read([theirs(0, worry(0.9))], START + DAY)
  expect(alone).toMatchObject({ reading: 'calm', score: 0, signs: [], alertSince: null })
})

test('what was usual before years of silence says nothing about the first answer after them', () => {
  const back = [...quick(), ours(700), theirs(712), ours(713), theirs(714)]
  expect(read(back, START + 715 * DAY).signs).toEqual([])
})

const longCalm = () => Array.from({ length: 14 }, (_, turn) => [ours(turn * 15), theirs(turn * 15 + 1)]).flat()

test('a client of long standing who changes is a trusted client who changes; a new one is not', () => {
  const long = [...longCalm(), ours(210), theirs(211, worry(0.8))]
  expect(read(long, START + 211 * DAY).trustedChange).toBe(true)
  expect(read(long.slice(-6), START + 211 * DAY).trustedChange).toBe(false)
})

test('who was uneasy a month before does not change out of ease', () => {
  const before = [...longCalm(), theirs(180, worry(0.8)), ours(180.1), theirs(181, { relief: 0.8 }), theirs(182)]
  expect(read([...before, ours(210), theirs(211, worry(0.8))], START + 211 * DAY).trustedChange).toBe(false)
})

test('attention raised by the work raises what is there, and makes nothing of nothing', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.38)), theirs(2.5, worry(0.38))]
  const at = START + 3 * DAY
  expect(read(letters, at, { attention: 2 }).score).toBeGreaterThan(read(letters, at).score)
  expect(read([theirs(0), ours(1), theirs(2)], at, { attention: 2 }).score).toBe(0)
})

test('outspoken words are voiced by the client; behaviour and hints are found by looking', () => {
  const spoken = read([theirs(0), ours(1), theirs(2, worry(0.8))], START + 2 * DAY)
  expect(spoken).toMatchObject({ voiced: true, sure: 'fair' })
  const found = read([theirs(0), ours(1), theirs(2, worry(0.45))], START + 2 * DAY)
  expect(found).toMatchObject({ reading: 'watch', voiced: false, sure: 'faint' })
})

test('the more independent signs, the surer', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.8)), ours(3), theirs(4, worry(0.7, 'money'))]
  expect(read(letters, START + 4 * DAY).sure).toBe('firm')
})

test('a reading says what speaks against it as well', () => {
  const letters = [
    ...quick(),
    ours(49),
    written('contact', START + 49.1 * DAY, { ...worry(0.8), relief: 0.3 }),
    ours(50),
  ]
  const { against } = read(letters, START + 50.5 * DAY)
  expect(against.map((one) => one.why)).toEqual(expect.arrayContaining(['thanked', 'answered', 'asUsual']))
  expect(read(letters, START + 65 * DAY).against.map((one) => one.why)).toContain('past')
})

test('signs that count less after dismissals make a milder reading, down to none', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.7))]
  const at = START + 2 * DAY
  const milder = read(letters, at, { trust: () => 0.6 })
  expect(milder.score).toBeLessThan(read(letters, at).score)
  expect(read(letters, at, { trust: () => 0 })).toMatchObject({ reading: 'calm', signs: [] })
})

test('strong words in a warm letter that is otherwise as ever say less than the same words in a cool one', () => {
  const at = START + 2 * DAY
  const cool = read([theirs(0), ours(1), theirs(2, worry(0.7))], at)
  const warm = read([theirs(0), ours(1), theirs(2, { ...worry(0.7), warmth: 0.6 })], at)
  expect([cool.reading, warm.reading]).toEqual(['uneasy', 'watch'])
})

test('the course holds the score after each of their letters, a hundred at most', () => {
  const many = Array.from({ length: 150 }, (_, day) => theirs(day))
  const { course } = read(many, START + 200 * DAY)
  expect(course).toHaveLength(100)
  expect(course.at(-1)).toEqual({ at: START + 200 * DAY, score: 0 })
})
