import { describe, expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { listen } from './listen.ts'

// S0-12: warm sarcasm between people who joke.

const hear = (text: string, lang: Language = 'en') => listen(text, { lang, model: false })

describe('what is not meant is not heard', () => {
  test.each<[Language, string]>([
    ['en', 'You’re killing me with these lovely drafts 😄'],
    ['en', 'I’ll have to fire you (kidding!)'],
    ['en', 'This is unacceptable. Just kidding!'],
    ['en', 'This is outrageous, it’s even nicer than the first one 😄'],
    ['en', 'Late again, I see! Haha, two minutes.'],
    ['ru', 'Ненавижу Вас, так красиво :)'],
    ['ru', 'Бесит, как красиво)))'],
    ['ru', 'Это возмутительно. Шучу!'],
    ['pl', 'To skandal. Żartuję!'],
    ['fi', 'Tämä on törkeää. Vitsi vitsi!'],
    ['el', 'Απαράδεκτο, είναι ακόμα πιο όμορφο από το πρώτο 😄'],
    ['el', 'Απαράδεκτοι είστε. Πλάκα κάνω!'],
  ])('%s: %s', (lang, text) => {
    expect(hear(text, lang).reading).toBe('calm')
  })
})

describe('a real worry stands', () => {
  test('behind a polite smile it is fainter, and still there', () => {
    const smiling = hear('I am a bit worried about the date :)')
    expect(smiling.evidence.map((one) => one.kind)).toContain('doubt')
    expect(smiling.score).toBeLessThan(hear('I am a bit worried about the date.').score)
  })

  test.each([
    'Kidding aside, I am worried.',
    'I’m not kidding, this is unacceptable.',
    'Are you kidding?',
    'Just kidding about the colour, but the invoice really worries me.',
    'Haha, the blue one. We are very disappointed with the texts though.',
    'We are very disappointed 😢',
    'We are worried about the deadline and nobody answers our mails :)',
    'We are very disappointed ❤️',
  ])('%s', (text) => {
    expect(hear(text).reading).not.toBe('calm')
  })

  test('a smile in a long sentence of its own says nothing about the one before', () => {
    const smile = 'By the way, the photos from the opening last week came back and they are rather nice :)'
    expect(hear(`We are very disappointed with the texts. ${smile}`).reading).not.toBe('calm')
  })
})
