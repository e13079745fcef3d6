import { DAY } from '../days.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import { FEAST_TABLE } from './feast-table.ts'

/** Countries whose feasts are known, ISO 3166-1 alpha-2. */
export const COUNTRIES: readonly string[] = Object.keys(FEAST_TABLE)

/** Nobody expects an answer from Christmas Eve to New Year's Day wherever Christmas is a day off, nor where the country is not known. */
const CHRISTMAS_WEEK = ['1224', '1225', '1226', '1227', '1228', '1229', '1230', '1231', '0101']

/** Days on which a country as a whole is away, whatever its calendar says: between the May feasts, Holy Thursday before Orthodox Easter. */
const CUSTOMARY: Readonly<Record<string, readonly string[]>> = {
  CY: ['o-3'],
  GR: ['o-3'],
  PL: ['0502'],
  RU: ['0502', '0503', '0504', '0505', '0506', '0507', '0508'],
}

const known = new Map<string, Map<number, ReadonlySet<number>>>()

/**
 * Whether offices of a country are closed for a feast on a calendar day, given in days since 1970: public and bank holidays of the whole country
 * (date-holidays), the week after Christmas, and what everybody takes off there. Without a country only the Christmas week.
 */
export function isFeast(country: string | null, day: number): boolean {
  const year = new Date(day * DAY).getUTCFullYear()
  return feastsIn(country, year).has(day)
}

/** Dear to make, and kept: a contact's letters ask for the same few years again and again. */
function feastsIn(country: string | null, year: number): ReadonlySet<number> {
  const years = known.get(country ?? '') ?? new Map<number, ReadonlySet<number>>()
  known.set(country ?? '', years)
  const there = years.get(year)
  if (there) return there
  const rules = country === null ? [] : (FEAST_TABLE[country] ?? '').split(' ')
  const christmas = country === null || rules.includes('1225') ? CHRISTMAS_WEEK : []
  const customary = CUSTOMARY[country ?? ''] ?? []
  const days = new Set([...rules, ...christmas, ...customary].flatMap((rule) => dayOf(rule, year) ?? []))
  years.set(year, days)
  return days
}

/** The day that a rule of the table means in a year, in days since 1970; null for none. */
function dayOf(rule: string, year: number): number | null {
  const [what = '', since] = rule.split('/')
  if (since !== undefined && year < Number(since)) return null
  if (what.startsWith('e')) return westernEaster(year) + Number(what.slice(1))
  if (what.startsWith('o')) return orthodoxEaster(year) + Number(what.slice(1))
  if (what.length === 8) return what.startsWith(`${year}`) ? inYear(what.slice(4), year) : null
  const [from = '', weekday] = what.split('>')
  if (from === '') return null
  const begin = inYear(from, year)
  return weekday === undefined ? begin : begin + ((Number(weekday) - weekdayOf(begin) + 7) % 7)
}

const inYear = (monthAndDay: string, year: number): number =>
  Date.UTC(year, Number(monthAndDay.slice(0, 2)) - 1, Number(monthAndDay.slice(2))) / DAY

/** 0 is Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7
