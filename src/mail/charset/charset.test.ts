import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { bytesIn } from '#testing/charset-bytes.ts'
import { decodeBytes, standardName } from './charset.ts'

const TEXTS: readonly (readonly [text: string, charsets: readonly string[]])[] = [
  ['Здравствуйте, Анна! Спасибо за макет, но меня беспокоит срок. Когда будет готово?', ['koi8-r', 'windows-1251']],
  ['Добрый день', ['koi8-r', 'windows-1251']],
  [
    'Dzień dobry, trochę się martwię, że nie zdążymy. Czy mogłaby Pani przesłać źródła? Ąęśźż',
    ['iso-8859-2', 'windows-1250'],
  ],
  ['Καλημέρα σας, ευχαριστώ για το σχέδιο. Ανησυχώ για την προθεσμία. Άραγε πότε;', ['iso-8859-7', 'windows-1253']],
  ['Hyvää päivää, olen hieman huolissani aikataulusta, eikö?', ['iso-8859-15', 'windows-1252']],
]

describe('charsets', () => {
  test('odd names are understood, unknown ones are not made up', () => {
    const names = [
      'mswin1253',
      'uft-8',
      'cp-1251',
      'koi8r',
      'iso8859_2',
      'win-1250',
      'x-cp1251',
      'iso-8859-1',
      'latin2',
    ]
    expect(names.map(standardName)).toEqual([
      'windows-1253',
      'utf-8',
      'windows-1251',
      'koi8-r',
      'iso-8859-2',
      'windows-1250',
      'windows-1251',
      'windows-1252',
      'iso-8859-2',
    ])
    for (const name of ['x-unknown', 'iso-', '', 'unicode-1-1-utf-7', 'x-user-defined'])
      expect(standardName(name)).toBeNull()
  })

  for (const [text, charsets] of TEXTS) {
    for (const charset of charsets) {
      test(`${charset} is read whatever it was declared as: ${text.slice(0, 12)}`, () => {
        const bytes = bytesIn(charset, text)
        expect(decodeBytes(bytes, charset)).toMatchObject({ text, repaired: false })
        for (const declared of [
          null,
          'x-unknown',
          'utf-8',
          'us-ascii',
          'iso-8859-1',
          'koi8-r',
          'windows-1251',
          'iso-8859-2',
        ])
          expect(decodeBytes(bytes, declared).text).toBe(text)
      })
    }
  }

  test('UTF-8 is UTF-8 under any other name', () => {
    for (const declared of ['iso-8859-1', 'windows-1251', 'koi8-r', null, 'nonsense'])
      expect(decodeBytes(Buffer.from('Ωραία, жёлтый, źródło'), declared).text).toBe('Ωραία, жёлтый, źródło')
  })

  test('the euro sign tells ISO-8859-15 from ISO-8859-1', () => {
    const bytes = bytesIn('iso-8859-15', 'Hinta on 100 €, hyvä')
    expect(decodeBytes(bytes, 'iso-8859-1')).toMatchObject({ text: 'Hinta on 100 €, hyvä', repaired: true })
  })

  test('a true ISO-8859-1 letter stays what it is', () => {
    expect(decodeBytes(bytesIn('windows-1252', 'Grüße aus Köln'), 'iso-8859-1')).toMatchObject({
      text: 'Grüße aus Köln',
      repaired: false,
    })
  })

  test('no bytes under no name ever throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.option(fc.string({ maxLength: 20 })), (bytes, name) => {
        expect(typeof decodeBytes(bytes, name).text).toBe('string')
      }),
    )
  })
})
