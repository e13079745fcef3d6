import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { listen } from './listen.ts'

// S2-1: a letter cooler than its writer's usual; how warm one is by itself.

const warmth = (text: string, lang: Language = 'en') => listen(text, { lang }).warmth

/** The same small letter in each language: warm, polite, and bare. */
const LETTERS: Record<Language, [warm: string, polite: string, bare: string]> = {
  en: [
    'Hi Mira! Thank you so much, we love it :) Have a lovely weekend!',
    'Dear Mira, the texts are attached. Kind regards, Tom',
    'The texts are attached. Page 3 needs a title.',
  ],
  ru: [
    'Мира, здравствуйте! Спасибо огромное, очень красиво :) Хороших выходных!',
    'Добрый день. Тексты во вложении. С уважением, Наталья',
    'Тексты во вложении. На третьей странице нужен заголовок.',
  ],
  pl: [
    'Dzień dobry, Pani Miro! Bardzo dziękujemy, wyszło cudownie :) Miłego weekendu!',
    'Dzień dobry, teksty w załączniku. Pozdrawiam, Anna',
    'Teksty w załączniku. Na stronie 3 brakuje tytułu.',
  ],
  fi: [
    'Hei Mira! Kiitos ihan valtavasti, tästä tuli ihana :) Mukavaa viikonloppua!',
    'Hei, tekstit ovat liitteenä. Ystävällisin terveisin Outi',
    'Tekstit ovat liitteenä. Sivulle 3 tarvitaan otsikko.',
  ],
  el: [
    'Καλημέρα Μίρα! Ευχαριστούμε πάρα πολύ, είναι υπέροχο :) Καλό Σαββατοκύριακο!',
    'Αγαπητή Μίρα, τα κείμενα είναι συνημμένα. Με εκτίμηση, Νίκος',
    'Τα κείμενα είναι συνημμένα. Η σελίδα 3 θέλει τίτλο.',
  ],
}

test.each(LANGUAGES)('in %s a warm letter is warm, a polite one cool, a bare one cold', (lang) => {
  const [warm, polite, bare] = LETTERS[lang].map((text) => warmth(text, lang))
  expect(warm).toBeGreaterThan(0.6)
  expect(polite).toBeGreaterThan(0.1)
  expect(polite).toBeLessThan(0.35)
  expect(bare).toBe(0)
})

describe('what warmth is made of', () => {
  test('twice the letter with twice the thanks is not warmer', () => {
    const letter =
      'Hi Mira, thanks for the draft! The header is fine. The footer may go. Page two stays. Page three goes. '
    expect(warmth(letter.repeat(6))).toBeLessThanOrEqual(warmth(letter))
  })

  test('one word of thanks in a long letter says less than in a short one', () => {
    const matter = 'The header is fine. The footer may go. '
    expect(warmth(`Thanks. ${matter.repeat(12)}`)).toBeLessThan(warmth(`Thanks. ${matter}`))
  })

  test.each(['👍', '❤️', ':)', '🙏🙏'])('a letter that is nothing but %s is warm', (text) => {
    expect(warmth(text)).toBeGreaterThan(0.2)
  })

  test('shouting at us is not warm, nor are refused thanks or a sad face', () => {
    expect(warmth('This is unacceptable!!!')).toBe(0)
    expect(warmth('No thanks.')).toBe(0)
    expect(warmth('The file is broken :(')).toBe(0)
  })

  test('Russian smiles with a lone bracket, and counts with it too', () => {
    expect(warmth('Так и оставим)', 'ru')).toBeGreaterThan(0)
    expect(warmth('1) шапка\n2) подвал\nа) меню (как в макете)', 'ru')).toBe(0)
  })

  test('Greek asks with a semicolon before a bracket and winks with one as well', () => {
    expect(warmth('Είναι το μπλε (ή το πράσινο;) σωστό', 'el')).toBe(0)
    expect(warmth('Το μπλε τότε ;)', 'el')).toBeGreaterThan(0)
  })
})
