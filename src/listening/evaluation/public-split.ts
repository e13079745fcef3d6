import type { Language } from '#foundation/language.ts'
import { seeded } from '../judged/chance.ts'
import { BASELINES, OURS, type Scorer } from './baselines.ts'
import { comparison, type Group, groupsOf, type Message, type Said, saidBy } from './comparison.ts'
import { withIntervals } from './intervals.ts'
import { macroF1 } from '../judged/measures.ts'
import { figure, table } from './tables.ts'
import { atLeast, GUARD } from './targets.ts'

/** A slow scorer is given so many messages of a language. */
export const SAMPLE = 200

/** What every scorer says of the public split; the slow ones of a sample, always the same, or nothing in a quick run. */
export function publicSaid(rows: readonly Message[], isQuick: boolean): Said[] {
  return [OURS, ...BASELINES].flatMap((scorer) => {
    if (!scorer.isSlow) return [saidBy(scorer, rows)]
    return isQuick ? [] : [saidBy(sampled(scorer), sampleOf(rows))]
  })
}

/** Every language and within it every source, each scorer beside the others. */
export function bySource(langs: readonly Language[], said: readonly Said[]): string {
  return comparison(
    groupsOf(langs).flatMap((group) => [group, ...sourcesOf(group, said)]),
    said,
  )
}

/** Whether it still understands how people speak elsewhere. */
export function guard(langs: readonly Language[], said: readonly Said[]): string {
  const ours = said.find(({ scorer }) => scorer === OURS)?.rows ?? []
  return table(
    ['language', 'macro-F1', 'guard'],
    langs.map((lang) => {
      const rows = ours.filter((row) => row.lang === lang)
      const measure = withIntervals(rows, (drawn) => ({ macroF1: macroF1(drawn, OURS.threshold) })).macroF1
      return [lang, figure(measure), atLeast(measure.value, GUARD[lang])]
    }),
  )
}

/** Of a single language its sources, unless it has but one. */
function sourcesOf({ langs }: Group, said: readonly Said[]): Group[] {
  const [lang] = langs
  if (langs.length !== 1 || lang === undefined) return []
  const rows = said.flatMap(({ rows }) => rows).filter((row) => row.lang === lang)
  const sources = [...new Set(rows.map(({ source }) => source))].sort()
  return sources.length > 1 ? sources.map((source) => ({ name: `${lang} ${source}`, langs, source })) : []
}

function sampled(scorer: Scorer): Scorer {
  return { ...scorer, name: `${scorer.name} (sample)` }
}

function sampleOf(rows: readonly Message[]): Message[] {
  return [...Map.groupBy(rows, ({ lang }) => lang).values()].flatMap((some) => {
    const chance = seeded(SAMPLE)
    const shuffled = some.map((row) => ({ row, place: chance() })).sort((a, b) => a.place - b.place)
    return shuffled.slice(0, SAMPLE).map(({ row }) => row)
  })
}
