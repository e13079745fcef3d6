import { writeFileSync } from 'node:fs'
import { KINDS } from '#listening/kinds.ts'
import { MISS_COSTS } from '../belief/alert-rules.ts'
import { BEHAVIOURS, type SignKind } from '../reading-types.ts'
import { calibration } from './calibration.ts'
import { costsOf, figuresOf, type Found, lookThrough } from './figures.ts'
import { report, type YearOfFigures } from './report.ts'
import { type Year, yearOf } from './year.ts'

// `npm run simulate`: some years of forty made-up clients with known truth, and what the reading found; written to REPORT.md beside this file.

const CLIENTS = 40
const SEEDS = [1, 2, 3, 4, 5]

/** Taking a kind away is tried on so many of the years. */
const COMPARED = 2

/** What is left out in turn, to see what it adds; the first is everything in. */
const LEFT_OUT: Readonly<Record<string, readonly SignKind[]>> = {
  nothing: [],
  'all words': KINDS,
  'all behaviour': BEHAVIOURS,
  ...Object.fromEntries([...KINDS, ...BEHAVIOURS].map((kind) => [kind, [kind]])),
}

const years = SEEDS.map((seed) => yearOf(seed, CLIENTS))
const whole = years.map((year) => lookThrough(year))
const text = report({
  clients: CLIENTS,
  years: whole.map((found, place) => ofYear(years[place] ?? [], found)),
  leftOut: Object.entries(LEFT_OUT).map(([what, kinds]) => ({ what, ...together(without(kinds)) })),
  voices: voicesOf(whole),
  costs: costsOf(whole, MISS_COSTS),
  missCosts: MISS_COSTS,
  calibration: calibration(whole.flatMap((found) => found.looks)),
  toldAtOnce: whole.flatMap((found) => found.toldAtOnce),
})
// With `-- --without-model` (words.ts) it is only printed: the report is about what is shipped.
if (!process.argv.includes('--without-model')) writeFileSync(new URL('REPORT.md', import.meta.url), text)
process.stdout.write(text)

function without(kinds: readonly SignKind[]): Found[] {
  if (kinds.length === 0) return whole.slice(0, COMPARED)
  return years.slice(0, COMPARED).map((year) => lookThrough(year, new Set(kinds)))
}

function ofYear(year: readonly Year[], found: Found): YearOfFigures {
  const letters = year.reduce((sum, one) => sum + one.letters.length, 0)
  return { letters, episodes: found.episodes.length, alerts: found.alerts.length, ...figuresOf(found, CLIENTS) }
}

function together(found: readonly Found[]) {
  const all: Found = {
    alerts: found.flatMap((one) => one.alerts),
    episodes: found.flatMap((one) => one.episodes),
    looks: [],
    toldAtOnce: [],
  }
  return figuresOf(all, CLIENTS * found.length)
}

function voicesOf(found: readonly Found[]) {
  const episodes = found.flatMap((one) => one.episodes)
  return [...Map.groupBy(episodes, (one) => one.voice)].map(([voice, some]) => ({
    voice,
    episodes: some.length,
    alerted: some.filter((one) => one.alertedAt !== null).length,
    read: some.filter((one) => one.readAt !== null).length,
  }))
}
