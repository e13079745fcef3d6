import { expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import * as made from '#testing/gallery-props-promises.ts'
import { NOW } from '#testing/gallery-props.ts'
import { htmlOf } from '#testing/html-of.ts'
import { datesIn } from '#ui/dates.ts'
import { Promised } from '../portal/promised.tsx'
import { PromisePage } from './promise-page.tsx'
import { PromisesPage } from './promises-page.tsx'

// S0-30; interface.md: a word, a shape and a colour; charts have a text equivalent; product.md, Promises

const inLanguage = (language: (typeof LANGUAGES)[number]) => ({
  say: sayIn(language),
  dates: datesIn(language, 'Europe/Helsinki', NOW),
})
const english = inLanguage('en')

test('what is late stands before everything else, and what ended at the end', () => {
  const html = htmlOf(<PromisesPage {...english} {...made.promises} />)
  const places = ['id="late"', 'id="week"', 'id="soon"', 'id="later"', 'id="ended"'].map((id) => html.indexOf(id))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

test('the week is a list of days with their promises, so that it can be heard as well as seen', () => {
  const html = htmlOf(<PromisesPage {...english} {...made.promises} />)
  expect(html.match(/<time datetime="2026-05-\d\d">/gu)).toHaveLength(7)
  expect(html).toContain('aria-current="date"')
  expect(html.match(/Nothing is due\./gu)).toHaveLength(4)
})

test('how a promise stands is said in words beside its shape', () => {
  const html = htmlOf(<PromisesPage {...english} {...made.promises} />)
  for (const word of ['Open', 'Late', 'Kept', 'Kept late', 'Broken']) expect(html).toContain(`</svg>${word}</span>`)
})

test('a page without any promise teaches what will stand there', () => {
  const html = htmlOf(<PromisesPage {...english} {...made.noPromises} />)
  expect(html).toContain('Every promise with a date comes together here')
  expect(html).not.toContain('class="week"')
})

test('what could not be taken stands in its form, which is open, and is named above', () => {
  const html = htmlOf(<PromisePage {...english} {...made.promiseAgain('Choose another day.')} />)
  expect(html).toContain('href="#field-moves.on"')
  expect(html).toContain('id="field-moves.on"')
  expect(html).toMatch(/<details class="sheet" open=""/u)
  expect(html).toContain('The photographer is ill until Monday')
})

test.each(LANGUAGES)(
  'in %s a client reads what was promised to them, by when, and that no is an answer too',
  (language) => {
    const { say, dates } = inLanguage(language)
    const html = htmlOf(<Promised say={say} dates={dates} {...made.promised} />)
    expect(html).toContain(say('promise.toYouCounts', { kept: 5, moved: 1 }))
    expect(html).toContain(say('promise.eitherWay'))
    expect(html.match(/name="consent"/gu)).toHaveLength(2)
  },
)

test('whose promises are all in the future, and none was kept yet, reads no sum of them', () => {
  const html = htmlOf(<Promised {...english} {...made.promised} counts={{ kept: 0, moved: 0 }} />)
  expect(html).not.toContain('so far')
  expect(htmlOf(<Promised {...english} promises={[]} counts={{ kept: 0, moved: 0 }} />)).toBe('')
})
