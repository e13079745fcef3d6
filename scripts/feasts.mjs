// Writes src/foundation/feasts/feast-table.ts: the days off of every country that date-holidays knows, as short rules.
//
// The library itself costs 35 MiB and 160 ms in a process; its answers for twenty years are 100 KB of text. A test compares the table
// with the library, so an update of the library that changes a feast asks for this to be run again: node scripts/feasts.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Holidays from 'date-holidays'

const FIRST = 2018
const LAST = 2036
/** A rule has to hold from this year at the latest, and then up to the last. */
const HOLDS_FROM = 2027

const root = join(import.meta.dirname, '..')
const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)

/** Calendar days on which offices are closed: public and bank holidays; what is merely observed is none. */
function daysOff(holidays, year) {
  const days = new Set()
  for (const { date, start, end, type } of holidays.getHolidays(year)) {
    if (type !== 'public' && type !== 'bank') continue
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
    // What begins in the evening or ends at noon is a day off too; a day with a clock change has 23 or 25 hours.
    const length = Math.max(1, Math.round((end - start) / 86_400_000))
    for (let day = 0; day < length; day++) days.add(new Date(first + day * 86_400_000).toISOString().slice(0, 10))
  }
  return [...days].filter((day) => day.startsWith(`${year}`))
}

const iso = (at) => new Date(at).toISOString().slice(0, 10)

/** The rules a day may follow; each gives its day in a year. */
function candidates(day, year, easter) {
  const at = Date.parse(day)
  const fixed = { rule: day.slice(5).replace('-', ''), in: (other) => `${other}${day.slice(4)}` }
  const moving = ['e', 'o'].map((letter) => {
    const offset = Math.round((at - easter[letter](year)) / 86_400_000)
    return { rule: `${letter}${offset}`, in: (other) => iso(easter[letter](other) + offset * 86_400_000) }
  })
  const weekday = new Date(at).getUTCDay()
  const weekdays = Array.from({ length: 7 }, (_, back) => {
    const from = iso(at - back * 86_400_000).slice(4)
    const next = (other) => {
      const begin = Date.parse(`${other}${from}`)
      return iso(begin + ((weekday - new Date(begin).getUTCDay() + 7) % 7) * 86_400_000)
    }
    return { rule: `${from.slice(1).replace('-', '')}>${weekday}`, in: next }
  })
  // Easter first where both would do within the years: it moves over five weeks.
  return [fixed, ...moving.filter((one) => Math.abs(Number(one.rule.slice(1))) < 80), ...weekdays]
}

function rulesOf(country, easter) {
  const holidays = new Holidays(country)
  const off = new Map(years.map((year) => [year, new Set(daysOff(holidays, year))]))
  const left = new Set([...off.values()].flatMap((days) => [...days]))
  const rules = []
  for (const year of [HOLDS_FROM, HOLDS_FROM + 1])
    for (const day of off.get(year).values())
      for (const { rule, in: dayIn } of candidates(day, year, easter)) {
        if (!left.has(day)) break
        const holds = (other) => off.get(other).has(dayIn(other))
        const since = years.findLast((other) => !holds(other)) ?? FIRST - 1
        if (since >= HOLDS_FROM) continue
        rules.push(since < FIRST ? rule : `${rule}/${since + 1}`)
        for (const other of years) if (other > since) left.delete(dayIn(other))
      }
  const inOrder = (some) => [...some].toSorted((one, other) => (one < other ? -1 : 1))
  return [...inOrder(rules), ...inOrder(left).map((day) => day.replaceAll('-', ''))].join(' ')
}

const { westernEaster, orthodoxEaster } = await import('../src/foundation/feasts/easter.ts')
const easter = { e: (year) => westernEaster(year) * 86_400_000, o: (year) => orthodoxEaster(year) * 86_400_000 }
const codes = Object.keys(new Holidays().getCountries()).toSorted()
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/date-holidays/package.json'), 'utf8'))
const lines = codes.map((code) => `  ${code}: '${rulesOf(code, easter)}',`)
const text = `// Data, written by scripts/feasts.mjs from date-holidays ${version}: longer than other files because there are many countries.

/**
 * Public and bank holidays by country, ${FIRST} to ${LAST}; the rules hold beyond. \`0101\` a day of the year, \`e-2\` days from western and \`o1\` from Orthodox
 * Easter, \`0119>5\` the first Friday (0 is Sunday) on or after 19 January, \`/2025\` from that year on, \`20260317\` that day alone.
 */
export const FEAST_TABLE: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
writeFileSync(join(root, 'src/foundation/feasts/feast-table.ts'), text)
