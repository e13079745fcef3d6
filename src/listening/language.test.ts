import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from './language.ts'
import { trialsOf } from './trials/trial.ts'

// S0-12: five languages

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L')

test.each(['en', 'ru', 'pl', 'fi', 'el'] as const)(
  'short mails in %s are known for what they are, with and without marks',
  (lang) => {
    const mails = trialsOf(lang).map((trial) => trial.text)
    for (const texts of [mails, mails.map(plain)]) {
      const heard = texts.map((text) => languageOf(text))
      expect(heard.filter((one) => one === lang).length / texts.length).toBeGreaterThan(0.93)
      expect(heard.filter((one) => one !== lang && one !== 'none').length / texts.length).toBeLessThan(0.02)
    }
  },
)

test.each([
  ['ru', 'Dobryj den, my podumali i ne uvereny, chto nam nuzhno stolko stranic'],
  ['ru', 'spasibo, vse poluchili, zavtra posmotrim'],
  ['el', 'Kalimera, den eimaste sigouroi oti xreiazomaste toses selides'],
  ['el', 'Den katalavaino ti plironoume, mporeite na mou exigisete?'],
])('%s in Latin letters: %s', (lang, text) => {
  expect(languageOf(text)).toBe(lang)
})

test.each([
  'Hallo Mira, vielen Dank für die Entwürfe, wir sind aber noch nicht ganz überzeugt.',
  'Hej, tack för skissen, vi är inte helt nöjda ännu.',
  'Hej, tak for udkastet, vi er ikke helt tilfredse endnu.',
  'Tere, aitäh kavandi eest, me ei ole veel päris kindlad.',
  'Beste Mira, bedankt voor het ontwerp, we zijn nog niet overtuigd.',
  'Bonjour, merci pour les maquettes, nous ne sommes pas convaincus.',
  'Hola, gracias por el diseño, todavía no estamos seguros.',
  'Buongiorno, grazie per la bozza, non siamo ancora convinti.',
  'Olá, obrigado pelo esboço, ainda não estamos convencidos.',
  'Dobrý den, děkujeme za návrh, zatím si nejsme jisti.',
  'Добрий день, дякуємо за макет, ми ще не впевнені.',
  'Здравейте, благодаря за проекта, още не сме сигурни дали това е правилно.',
  'Labdien, paldies par maketu, mēs vēl neesam pārliecināti.',
  'Kedves Mira, köszönöm a vázlatot, de még nem vagyunk biztosak.',
  'Merhaba, taslak için teşekkürler, henüz emin değiliz.',
  'こんにちは、ロゴはまだですか',
])('a sixth language is unknown: %s', (text) => {
  expect(languageOf(text)).toBe('unknown')
})

test.each(['', '👍', 'ok', 'Anna Nowak', 'https://a.example/the/and/you', '12.03. 14:00'])(
  '"%s" is too little to tell',
  (text) => {
    expect(languageOf(text)).toBe('none')
  },
)

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(['en', 'ru', 'pl', 'fi', 'el', 'unknown', 'none']).toContain(languageOf(text))
    }),
  )
})
