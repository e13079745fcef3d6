import type { Language } from '#foundation/language.ts'
import { listen } from '../listen.ts'
import { quantile } from './intervals.ts'
import type { DevMail } from '../judged/sets.ts'
import { table } from './tables.ts'
import { QUICK } from './targets.ts'

const WARM_UP = 3
const ROUNDS = 10

/** How long a mail takes in a warm process, in microseconds of the clock. */
export function speed(langs: readonly Language[], mails: readonly DevMail[]): string {
  return table(
    ['language', 'median µs', 'target', '99th percentile µs', 'target'],
    langs.map((lang) => {
      const times = timesOf(mails.filter((mail) => mail.lang === lang)).sort((a, b) => a - b)
      const [median, slowest] = [quantile(times, 0.5), quantile(times, 0.99)]
      return [lang, micros(median), below(median, QUICK.median), micros(slowest), below(slowest, QUICK.slowest)]
    }),
  )
}

function timesOf(mails: readonly DevMail[]): number[] {
  for (let round = 0; round < WARM_UP; round++) for (const { text, lang } of mails) listen(text, { lang })
  return Array.from({ length: ROUNDS }, () => mails.map(timeOf)).flat()
}

function timeOf({ text, lang }: DevMail): number {
  const start = performance.now()
  listen(text, { lang })
  return (performance.now() - start) * 1000
}

function micros(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0)
}

function below(value: number, target: number): string {
  return Number.isNaN(value) ? '–' : `${target} ${value < target ? 'met' : 'not met'}`
}
