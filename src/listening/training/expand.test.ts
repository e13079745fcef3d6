import { describe, expect, test } from 'vitest'
import { seeded } from '../judged/chance.ts'
import { mailsOf } from './expand.ts'
import { familiesIn } from './families.ts'
import { fillersFrom, framesFrom } from './frames.ts'

const FAMILIES = familiesIn(`= en-1 | time+ignored | facts
[[Nine weeks {now|already}]] and the {menu|booklet} lies {where it lay|untouched}. [[Nobody wrote]].
--
[[Nobody wrote]]. The stairs, [[nine weeks {now|already}]].

= en-2 | calm | easy
Fine by me.
`)

const FRAMES = {
  ...framesFrom(
    '= greetings\nDear Orla,\n= sign-offs\nBye,\nSusan\n= signatures\n-- \nSusan Ward\n= quotes\nOn Monday Orla wrote:\n> Attached.\n',
  ),
  fillers: fillersFrom('The roses are out.\nWe had rain.\n'),
}

const made = (seed: number, each = 200) => mailsOf(FAMILIES, { frames: FRAMES, each, chance: seeded(seed) })

describe('the mails that families make', () => {
  test('are the same by the same chance, others by another', () => {
    expect(made(1)).toEqual(made(1))
    expect(made(1)).not.toEqual(made(2))
  })

  test('keep the kinds, the form and the name of their family', () => {
    for (const { family, kinds, form } of made(1)) {
      expect([kinds, form]).toEqual(family === 'en-1' ? [['time', 'ignored'], 'facts'] : [[], 'easy'])
    }
  })

  test('are each another one, at most so many of a variant, and hold no brackets', () => {
    const mails = made(1, 4)
    const texts = mails.map(({ text }) => text)
    expect(texts.length).toBeLessThanOrEqual(12)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of made(1).map(({ text }) => text)) expect(text).not.toMatch(/[[\]{}|]/u)
  })

  test('count together as one, however many they are', () => {
    for (const family of ['en-1', 'en-2']) {
      const shares = made(3).filter((mail) => mail.family === family)
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    }
  })

  test('have their telling words where they say, whatever was put around them and mistyped in them', () => {
    const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, '')
    const sorted = (text: string): string => [...letters(text)].toSorted().join('')
    const known = ['nineweeksnow', 'nineweeksalready', 'nobodywrote'].map(sorted)
    /** A slip turns two letters round, or leaves one out, or doubles one. */
    const isLike = (words: string): boolean =>
      known.some((one) => Math.abs(one.length - sorted(words).length) <= 2 && letters(words).startsWith('n'))
    const mails = made(5, 500)
    for (const { family, text, telling } of mails) {
      if (family === 'en-2') expect(telling).toEqual([])
      else expect(telling).toHaveLength(2)
      for (const { start, end } of telling) {
        expect(isLike(text.slice(start, end))).toBe(true)
        expect(text.slice(0, start)).not.toMatch(/\p{L}$/u)
        expect(text.slice(end)).not.toMatch(/^\p{L}/u)
      }
    }
  })

  test('are greeted, signed, filled and quoted now and then, calm ones as uneasy ones', () => {
    for (const family of ['en-1', 'en-2']) {
      const texts = made(6, 400)
        .filter((mail) => mail.family === family)
        .map(({ text }) => text)
      for (const piece of ['Dear Orla,', 'Bye,', '-- ', '> Attached.', 'roses are out'])
        expect(texts.filter((text) => text.includes(piece)).length).toBeGreaterThan(0)
    }
  })

  test('that begin with a greeting of their own get no second one', () => {
    const greeted = familiesIn(
      '= en-3 | calm | easy\nHello Tess,\n\nall good here, thanks for asking about the stairs.\n',
    )
    const mails = mailsOf(greeted, { frames: FRAMES, each: 300, chance: seeded(1) })
    expect(mails.filter(({ text }) => /dear/iu.test(text))).toEqual([])
  })
})
