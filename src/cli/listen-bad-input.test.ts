import { describe, expect, test } from 'vitest'
import { answerLine, type ListenReading } from './listen-line.ts'

// S0-12; architecture.md, Line formats that programs rely on

function readingOf(text: string, lang?: string): ListenReading {
  const answer = answerLine(JSON.stringify({ id: '1', text, ...(lang === undefined ? {} : { lang }) }))
  if ('error' in answer) throw new Error(answer.error)
  for (const { start, end, text: shown } of answer.evidence) expect(text.slice(start, end)).toBe(shown)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  return answer
}

describe('a sixth language gets no reading, however uneasy', () => {
  test.each([
    ['German', 'Wir sind sehr enttäuscht von dem Ergebnis und haben seit drei Wochen nichts von Ihnen gehört.'],
    ['German, short', 'Das ist leider nicht das, was wir wollten.'],
    ['Ukrainian', 'Ми дуже розчаровані результатом і вже три тижні не маємо від вас жодної відповіді.'],
    ['Spanish', 'Estamos muy decepcionados con el resultado y llevamos tres semanas sin noticias de ustedes.'],
    ['Swedish', 'Vi är mycket besvikna på resultatet och har inte hört av er på tre veckor.'],
    ['French', 'Nous sommes très déçus du résultat et nous n’avons aucune nouvelle de vous depuis trois semaines.'],
    ['Italian', 'Siamo molto delusi del risultato e da tre settimane non abbiamo vostre notizie.'],
    ['Dutch', 'Wij zijn erg teleurgesteld in het resultaat en hebben al drie weken niets van u gehoord.'],
    ['Estonian', 'Oleme tulemuses väga pettunud ja pole teist kolm nädalat midagi kuulnud.'],
    ['Czech', 'Jsme velmi zklamaní výsledkem a už tři týdny jsme od vás nic neslyšeli.'],
    ['Turkish', 'Sonuçtan çok hayal kırıklığına uğradık ve üç haftadır sizden haber alamıyoruz.'],
    ['Japanese', '結果にとてもがっかりしています。三週間も連絡がありません。'],
    ['Arabic', 'نحن محبطون جدا من النتيجة ولم نسمع منكم منذ ثلاثة أسابيع.'],
  ])('%s', (_, text) => {
    expect(readingOf(text)).toEqual({
      id: '1',
      lang: 'unknown',
      reading: 'calm',
      score: 0,
      kinds: [],
      evidence: [],
      note: expect.stringContaining('none of the five languages'),
    })
  })
})

describe('too little to tell its language is calm, and the answer says so', () => {
  test.each(['', '   ', '\n\n', '4711', '👍', 'https://studio.example/late', '\u0000', '\ud83d', '\u202e', '?!'])(
    '%j',
    (text) => {
      expect(readingOf(text)).toMatchObject({
        lang: 'unknown',
        reading: 'calm',
        score: 0,
        evidence: [],
        note: expect.stringContaining('too little text'),
      })
    },
  )

  test.each(['ok', 'Thanks', 'Kiitos', 'Dzięki', 'Спасибо', 'Ευχαριστώ'])('one word is calm: %s', (text) => {
    expect(readingOf(text)).toMatchObject({ reading: 'calm', evidence: [] })
  })
})

describe('the language is told and the worry heard, however it is typed', () => {
  test.each([
    ['el', 'Greeklish', 'Kalimera sas, eimaste poly apogoitevmenoi me to apotelesma kai den mas apantaei kaneis.'],
    ['ru', 'Latin letters', 'Dobryj den! My ochen razocharovany rezultatom, i nikto nam ne otvechaet uzhe tri nedeli.'],
    [
      'pl',
      'no marks',
      'Dzien dobry, jestesmy bardzo rozczarowani wynikiem i od trzech tygodni nikt nam nie odpowiada.',
    ],
    ['fi', 'no marks', 'Hei, olemme hyvin pettyneita tulokseen, eika teista ole kuulunut mitaan kolmeen viikkoon.'],
  ])('%s, %s', (lang, _, text) => {
    const { lang: told, reading, evidence } = readingOf(text)
    expect([told, reading !== 'calm', evidence.length > 0]).toEqual([lang, true, true])
  })
})

describe('of mixed languages the greater part tells', () => {
  test.each([
    ['en', 'Привет! We are very disappointed with the result, and nobody has answered us for three weeks. Kiitos.'],
    ['ru', 'Hi team! Мы очень разочарованы результатом, и уже три недели нам никто не отвечает. Best regards, Anna'],
  ])('%s', (lang, text) => {
    const { lang: told, reading } = readingOf(text)
    expect([told, reading !== 'calm']).toEqual([lang, true])
  })
})

// In milliseconds of this thread's own work: what else the machine does is no fault of the reading.
describe('a megabyte is answered within two seconds', () => {
  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['words', 'we wrote about the second page on monday and it is fine so '.repeat(16_950)],
    ['punctuation', '?!.,;:-()"'.repeat(100_000)],
    ['emoji', '👍🏽'.repeat(250_000)],
    ['line ends', '\n'.repeat(1_000_000)],
    ['quoted lines', '> we are very disappointed\n'.repeat(37_000)],
    ['quotation marks', '>'.repeat(1_000_000)],
  ])('%s', (_, text) => {
    const began = process.threadCpuUsage()
    readingOf(text)
    expect(process.threadCpuUsage(began).user / 1_000).toBeLessThan(2_000)
  })
})

test('half a letter, control characters and marks of direction come back as they went in', () => {
  const text =
    '\ud800 We are\u0000 very \u202edisappointed\u202c with the res\u200fult, and nobody\u200e answers us. \udfff'
  expect(readingOf(text, 'en').reading).not.toBe('calm')
})
