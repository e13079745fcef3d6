import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { type Heard, listen } from './listen.ts'

// S0-12: any text at all is read, and what is shown is in it

const WORRY: Record<Language, string> = {
  en: 'We are very disappointed with the result',
  ru: 'Мы очень разочарованы результатом',
  pl: 'Jesteśmy bardzo rozczarowani wynikiem',
  fi: 'Olemme hyvin pettyneitä tulokseen',
  el: 'Είμαστε πολύ απογοητευμένοι με το αποτέλεσμα',
}

/** Reads a text and looks whether what is shown is where it says, and whether all numbers are. */
function heardIn(text: string, lang: Language): Heard {
  const heard = listen(text, { lang })
  for (const { start, end, text: shown, weight } of heard.evidence) {
    expect(text.slice(start, end)).toBe(shown)
    expect(end).toBeGreaterThan(start)
    expect(weight > 0 && weight <= 1).toBe(true)
  }
  for (const number of [heard.score, heard.relief, heard.warmth, ...heard.kinds.map(({ score }) => score)])
    expect(number >= 0 && number <= 1).toBe(true)
  return heard
}

describe.each(LANGUAGES)('what says nothing is calm, with nothing to show (%s)', (lang) => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\u00a0\u2003 '],
    ['line ends', '\r\n\r\n\n'],
    ['digits', '12 000 4711 2027'],
    ['a sum of money', '€ 1.250,00'],
    ['a link', 'https://studio.example/drafts/7?why=late'],
    ['a mail address', 'angry@disappointed.example'],
    ['punctuation', '?!?! … -- () ;;'],
    ['emoji', '👍👍🎉'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f'],
    ['half a letter', '\ud800\udfff\ud83d'],
    ['marks that turn the line around', '\u202e\u202d\u200f\u2066\u2069'],
    ['invisible letters', '\u200b\u200c\u200d\ufeff\u00ad'],
  ])('%s', (_, text) => {
    expect(heardIn(text, lang)).toMatchObject({ reading: 'calm', evidence: [] })
  })
})

describe('one word is calm', () => {
  test.each([
    ['en', ['ok', 'OK.', 'Thanks', 'Yes', 'Monday']],
    ['ru', ['ок', 'Спасибо', 'Да', 'Хорошо.']],
    ['pl', ['ok', 'Dzięki', 'Tak', 'Dobrze.']],
    ['fi', ['ok', 'Kiitos', 'Joo', 'Selvä.']],
    ['el', ['οκ', 'Ευχαριστώ', 'Ναι', 'Εντάξει.']],
  ] as const)('%s: %s', (lang, words) => {
    expect(words.filter((word) => heardIn(word, lang).reading !== 'calm')).toEqual([])
  })
})

describe('a clear worry is heard, however it is typed', () => {
  test.each([
    ['el', 'Greeklish', 'Eimaste poly apogoitevmenoi me to apotelesma.'],
    ['el', 'Greeklish by keys', 'Eimaste polu apogohteumenoi me to apotelesma.'],
    ['ru', 'Russian in Latin letters', 'My ochen razocharovany rezultatom.'],
    ['ru', 'Russian in Latin letters by another hand', 'Mi ochen’ razocharovani rezul’tatom.'],
    ['pl', 'Polish without marks', 'Jestesmy bardzo rozczarowani wynikiem, od tygodni nikt nam nie odpowiada.'],
    ['fi', 'Finnish without marks', 'Olemme hyvin pettyneita tulokseen, eika kukaan vastaa meille.'],
    ['el', 'Greek without accents', 'Ειμαστε πολυ απογοητευμενοι με το αποτελεσμα.'],
    ['en', 'shouted English', 'WE ARE VERY DISAPPOINTED WITH THE RESULT'],
    ['ru', 'shouted Russian', 'МЫ ОЧЕНЬ РАЗОЧАРОВАНЫ РЕЗУЛЬТАТОМ'],
  ] as const)('%s: %s', (lang, _, text) => {
    expect(heardIn(text, lang).reading).not.toBe('calm')
  })

  test.each(LANGUAGES)('%s: between lines in other languages', (lang) => {
    const others = { en: 'Hyvää päivää', ru: 'Best regards', pl: 'Добрый день', fi: 'Καλημέρα', el: 'Dear all' }[lang]
    expect(heardIn(`${others}!\n\n${WORRY[lang]}.\n\nГрюße, 谢谢, شكرا`, lang).reading).not.toBe('calm')
  })

  test.each(LANGUAGES)('%s: in Windows lines, with blanks that do not break, without a full stop', (lang) => {
    expect(heardIn(`\r\n${WORRY[lang].replaceAll(' ', '\u00a0')}\r\n`, lang).reading).not.toBe('calm')
  })

  test.each(LANGUAGES)('%s: written with letters and marks apart', (lang) => {
    expect(heardIn(`${WORRY[lang]}.`.normalize('NFD'), lang).reading).not.toBe('calm')
  })

  test.each(LANGUAGES)('%s: behind control characters and half letters', (lang) => {
    expect(heardIn(`\u0000\ud800 ${WORRY[lang]}\udfff\u0007.`, lang).reading).not.toBe('calm')
  })
})

describe('invisible signs inside words move nothing', () => {
  const SIGNS = ['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u200b', '\u00ad', '\ufeff', '\u0000']

  test.each(LANGUAGES)('%s: what is shown is the text as it was written', (lang) => {
    for (const sign of SIGNS) {
      const inside = WORRY[lang].replaceAll(/(?<=\p{L}{3})(?=\p{L})/gu, sign)
      const before = `${sign}${WORRY[lang].replaceAll(' ', ` ${sign}`)}${sign}.`
      for (const text of [inside, before])
        for (const { start, end, text: shown } of heardIn(text, lang).evidence)
          expect(text.slice(start, end)).toBe(shown)
    }
  })

  test.each(LANGUAGES)('%s: marks of direction around words hide no worry', (lang) => {
    const marked = WORRY[lang].replaceAll(' ', '\u200e \u200f')
    expect(heardIn(`\u200f${marked}\u200e.`, lang).reading).not.toBe('calm')
    expect(heardIn(`\u202b${WORRY[lang]}\u202c.`, lang).reading).not.toBe('calm')
  })

  test('soft hyphens inside words hide no worry', () => {
    expect(heardIn('We are very dis\u00adap\u00adpoint\u00aded with the re\u00adsult.', 'en').reading).not.toBe('calm')
  })
})

// In milliseconds of this thread's own work: what else the machine does is no fault of the reading.
describe('a megabyte is read within two seconds', () => {
  const MEGABYTE = 1_000_000
  const WORDS = 'we wrote about the second page on monday and it is fine so '

  test.each([
    ['one letter', 'a'.repeat(MEGABYTE)],
    ['one letter of two units', '𝒜'.repeat(MEGABYTE / 2)],
    ['one letter with marks upon marks', `a${'\u0301'.repeat(MEGABYTE)}`],
    ['words', WORDS.repeat(MEGABYTE / WORDS.length)],
    ['punctuation', '?!.,;:-()"'.repeat(MEGABYTE / 10)],
    ['emoji', '👍🏽'.repeat(MEGABYTE / 4)],
    ['smiles', ':) '.repeat(MEGABYTE / 3)],
    ['blanks', ' '.repeat(MEGABYTE)],
    ['digits', '1'.repeat(MEGABYTE)],
    ['sums', '1.000,00 '.repeat(MEGABYTE / 9)],
    [
      'words of their own, a quarter of it',
      Array.from({ length: MEGABYTE / 32 }, (_, at) => `w${at + 100_000}`).join(' '),
    ],
  ])('%s', (_, text) => {
    const began = process.threadCpuUsage()
    heardIn(text, 'en')
    expect(process.threadCpuUsage(began).user / 1_000).toBeLessThan(2_000)
  })

  test.each([1, 10, 100, 1_000, 10_000])('a clear worry that is said %i times is heard', (times) => {
    expect(heardIn(`${WORRY.en}. `.repeat(times), 'en').reading).not.toBe('calm')
  })
})

test('a very long word beside a worry hides nothing', () => {
  const heard = heardIn(`${'x'.repeat(5_000)} ${WORRY.en}. ${'lentokonesuihkuturbiinimoottori'.repeat(200)}`, 'en')
  expect(heard.evidence.length).toBeGreaterThan(0)
})
