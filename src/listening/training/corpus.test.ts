import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { devMails } from '../judged/sets.ts'
import { fold } from '../fold.ts'
import { KINDS } from '../kinds.ts'
import { seeded } from '../judged/chance.ts'
import { familiesOf, framesOf } from './corpus.ts'
import { mailsOf } from './expand.ts'
import { CALM_FORMS, type Mail, UNEASY_FORMS } from '../judged/mail.ts'
import { type Family, marked } from './families.ts'
import { type Grammar, oneOf } from './grammar.ts'

// listening/MODEL.md: what the model learns from, and what it is judged by

/** Folded, letters only: nothing is hidden by a comma or a capital. */
const lettersOf = (text: string): string => fold(text.toLowerCase()).replaceAll(/\P{L}/gu, '')

/** Whether a grammar makes the text, letters only: an expression of its alternatives, which know no repetition. */
const expressionOf = (grammar: Grammar): string =>
  grammar
    .map((piece) => (typeof piece === 'string' ? lettersOf(piece) : `(?:${piece.map(expressionOf).join('|')})`))
    .join('')

/** What every text of a grammar holds, as much of it as stands together. */
const longestPiece = (grammar: Grammar): string =>
  grammar
    .filter((piece) => typeof piece === 'string')
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')

/** In letters. */
const A_FEW_WORDS = 20

const isCalm = ({ kinds }: Pick<Family, 'kinds'>): boolean => kinds.length === 0

describe.each(LANGUAGES)('the corpus of %s', (lang: Language) => {
  let families: Family[]
  let mails: Mail[]
  let letters: string[]
  beforeAll(() => {
    families = familiesOf(lang)
    mails = mailsOf(families, { frames: framesOf(lang), each: 2, chance: seeded(20_261_123) })
    letters = mails.map(({ text }) => lettersOf(text))
  })

  test('has at least 150 families and 1,500 mails, each family with a name of its own and a mail', () => {
    expect(families.length).toBeGreaterThanOrEqual(150)
    expect(mails.length).toBeGreaterThanOrEqual(1_500)
    const ids = families.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(families.filter(({ variants }) => variants.length === 0).map(({ id }) => id)).toEqual([])
    expect(ids.filter((id) => !new RegExp(String.raw`^${lang}-[a-z]-\d{3}$`, 'u').test(id))).toEqual([])
  })

  test('is calm by half, in families as in mails, and at least half of the calm is hard', () => {
    for (const all of [families, mails]) {
      const calm = all.filter(isCalm)
      expect(calm.length / all.length).toBeGreaterThanOrEqual(0.45)
      expect(calm.length / all.length).toBeLessThanOrEqual(0.55)
      expect(calm.filter(({ form }) => form !== 'easy').length).toBeGreaterThanOrEqual(calm.length / 2)
    }
  })

  test('has every kind of unease at least five times, and every form', () => {
    for (const kind of KINDS)
      expect([kind, families.filter(({ kinds }) => kinds.includes(kind)).length >= 5]).toEqual([kind, true])
    const forms = new Set(families.map(({ form }) => form))
    expect([...UNEASY_FORMS, ...CALM_FORMS].filter((form) => !forms.has(form))).toEqual([])
  })

  test('marks what tells in every uneasy variant, and in no calm one', () => {
    const wrong = families.flatMap((family) =>
      family.variants
        .map((variant) => oneOf(variant, () => 0))
        .filter((text) => (marked(text).telling.length === 0) !== isCalm(family))
        .map((text) => `${family.id}: ${text.slice(0, 60)}`),
    )
    expect(wrong).toEqual([])
  })

  test('leaves no bracket, brace or bar of its own in a mail', () => {
    expect(mails.filter(({ text }) => /\[\[|\]\]|[{|}]/u.test(text)).map(({ family }) => family)).toEqual([])
  })

  test('makes no text that is calm in one family and uneasy in another', () => {
    const calm = new Set(letters.filter((_, at) => mails[at]?.kinds.length === 0))
    const both = mails.filter((mail, at) => !isCalm(mail) && calm.has(letters[at] ?? ''))
    expect(both.map(({ text }) => text)).toEqual([])
  })

  test('holds no mail of the development set as one of its own', () => {
    const dev = devMails(lang)
      .map(({ text }) => lettersOf(text))
      .filter((letters) => letters !== '')
      .join('\n')
    const met = families.flatMap(({ id, variants }) =>
      variants
        .filter((variant) => dev.includes(lettersOf(longestPiece(variant))))
        .flatMap((variant) => {
          const found = new RegExp(`^${expressionOf(variant)}$`, 'mu').exec(dev)
          return found ? [`${id}: ${found[0]}`] : []
        }),
    )
    expect(met).toEqual([])
  })

  // “Perfect.” stands in many a mail.
  test('holds none within a longer mail, unless it is a word or two', () => {
    const all = letters.join('\n')
    const long = devMails(lang).filter(({ text }) => lettersOf(text).length >= A_FEW_WORDS)
    expect(long.filter(({ text }) => all.includes(lettersOf(text))).map(({ family }) => family)).toEqual([])
  })
})

describe.each(LANGUAGES)('the development set of %s', (lang) => {
  const mails = devMails(lang)

  test('has at least sixty mails, half of them calm', () => {
    expect(mails.length).toBeGreaterThanOrEqual(60)
    const calm = mails.filter(isCalm).length / mails.length
    expect(calm).toBeGreaterThanOrEqual(0.45)
    expect(calm).toBeLessThanOrEqual(0.55)
  })

  // Each mark stands in the text as it is, else devMails throws.
  test('marks what tells in every uneasy mail, and in no calm one', () => {
    expect(mails.filter((mail) => (mail.telling.length === 0) !== isCalm(mail)).map(({ family }) => family)).toEqual([])
  })

  test('says nothing twice', () => {
    const texts = mails.map(({ text }) => lettersOf(text))
    expect(mails.filter((_, at) => texts.indexOf(texts[at] ?? '') !== at).map(({ family }) => family)).toEqual([])
  })
})
