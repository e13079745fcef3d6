import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { DAY } from '#foundation/days.ts'
import { ours, read, START, theirs, worry } from '../trials/written.ts'
import type { Said } from './said-rules.ts'

// S0-19, S0-20, S0-46: what somebody says outright, and how they seemed in a talk, are evidence

const at = (day: number) => START + day * DAY
const said = (day: number, how: Said['how'], words = ''): Said => ({ id: `${how} ${day}`, at: at(day), how, words })
const CALM = [theirs(0), ours(1), theirs(2), ours(3)]

describe('that something bothers them', () => {
  test('is the strongest evidence there is: uneasy at once, said by themselves, in their words', () => {
    const { reading, voiced, signs, none, since } = read(CALM, at(4), { said: [said(4, 'bothered', 'The invoice.')] })
    expect({ reading, voiced, none, since }).toEqual({ reading: 'uneasy', voiced: true, none: null, since: at(4) })
    expect(signs.map(({ kind, source, text }) => [kind, source, text])).toEqual([['bothered', 'said', 'The invoice.']])
  })

  test('needs no letter, and asks for attention', () => {
    const { reading, alertSince, none } = read([], at(4), { said: [said(4, 'bothered')] })
    expect([reading, alertSince, none]).toEqual(['uneasy', at(4), null])
  })

  test('fades as everything else does, sooner once it was answered', () => {
    const told = [said(4, 'bothered')]
    const score = (letters: Parameters<typeof read>[0]) => read(letters, at(60), { said: told }).score
    expect(score([...CALM, ours(5)])).toBeLessThan(score(CALM))
    expect(read([...CALM, ours(5)], at(120), { said: told }).reading).toBe('calm')
  })
})

test('so-so is worth a look, no more, and found by asking', () => {
  const { reading, voiced, score } = read(CALM, at(4), { said: [said(4, 'soSo')] })
  expect([reading, voiced]).toEqual(['watch', false])
  expect(score).toBeLessThan(read(CALM, at(4), { said: [said(4, 'bothered')] }).score)
})

test('an impression of the user’s is worth a look where it is strong, and needs company where it is faint', () => {
  expect(read(CALM, at(4), { said: [said(4, 'seemedUneasy')] }).reading).toBe('watch')
  expect(read(CALM, at(4), { said: [said(4, 'seemedWary')] }).reading).toBe('calm')
  const company = [said(4, 'seemedWary'), said(5, 'soSo')]
  expect(read(CALM, at(5), { said: company }).score).toBeGreaterThan(
    read(CALM, at(5), { said: [said(5, 'soSo')] }).score,
  )
})

describe('that they are at ease', () => {
  test('mends a worry, and stands against what is left of one', () => {
    const worried = [...CALM, theirs(4, worry(0.8))]
    expect(read(worried, at(5)).reading).toBe('uneasy')
    expect(read(worried, at(5), { said: [said(5, 'atEase')] }).reading).toBe('calm')
    const both = [said(5, 'atEase'), said(6, 'bothered')]
    expect(read(worried, at(6), { said: both }).reading).toBe('uneasy')
    const seemed = read(worried, at(5), { said: [said(5, 'calm')] })
    expect(seemed.reading).not.toBe('calm')
    expect(seemed.against.map(({ why }) => why)).toContain('seemedCalm')
  })

  test('is a reading of its own where they never wrote; that they only seemed so is none', () => {
    expect(read([], at(5), { said: [said(4, 'atEase')] })).toMatchObject({ reading: 'calm', none: null })
    expect(read([], at(5), { said: [said(4, 'calm')] })).toMatchObject({ reading: 'calm', none: 'noLetters' })
  })
})

test('what is said after the instant does not count, nor what was said years ago', () => {
  expect(read(CALM, at(4), { said: [said(5, 'bothered')] }).reading).toBe('calm')
  expect(read(CALM, at(500), { said: [said(4, 'bothered')] })).toMatchObject({ reading: 'calm', none: 'gap' })
})

const hows = fc.constantFrom<Said['how']>('bothered', 'soSo', 'seemedUneasy', 'seemedWary', 'atEase', 'calm')
const anything = fc.array(fc.record({ day: fc.integer({ min: 0, max: 90 }), how: hows }), { maxLength: 8 })

test('whatever was said in whatever order: no reading without its evidence, and the order of the list says nothing', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 90 }), (list, day) => {
      const told = list.map((one, place) => ({ ...said(one.day, one.how), id: `${place}`, at: at(one.day) + place }))
      const found = read(CALM, at(day), { said: told })
      if (found.reading !== 'calm') expect(found.signs.length).toBeGreaterThan(0)
      expect(found.signs.every((sign) => sign.at <= at(day))).toBe(true)
      expect(read(CALM, at(day), { said: told.toReversed() })).toEqual(found)
    }),
  )
})

test('what was said before their first letter stands when it comes, and what a letter is said to say comes after what was heard in it', () => {
  const before = read([theirs(5), ours(6), theirs(7)], at(8), { said: [said(4, 'bothered', 'The invoice.')] })
  expect(before.signs.map(({ kind }) => kind)).toEqual(['bothered'])
  const worried = [...CALM, theirs(4, worry(0.8))]
  const instant = worried.at(-1)?.at ?? 0
  const noted = { ...said(4, 'atEase'), at: instant }
  expect(read(worried, at(5), { said: [noted] }).reading).toBe('calm')
})

test('of a hundred thousand characters the beginning is quoted, and no letter is cut in two', () => {
  const { signs } = read([], at(4), { said: [said(4, 'bothered', `a${'😀'.repeat(50_000)}`)] })
  expect(signs[0]?.text).toBe(`a${'😀'.repeat(199)} …`)
})
