import { expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { papersIn } from './paper-rules.ts'

// S0-8, S0-9, S0-10, S2-44: their own earlier words, and what was said of the scope

const found = (language: Language, words: string, by: 'contact' | 'studio' = 'contact') =>
  papersIn({ id: 'l', at: 1, by, language, words }).map(({ as, quote }) => [as, quote])

const APPROVALS: [Language, string][] = [
  ['en', 'We love the new logo, thank you!'],
  ['en', 'The board approved the layout on Monday.'],
  ['en', 'Approved, thank you!'],
  ['en', 'You can go ahead with the second draft.'],
  ['en', 'This is exactly what we had in mind.'],
  ['en', 'I am really pleased with how it turned out.'],
  ['en', 'Best decision we made this year.'],
  ['ru', 'Утверждаем второй вариант.'],
  ['ru', 'Директор макет согласовал.'],
  ['ru', 'Нам всё очень понравилось!'],
  ['ru', 'Мы очень довольны результатом.'],
  ['ru', 'Именно так мы и представляли.'],
  ['ru', 'Согласовано, спасибо!'],
  ['ru', 'Hам ochen ponravilos, spasibo!'.replace('Hам', 'Nam')],
  ['pl', 'Zatwierdziliśmy dziś projekt strony.'],
  ['pl', 'Bardzo nam się podoba nowe logo.'],
  ['pl', 'Jesteśmy bardzo zadowoleni z tekstów.'],
  ['pl', 'Dokładnie o to nam chodziło.'],
  ['pl', 'Akceptuję, dziękuję!'],
  ['pl', 'To byla dobra decyzja.'],
  ['fi', 'Hyväksyimme tarjouksen eilen kokouksessa.'],
  ['fi', 'Olemme todella tyytyväisiä lopputulokseen.'],
  ['fi', 'Pidämme kovasti uudesta ilmeestä.'],
  ['fi', 'Juuri tätä me toivoimme.'],
  ['fi', 'Näyttää todella hyvältä.'],
  ['fi', 'Hyväksytty, kiitos!'],
  ['el', 'Εγκρίνουμε το δεύτερο σχέδιο.'],
  ['el', 'Μας άρεσε πολύ το λογότυπο.'],
  ['el', 'Είμαστε πολύ ευχαριστημένοι με το αποτέλεσμα.'],
  ['el', 'Αυτό ακριβώς θέλαμε.'],
  ['el', 'Τέλεια, ευχαριστούμε!'],
  ['el', 'Βγήκε υπέροχο το σάιτ.'],
]

test.each(APPROVALS)('in %s somebody approves: %s', (language, words) => {
  expect(found(language, words)).toEqual([['approval', words]])
})

const NOT_APPROVALS: [Language, string][] = [
  ['en', 'We have not approved the layout.'],
  ['en', 'The board never approved the layout.'],
  ['en', 'If we love the new logo, we will print it.'],
  ['en', 'Do we love the new logo?'],
  ['en', 'We love the site of the other agency.'],
  ['en', 'Once it is approved we will write to you.'],
  ['en', 'He wrote: “we love the new logo”.'],
  ['ru', 'Макет мы не согласовали.'],
  ['ru', 'Когда утвердим, напишу.'],
  ['ru', 'Вам всё понравилось?'],
  ['ru', 'Нам очень понравился другой вариант у конкурентов.'],
  ['pl', 'Nie zatwierdziliśmy projektu.'],
  ['pl', 'Jeśli bardzo nam się podoba, damy znać.'],
  ['pl', 'Czy zatwierdziliśmy projekt?'],
  ['fi', 'Emme hyväksyneet tarjousta.'],
  ['fi', 'Jos hyväksymme tarjouksen, ilmoitan.'],
  ['fi', 'Emme ole tyytyväisiä tulokseen.'],
  ['el', 'Δεν εγκρίναμε το σχέδιο.'],
  ['el', 'Αν μας αρέσει, θα σας πούμε.'],
  ['el', 'Δεν μας άρεσε το λογότυπο.'],
]

test.each(NOT_APPROVALS)('in %s nobody approves: %s', (language, words) => {
  expect(found(language, words)).toEqual([])
})

const SCOPE: [Language, 'in-scope' | 'out-of-scope', string][] = [
  ['en', 'in-scope', 'Two rounds of changes are included in the price.'],
  ['en', 'in-scope', 'The photos come at no extra cost.'],
  ['en', 'out-of-scope', 'Hosting is not included.'],
  ['en', 'out-of-scope', 'A third round is charged separately.'],
  ['en', 'out-of-scope', 'Translations are out of scope.'],
  ['ru', 'in-scope', 'Две правки входят в стоимость.'],
  ['ru', 'out-of-scope', 'Хостинг не входит в стоимость.'],
  ['ru', 'out-of-scope', 'Переводы оплачиваются отдельно.'],
  ['pl', 'in-scope', 'Dwie rundy poprawek są w cenie.'],
  ['pl', 'in-scope', 'Cena obejmuje zdjęcia.'],
  ['pl', 'out-of-scope', 'Hosting nie jest wliczony w cenę.'],
  ['pl', 'out-of-scope', 'Tłumaczenia wyceniamy osobno.'],
  ['fi', 'in-scope', 'Hintaan sisältyy kaksi muutoskierrosta.'],
  ['fi', 'in-scope', 'Kuvat kuuluvat hintaan.'],
  ['fi', 'out-of-scope', 'Käännökset eivät sisälly hintaan.'],
  ['fi', 'out-of-scope', 'Kolmas kierros laskutetaan erikseen.'],
  ['el', 'in-scope', 'Στην τιμή περιλαμβάνονται δύο διορθώσεις.'],
  ['el', 'out-of-scope', 'Η φιλοξενία δεν περιλαμβάνεται.'],
  ['el', 'out-of-scope', 'Οι μεταφράσεις χρεώνονται ξεχωριστά.'],
]

test.each(SCOPE)('in %s it was said to be %s, by whichever side: %s', (language, as, words) => {
  expect(found(language, words, 'studio')).toEqual([[as, words]])
  expect(found(language, words)).toEqual([[as, words]])
})

const WHY: [Language, string][] = [
  ['en', 'We need a new website so that people find us.'],
  ['en', 'Our goal is to sell more in winter.'],
  ['ru', 'Нам нужен сайт, чтобы нас находили.'],
  ['ru', 'Главная цель — привлечь новых гостей.'],
  ['pl', 'Potrzebujemy nowej strony, żeby klienci nas znaleźli.'],
  ['fi', 'Tarvitsemme uudet sivut, jotta meidät löydetään.'],
  ['el', 'Θέλουμε νέα ιστοσελίδα για να μας βρίσκουν.'],
]

test.each(WHY)('in %s they said why they buy: %s', (language, words) => {
  expect(found(language, words)).toEqual([['why', words]])
  expect(found(language, words, 'studio')).toEqual([])
})

test('a paper stands in the letter word for word, and keeps its place', () => {
  const words = 'Hello Mira,\n\nI saw the draft. We love the new logo!  See you on Monday.'
  const [paper] = papersIn({ id: 'letter', at: 7, by: 'contact', language: 'en', words })
  expect(paper).toMatchObject({ letter: 'letter', at: 7, quote: 'We love the new logo!' })
  expect(words).toContain(paper?.quote)
  expect(paper?.paper).toBe(`approval:letter:${words.indexOf('We love')}`)
})

test('the studio approves nothing for them', () => {
  expect(found('en', 'We love the new logo!', 'studio')).toEqual([])
})

test('whatever somebody wrote, looking takes no longer than the letter is long', () => {
  for (const words of ['we love '.repeat(20_000), '😀'.repeat(50_000), 'שלום '.repeat(20_000), '"'.repeat(100_000)]) {
    const began = performance.now()
    papersIn({ id: 'l', at: 1, by: 'contact', language: 'en', words })
    expect(performance.now() - began).toBeLessThan(2_000)
  }
})
