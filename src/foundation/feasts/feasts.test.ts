import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { DAY } from '../days.ts'
import { orthodoxEaster } from './easter.ts'
import { COUNTRIES, isFeast } from './feasts.ts'

// S0-13: feasts by a kept library; the table is its answer (scripts/feasts.mjs writes it).

const day = (date: string) => Date.parse(date) / DAY

/** Taken by everybody there, and in no calendar. */
const isCustomary = (country: string, one: number) =>
  (country === 'RU' && /-05-0[2-8]/u.test(dated(one))) ||
  (country === 'PL' && dated(one).endsWith('-05-02')) ||
  (['GR', 'CY'].includes(country) && one === orthodoxEaster(Number(dated(one).slice(0, 4))) - 3)

const dated = (one: number) => new Date(one * DAY).toISOString().slice(0, 10)

test.each(['FI', 'PL', 'GR', 'RU', 'GB', 'DE', 'US', 'CY', 'SE', 'CN'])(
  'the table says of every day in %s what the library says',
  (country) => {
    const library = new Holidays(country)
    for (const year of [2018, 2025, 2026, 2027, 2028, 2036]) {
      const days = Array.from({ length: 356 }, (_, index) => day(`${year}-01-02`) + index).filter(
        (one) => dated(one) < `${year}-12-24` && !isCustomary(country, one),
      )
      const closed = closedIn(library, year)
      expect(days.filter((one) => isFeast(country, one)).map(dated)).toEqual(
        days.filter((one) => closed.has(one)).map(dated),
      )
    }
  },
)

function closedIn(library: Holidays, year: number): Set<number> {
  return new Set(
    library.getHolidays(year).flatMap(({ date, start, end, type }) => {
      if (type !== 'public' && type !== 'bank') return []
      const length = Math.max(1, Math.round((Number(end) - Number(start)) / DAY))
      return Array.from({ length }, (_, index) => day(date.slice(0, 10)) + index)
    }),
  )
}

test.each([
  { country: 'FI', date: '2026-06-19', feast: 'midsummer eve' },
  { country: 'PL', date: '2026-06-04', feast: 'Corpus Christi' },
  { country: 'GR', date: '2026-04-10', feast: 'Good Friday by the Orthodox calendar' },
  { country: 'GR', date: '2027-05-03', feast: 'Easter Monday by the Orthodox calendar' },
  { country: 'RU', date: '2026-01-06', feast: 'the days after New Year' },
  { country: 'GR', date: '2026-04-09', feast: 'Holy Thursday' },
  { country: 'RU', date: '2026-05-06', feast: 'the days between the May feasts' },
  { country: 'GB', date: '2026-05-25', feast: 'the spring bank holiday' },
  { country: 'US', date: '2026-11-26', feast: 'Thanksgiving' },
])('$feast is a feast in $country', ({ country, date }) => {
  expect(isFeast(country, day(date))).toBe(true)
})

test('western Good Friday is an ordinary day in Greece, and 1 May where no country is known', () => {
  expect(isFeast('GR', day('2026-04-03'))).toBe(false)
  expect(isFeast(null, day('2026-05-01'))).toBe(false)
})

test('between Christmas and New Year nobody is expected at work, but where Christmas is an ordinary day', () => {
  for (const date of ['2025-12-24', '2025-12-29', '2025-12-31', '2026-01-01']) {
    expect([isFeast('FI', day(date)), isFeast(null, day(date))]).toEqual([true, true])
  }
  expect(isFeast('RU', day('2025-12-29'))).toBe(false)
})

test('feasts that go by a rule are known beyond the years of the table', () => {
  expect(isFeast('PL', day('2041-08-15'))).toBe(true)
  expect(isFeast('FI', day('2010-12-06'))).toBe(true)
})

test('every country has a name in the five languages', () => {
  expect(COUNTRIES.length).toBeGreaterThan(150)
  for (const language of ['en', 'ru', 'pl', 'fi', 'el'])
    for (const country of COUNTRIES)
      expect(new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country)).toBeTruthy()
})
