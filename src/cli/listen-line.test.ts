import { describe, expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { answerLine } from './listen-line.ts'

// S0-12; architecture.md, Line formats that programs rely on

test('a line with id, language and text is answered with a reading and its evidence', () => {
  const text = 'Hello Mira, I keep wondering whether we really need all eight pages.'
  const answer = answerLine(JSON.stringify({ id: 'a1', lang: 'en', text }))
  expect(answer).toMatchObject({ id: 'a1', lang: 'en', reading: 'uneasy' })
  if ('error' in answer) throw new Error(answer.error)
  expect(Object.keys(answer)).toEqual(['id', 'lang', 'reading', 'score', 'kinds', 'evidence'])
  expect(answer.evidence.length).toBeGreaterThan(0)
  for (const { start, end, text: shown } of answer.evidence) expect(text.slice(start, end)).toBe(shown)
})

test('without a language the text itself tells it', () => {
  expect(answerLine(JSON.stringify({ text: 'Hei Mira, kiitos luonnoksista, katsomme niitä huomenna.' }))).toMatchObject(
    {
      lang: 'fi',
      reading: 'calm',
    },
  )
})

test('a sixth language gets no reading, and the answer says so', () => {
  const answer = answerLine(
    JSON.stringify({ id: '7', text: 'Hallo Mira, wir sind leider noch nicht ganz überzeugt von der Seite.' }),
  )
  expect(answer).toEqual({
    id: '7',
    lang: 'unknown',
    reading: 'calm',
    score: 0,
    kinds: [],
    evidence: [],
    note: 'written in none of the five languages; no reading was made',
  })
})

test('too little to tell a language from is said to be that', () => {
  expect(answerLine('{"text":"👍"}')).toMatchObject({ lang: 'unknown', note: expect.stringContaining('too little') })
})

describe('quoted history is nobody’s worry', () => {
  const heard = (text: string, lang?: Language) => {
    const answer = answerLine(JSON.stringify({ text, lang }))
    if ('error' in answer) throw new Error(answer.error)
    return answer
  }

  test.each([
    'On Monday, 3 May 2027 at 10:12, Mira Salo wrote:',
    'pon., 3 maj 2027 o 10:12 Mira Salo napisał(a):',
    '3 мая 2027 г., в 10:12, Мира Сало написал(а):',
    'ma 3. toukok. 2027 klo 10.12 Mira Salo kirjoitti:',
    'Στις Δευτ 3 Μαΐ 2027 στις 10:12, η Mira Salo έγραψε:',
    '-----Original Message-----',
  ])('below “%s”', (line) => {
    expect(heard(`Fine by me.\n\n${line}\nWe are very disappointed.\nTruly.`, 'en').evidence).toEqual([])
  })

  test('what is typed between quoted lines and below them is heard, where it stands', () => {
    const text = 'On Monday Mira wrote:\r\n> Are you happy?\r\nWe are not happy with it.\r\n> And angry?\r\nFurious.'
    const { evidence } = heard(text, 'en')
    expect(evidence.map((one) => one.text)).toEqual(['are not happy', 'Furious'])
    for (const { start, end, text: shown } of evidence) expect(text.slice(start, end)).toBe(shown)
  })

  test.each(['Regarding what you wrote:', '__________'])('“%s” begins no history', (line) => {
    expect(heard(`${line}\n\nWe are very disappointed and angry.`, 'en').reading).toBe('uneasy')
  })

  test('shouting in a quotation makes nobody louder', () => {
    const worry = 'I am not sure about the price.'
    expect(heard(`${worry}\n> WHAT??!! REALLY?!! HOW COME??!! NOBODY EVER SAID`, 'en').score).toBe(
      heard(worry, 'en').score,
    )
  })

  test('a long Greek quotation hides no answer in Latin letters', () => {
    const quotation = '> Καλημέρα σας, ορίστε τα σχέδια που ζητήσατε.\n'.repeat(60)
    const answer = 'Eimai poly apogoitevmeni me to apotelesma.'
    expect(heard(answer, 'el').reading).not.toBe('calm')
    expect(heard(`${quotation}${answer}`, 'el').reading).toBe(heard(answer, 'el').reading)
  })
})

test.each([
  ['no JSON at all', 'hello', { error: 'not a JSON object' }],
  ['a list', '[1]', { error: 'not a JSON object' }],
  ['an empty line', '', { error: 'not a JSON object' }],
])('a bad line is answered with an error: %s', (_, line, expected) => {
  expect(answerLine(line)).toEqual(expected)
})

test('an error keeps the id of its line and names the field', () => {
  expect(answerLine('{"id":"x"}')).toEqual({ id: 'x', error: expect.stringMatching(/^text: /u) })
  expect(answerLine('{"id":"x","lang":"de","text":"a"}')).toEqual({ id: 'x', error: expect.stringMatching(/^lang: /u) })
  expect(answerLine('{"id":3,"text":"a"}')).toEqual({ error: expect.stringMatching(/^id: /u) })
})
