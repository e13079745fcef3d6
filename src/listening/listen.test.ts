import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { listen } from './listen.ts'
import { runTrials, trialsOf } from './trials/trial.ts'

const en = (text: string) => listen(text, { lang: 'en', model: false })
const kindsOf = (text: string) => en(text).kinds.map((one) => one.kind)

describe('what is heard in English (S0-12)', () => {
  test.each([
    ['doubt', 'I keep wondering whether we really need all eight pages.'],
    ['doubt', 'Is it too late to think about it a little?'],
    ['money', 'We were surprised by the total on the invoice.'],
    ['time', 'Where is the second draft? You promised it for Monday.'],
    ['disappointment', 'It is not quite right yet.'],
    ['confusion', 'I can’t figure out how to open the file.'],
    ['ignored', 'This is the third time I ask.'],
    ['anger', 'This is unacceptable.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(en(text).reading).not.toBe('calm')
    expect(kindsOf(text)).toContain(kind)
  })

  // S2-39
  test('"not quite right" is a sign, with its words as evidence', () => {
    expect(
      en('Thank you! The header is not quite right yet.')
        .evidence.map((one) => one.text)
        .join(),
    ).toContain('not quite right')
  })
})

describe('what takes a worry back (S0-12)', () => {
  test.each([
    ['a worry that was denied is none', 'I am not worried about the deadline.'],
    ['two worries denied together are none', 'We are not upset, angry or disappointed.'],
    ['a supposed worry is none', 'If we were unhappy with the draft, what would happen?'],
    ['a worry that is over is none', 'I was worried about the colours, but they came out beautifully.'],
    ['a worry that the next sentence calls over is none', 'I was rather nervous about it. All good now.'],
    ['another’s trouble is none of ours', 'My bank is a nightmare, I am furious with them.'],
    ['politeness only sounds like worry', 'Sorry for the confusion, and no worries about the delay.'],
    ['a short "ok." tells nothing', 'ok.'],
    ['shouting alone tells nothing', 'GREAT NEWS EVERYBODY!!! WOW!!!'],
  ])('%s: %s', (_, text) => {
    expect(en(text).reading).toBe('calm')
  })

  test.each([
    ['what only looks denied stands', 'I can’t help worrying about where this is going.'],
    ['"not only" denies nothing', 'We are not only disappointed, we are angry.'],
    ['thanks before a "but" hide nothing', 'Thank you so much for the lovely drafts, but I am not convinced.'],
    [
      'praise with a worry stays worth a look',
      'Great work, we love it! Thanks! The invoice was higher than we expected though. Wonderful!',
    ],
  ])('%s: %s', (_, text) => {
    expect(en(text).reading).not.toBe('calm')
  })

  test.each([
    ['en', 'They wrote “we are very disappointed with all of this now here”.'],
    ['en', 'They wrote “we are very disappointed, with all of this, now, here”.'],
    ['en', 'They wrote "we are very disappointed, with all of this, now, here".'],
    ['fi', 'He kirjoittivat: ”olemme hyvin pettyneitä, ihan kaikkeen tässä, nyt ja täällä”.'],
    ['ru', 'Они написали: «мы очень разочарованы, совсем, во всём этом, и сейчас».'],
    ['pl', 'Napisali: „jesteśmy bardzo rozczarowani, naprawdę, tym wszystkim, teraz i tutaj”.'],
    ['el', 'Έγραψαν: «είμαστε πολύ απογοητευμένοι, στ’ αλήθεια, με όλα αυτά, τώρα εδώ».'],
  ] as const)('what others said is quoted, with commas or without (%s): %s', (lang, text) => {
    const spoken = listen(text.replace(/[“”„«»"]/gu, ' '), { lang, model: false })
    expect(spoken.reading).not.toBe('calm')
    expect(listen(text, { lang, model: false }).reading).toBe('calm')
  })

  test.each(['Regarding what you wrote:', '__________'])('the words below “%s” are their writer’s', (line) => {
    expect(en(`${line}\n\nWe are very disappointed and angry.`).reading).toBe('uneasy')
  })

  test('a worry weighs less softened, more stressed', () => {
    const score = (text: string) => en(text).score
    expect(score('We are really disappointed.')).toBeGreaterThanOrEqual(score('We are disappointed.'))
    expect(score('We are a little disappointed.')).toBeLessThan(score('We are disappointed.'))
  })
})

describe('any text at all (S0-12)', () => {
  const ingredient = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '\ud800',
      '\udfff',
      '\u202e',
      '\u0000',
      '\r\n',
      '> ',
      '"',
      '…',
      ';',
      ' not ',
      ' but ',
      ' worried ',
      ' не ',
      ' ei ',
      '👍',
    ),
    fc.constantFrom(...LANGUAGES.flatMap((lang) => trialsOf(lang).map((trial) => trial.text))),
  )

  test('evidence is the text it points at, in whole words, in order; scores stay within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(ingredient, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (pieces, lang) => {
        const text = pieces.join(' ')
        const heard = listen(text, { lang })
        let last = 0
        for (const { start, end, text: shown, weight } of heard.evidence) {
          expect(text.slice(start, end)).toBe(shown)
          expect(shown.trim()).toBe(shown)
          expect(shown).not.toBe('')
          expect(start).toBeGreaterThanOrEqual(last)
          expect(/[\p{L}\p{N}]$/u.test(text.slice(0, start))).toBe(false)
          expect(/^[\p{L}\p{N}]/u.test(text.slice(end))).toBe(false)
          expect(weight > 0 && weight <= 1).toBe(true)
          last = start
        }
        for (const value of [heard.score, heard.relief, ...heard.kinds.map((one) => one.score)]) {
          expect(value >= 0 && value <= 1).toBe(true)
        }
        // No reading without evidence.
        if (heard.reading !== 'calm') expect(heard.evidence.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['dots and letters', 'a.'.repeat(500_000)],
    ['no punctuation', 'i am not really very so worried about the '.repeat(25_000)],
    ['line ends', '\n'.repeat(1_000_000)],
    ['quotation marks', '"« '.repeat(333_000)],
    ['at signs', 'a@'.repeat(500_000)],
    [
      'letters',
      trialsOf('en')
        .map((trial) => trial.text)
        .join('\n\n')
        .repeat(60)
        .slice(0, 1_000_000),
    ],
  ])('a megabyte of %s is read in the time of its length', (_, text) => {
    en(text.slice(0, 100_000))
    const began = performance.now()
    en(text)
    // Far above what it takes (about 0.3 s), far below what anything quadratic would.
    expect(performance.now() - began).toBeLessThan(6_000)
  })
})

// listening.md, Targets
test.each(LANGUAGES)('the trials in %s keep their figures', (lang) => {
  const report = runTrials(lang)
  expect(report.trials).toBeGreaterThanOrEqual(160)
  expect(report.recallPlain).toBeGreaterThanOrEqual(0.9)
  expect(report.recallVeiled).toBeGreaterThanOrEqual(0.67)
  expect(report.falseFlags).toBeLessThanOrEqual(0.12)
  expect(report.macroF1).toBeGreaterThanOrEqual(0.87)
  expect(report.spanOverlap).toBeGreaterThanOrEqual(0.85)
})
