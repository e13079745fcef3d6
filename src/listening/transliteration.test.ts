import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { isLatinSpelling, skeleton } from './transliteration.ts'

// S0-12: people who type Russian or Greek in Latin letters are heard too

test.each([
  ['хорошо', ['horosho', 'khorosho', 'xorosho', 'horowo']],
  ['пожалуйста', ['pozhaluysta', 'pozhalujsta', 'pozhaluista']],
  ['очень', ["ochen'", 'ochen', 'o4en']],
  ['ещё', ['eshche', 'eschyo', 'eshe']],
  ['мне', ['mne']],
  ['беспокоюсь', ['bespokoyus', 'bespokojus']],
])('%s in any of its Latin spellings', (native, spellings) => {
  for (const spelling of spellings) expect(skeleton(fold(spelling), 'ru')).toBe(skeleton(fold(native), 'ru'))
})

test.each([
  ['ευχαριστώ', ['euxaristo', 'efharisto', 'eyxaristw', 'efcharisto']],
  ['καλημέρα', ['kalimera', 'kalhmera', 'kalhméra']],
  ['θέλω', ['thelo', '8elw', 'thelw']],
  ['ανησυχώ', ['anisixo', 'anhsyxw', 'anisiho']],
  ['πολύ', ['poli', 'poly', 'polu']],
])('%s in any of its Greeklish spellings', (native, spellings) => {
  for (const spelling of spellings) expect(skeleton(fold(spelling), 'el')).toBe(skeleton(fold(native), 'el'))
})

test('a few Latin words in a Russian letter make it no transliteration', () => {
  expect(isLatinSpelling('Отправил вам файл logo.svg и доступ к hosting', 'ru')).toBe(false)
  expect(isLatinSpelling('otpravil vam fajl logo.svg', 'ru')).toBe(true)
  expect(isLatinSpelling('sent you the file', 'en')).toBe(false)
})
