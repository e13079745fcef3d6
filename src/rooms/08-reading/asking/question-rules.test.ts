import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import type { Sign } from '../reading-types.ts'
import { ABOUT, aboutOf, type After, suggestedQuestion } from './question-rules.ts'

// S0-16: one question, in the client's language, as a person would write it

const sign = (kind: Sign['kind'], weight: number, at = 1): Sign => {
  const source = kind === 'silent' || kind === 'cooler' ? 'behaviour' : 'words'
  return { id: `${kind}:${at}`, letter: 'l', messageId: null, at, kind, source, text: '', weight }
}

const watch = (...signs: Sign[]) => ({ reading: 'watch' as const, signs })

describe('what a question is about', () => {
  test('is the kind of words on which the reading rests most, its weights together', () => {
    expect(aboutOf(watch(sign('money', 0.5), sign('doubt', 0.4), sign('doubt', 0.3, 2)), null)).toBe('doubt')
  })

  test('is the newer of two that weigh the same', () => {
    expect(aboutOf(watch(sign('time', 0.4, 1), sign('money', 0.4, 2)), null)).toBe('money')
  })

  test('is behaviour only where no words tell', () => {
    expect(aboutOf(watch(sign('silent', 0.5), sign('confusion', 0.3)), null)).toBe('confusion')
    expect(aboutOf(watch(sign('silent', 0.5), sign('cooler', 0.3)), null)).toBe('silent')
  })

  test('is one behaviour however many letters show it, so that what is seen once may weigh more', () => {
    const cooler = [sign('cooler', 0.3), sign('cooler', 0.3, 2), sign('cooler', 0.3, 3)]
    expect(aboutOf(watch(...cooler, sign('silent', 0.4)), null)).toBe('silent')
  })

  test('is the moment where nothing asks for more, or nothing was read', () => {
    const calm = { reading: 'calm' as const, signs: [] }
    expect([null, 'signing', 'delivery'].map((after) => aboutOf(calm, isAfter(after)))).toEqual([
      'work',
      'signing',
      'delivery',
    ])
    expect(aboutOf(null, null)).toBe('work')
  })
})

const isAfter = (after: string | null): After => (after === 'signing' || after === 'delivery' ? after : null)

/** Guilt lengthens silence; blame ends a conversation; what one does not know is not promised. */
const UNWANTED: Readonly<Record<Language, RegExp>> = {
  en: /follow(?:ing)? up|still waiting|remind|as I said|you (?:should|must|failed|did ?n[o’]t)|I promise|sorry/iu,
  ru: /напомина|всё ещё жд|до сих пор|Вы не |должны|обещаю|извини/iu,
  pl: /przypomina|nadal czekam|wciąż czekam|nie odpisa|musz[aą]|obiecuj|przepraszam/iu,
  fi: /muistut|odotan|ette ole|pitää teidän|lupaan|anteeksi|pahoitt/iu,
  el: /υπενθυμ|περιμένω|δεν απαντ|πρέπει να|υπόσχομαι|συγγνώμη/iu,
}

/** How somebody is addressed politely in each language; English has one form. */
const FAMILIAR: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/u,
  ru: /(?<!\p{L})(?:ты|тебе|тебя|твой|вам|вас|вы)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:ty|ci|ciebie|twój|twoje)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:sinä|sinun|sinulle|haluatko|sinua)(?!\p{L})/iu,
  el: /(?<!\p{L})(?:εσύ|εσένα|σου)(?!\p{L})/iu,
}

describe.each(LANGUAGES)('in %s', (language) => {
  const say = sayIn(language)
  const all = ABOUT.flatMap((about) =>
    ([null, 'signing', 'delivery'] as const).map((after) => {
      return { about, after, words: suggestedQuestion(about, { say, salutation: '', after }) }
    }),
  )

  test('every question asks, is short, and stands on a line of its own below the greeting', () => {
    for (const { about, words } of all) {
      const [greeting, question = '', ...more] = words.split('\n\n')
      expect([about, more]).toEqual([about, []])
      expect(greeting).toBe(say('reading.question.helloAnybody'))
      expect(question, about).toMatch(/[?;]/u)
      expect(question.length, about).toBeLessThan(320)
    }
  })

  test('no question blames, reminds or promises, and all of them are polite', () => {
    for (const { about, words } of all) {
      expect(words, about).not.toMatch(UNWANTED[language])
      expect(words, about).not.toMatch(FAMILIAR[language])
    }
  })

  test('no two kinds are asked about in the same words', () => {
    const asked = all.filter((one) => one.after === null).map((one) => one.words)
    expect(new Set(asked).size).toBe(ABOUT.length)
  })

  test('a doubt after signing and a silence after a delivery are asked about as such', () => {
    const of = (about: string, after: After) => all.find((one) => one.about === about && one.after === after)?.words
    expect(of('doubt', 'signing')).not.toBe(of('doubt', null))
    expect(of('silent', 'delivery')).not.toBe(of('silent', null))
  })
})

test('the greeting is the user’s own, as it stands', () => {
  const greeting = (salutation: string, language: Language = 'en') =>
    suggestedQuestion('doubt', { say: sayIn(language), salutation, after: null }).split('\n')[0]
  expect(greeting('Hannah')).toBe('Hannah,')
  expect(greeting('Dear Hannah,')).toBe('Dear Hannah,')
  expect(greeting('Вера Ильинична', 'ru')).toBe('Вера Ильинична!')
  expect(greeting(' Γεια σου Σταμάτη ', 'el')).toBe('Γεια σου Σταμάτη,')
  expect(greeting('', 'fi')).toBe('Hei!')
})
