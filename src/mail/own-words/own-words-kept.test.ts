import { describe, expect, test } from 'vitest'
import { ownWords } from './quoted.ts'
import { ATTRIBUTIONS, HEADERS } from './trials/foreign-replies.ts'
import { KEPT } from './trials/kept-letters.ts'
import { LANGUAGES, LETTERS } from './trials/reply-words.ts'
import { SIGNED } from './trials/signed-letters.ts'

// S0-12: losing a person's own words is worse than keeping a line of a signature

describe('letters whose every word is own', () => {
  for (const language of LANGUAGES) {
    test(`stay whole in ${language}: lists, sayings, journeys, poems, dashes, dates and regards`, () => {
      for (const letter of KEPT[language])
        expect(ownWords(letter)).toEqual({ words: letter, quoted: false, signature: null })
    })
  }
})

describe('signatures and small print', () => {
  for (const language of LANGUAGES) {
    const said = LETTERS[language].note
    test(`are nobody’s words in ${language}, and nothing above them is lost`, () => {
      for (const signature of SIGNED[language]) {
        expect(ownWords(`${said}\n\n${signature}`).words, signature).toBe(said)
        expect(ownWords(`${LETTERS[language].own.join('\n')}\n\n${signature}\n\n> x`).words).toBe(
          LETTERS[language].own.join('\n'),
        )
      }
    })
  }
})

describe('replies of clients’ programs in other languages', () => {
  test('an attribution is known with a quotation below it, and without', () => {
    for (const attribution of ATTRIBUTIONS) {
      expect(ownWords(`I am unsure.\n\n${attribution}\n> Is it late?\n> Yes.`), attribution).toMatchObject({
        words: 'I am unsure.',
        quoted: true,
      })
      expect(ownWords(`I am unsure.\n${attribution}\n\nIs it late?\n\nYes.`), attribution).toMatchObject({
        words: 'I am unsure.',
      })
      expect(ownWords(`${attribution}\n> Is it late?\n\nI am unsure.`).words, attribution).toBe('I am unsure.')
    }
  })

  test('an attribution is known however it was broken, indented, made bold or spaced', () => {
    const changes: readonly ((attribution: string) => string)[] = [
      (text) => text.replaceAll(/^/gm, '   '),
      (text) => `*${text.trim()}*`,
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replace(/<(?!\s)/, '<\n'),
      (text) => text.replaceAll('<', '\u202a<').replaceAll('>', '>\u202c'),
      (text) => text.replace(/<([^<>\s]+@[^<>\s]+)>/, '<$1<mailto:$1>>'),
      (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      (text) => text.replaceAll(/(.{30,60}) /g, '$1\n'),
    ]
    for (const attribution of ATTRIBUTIONS)
      for (const changed of changes)
        expect(
          ownWords(`I am unsure.\n\n${changed(attribution)}\n> Is it late?\n> Yes.`).words,
          changed(attribution),
        ).toBe('I am unsure.')
  })

  test('a header begins history that goes on to the end', () => {
    for (const header of HEADERS) {
      expect(ownWords(`I am unsure.\n\n${header}\n\nIs it late?\n\nYes.`), header).toMatchObject({
        words: 'I am unsure.',
        quoted: true,
      })
    }
  })
})
