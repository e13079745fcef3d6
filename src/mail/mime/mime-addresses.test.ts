import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesOf } from './mime-addresses.ts'
import { headerText } from './mime-words.ts'

const one = (header: string) => addressesOf(header, 10)[0]
const all = (header: string) => addressesOf(header, 10).map(({ address }) => address)

describe('who is named in a header', () => {
  test('names quoted or not, in brackets, in round brackets, with commas nobody quoted', () => {
    expect(one('"Wirth, Ada" <Ada@X.example>')).toEqual({ name: 'Wirth, Ada', address: 'ada@x.example' })
    expect(one('Wirth, Ada <ada@x.example>')).toEqual({ name: 'Wirth, Ada', address: 'ada@x.example' })
    expect(one('ada@x.example (Ada Wirth)')).toEqual({ name: 'Ada Wirth', address: 'ada@x.example' })
    expect(one(`'Ada' <ada@x.example`)).toEqual({ name: 'Ada', address: 'ada@x.example' })
    expect(one('"ada@x.example" <ada@x.example>')).toEqual({ name: '', address: 'ada@x.example' })
    expect(one('"Ada <ada@x.example>')).toMatchObject({ address: 'ada@x.example' })
    expect(one('mailto:ada@x.example')).toMatchObject({ address: 'ada@x.example' })
  })

  test('groups are opened, undisclosed recipients are nobody', () => {
    expect(all('Team: ada@x.example, Bo <bo@x.example>;, c@x.example')).toEqual([
      'ada@x.example',
      'bo@x.example',
      'c@x.example',
    ])
    expect(addressesOf('undisclosed-recipients:;', 10)).toEqual([])
    expect(addressesOf('<>', 10)).toEqual([])
  })

  test('encoded names, also an address that somebody encoded with its name', () => {
    expect(one('=?koi8-r?B?4c7OwQ==?= =?utf-8?q?_Wirth?= <ada@x.example>')).toEqual({
      name: 'Анна Wirth',
      address: 'ada@x.example',
    })
    expect(one('=?utf-8?Q?Ada_=3Cada=40x.example=3E?=')).toEqual({ name: 'Ada', address: 'ada@x.example' })
    expect(one('=?utf-8?Q?Wirth,_Ada?= <ada@x.example>')).toEqual({ name: 'Wirth, Ada', address: 'ada@x.example' })
  })

  test('no header ever throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (header) => {
        expect(addressesOf(header, 10).length).toBeLessThan(11)
      }),
    )
  })
})

describe('encoded words', () => {
  test('a letter split between two of them, odd names, a language behind the name, spaces inside, no end', () => {
    expect(headerText('=?utf-8?B?0KHRgNC+0LrR?= =?UTF-8?Q?=8B?=')).toBe('Срокы')
    expect(headerText('=?utf-8*ru?B?0KHRgNC+0Lo=?=')).toBe('Срок')
    expect(headerText('=?koi8r?B?88/SxQ==?=')).toMatch(/^Соре$/i)
    expect(headerText('Re: =?utf-8?Q?a b_c?= d')).toBe('Re: a b c d')
    expect(headerText('=?utf-8?Q?abc')).toBe('abc')
    expect(headerText('a =?nonsense b')).toBe('a =?nonsense b')
  })
})
