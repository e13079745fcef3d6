import { describe, expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { listen } from './listen.ts'

// S2-1: a question repeated is told by what it asks about.

const questions = (text: string, lang: Language = 'en') => listen(text, { lang }).questions

test('each question stands as its content words, cut to stems, in their order', () => {
  expect(questions('When will the second draft be ready? It is late. And the invoices, can we pay in May?')).toEqual([
    'second draft ready',
    'invoic pay',
  ])
})

test('a question of little words only is left out, and so is what asks nothing', () => {
  expect(questions('And what is it? Really? Please send the draft.')).toEqual([])
})

test('a question is at most twelve words long', () => {
  const long = `Are ${Array.from({ length: 30 }, (_, index) => `thing${index}`).join(' ')} there?`
  expect(questions(long)[0]?.split(' ')).toHaveLength(12)
})

describe('two ways to ask the same have the same stems', () => {
  test.each<[Language, string, string]>([
    ['en', 'Is the invoice for the photos right?', 'Are the invoices for the photo right?'],
    ['ru', 'Когда будет готов макет сайта?', 'Когда готовы макеты сайта?'],
    ['pl', 'Jaka jest cena strony?', 'A ceny stron?'],
    ['fi', 'Mikä on sivuston hinta?', 'Mistä sivuston hinnan näkee?'],
    ['el', 'Πότε θα είναι έτοιμο το σχέδιο;', 'Τα σχέδια πότε θα είναι έτοιμα;'],
  ])('%s: %s %s', (lang, one, other) => {
    const words = (text: string) => new Set(questions(text, lang).join(' ').split(' '))
    const [first, second] = [words(one), words(other)]
    expect(first.intersection(second).size).toBe(Math.min(first.size, second.size))
    expect(first.size).toBeGreaterThan(0)
  })
})

test('Greek and Russian ask in Latin letters as well', () => {
  expect(questions('Kogda budet gotov vtoroj maket?', 'ru')).toEqual(questions('Когда будет готов второй макет?', 'ru'))
  expect(questions('pote tha einai etoimo to sxedio?', 'el')).toHaveLength(1)
})
