import { DAY, HOUR } from '#foundation/days.ts'
import { behaviourCuesOf } from '../belief/cues.ts'
import { readingOf } from '../reading-rules.ts'
import type { ReadAt, SignKind } from '../reading-types.ts'
import { BEGIN, type Episode, WEEKS, type Year } from './year.ts'

/** One look at one client. */
export interface Look {
  client: number
  at: number
  score: number
  cues: number
  uneasy: boolean
  /** The time of unease it falls into, or shortly after, by its place among all. */
  episode: number | null
}

/** What a year of looking every working morning and at every letter that comes in found. */
export interface Found {
  alerts: { at: number; right: boolean }[]
  episodes: (Episode & { shown: number; alertedAt: number | null; readAt: number | null })[]
  looks: Look[]
  /** Beginnings of a reading that is not calm: what would be told without the second step. */
  toldAtOnce: { at: number; right: boolean }[]
}

/** An alert that comes so soon after unease ended is still about it. */
const STILL = 5 * DAY

/** Reads every client on every working morning and whenever a letter of theirs came in, without the kinds of signs in `without`. */
export function lookThrough(years: readonly Year[], without: ReadonlySet<SignKind> = new Set()): Found {
  const found: Found = { alerts: [], episodes: [], looks: [], toldAtOnce: [] }
  for (const [client, year] of years.entries()) {
    const episodes = year.episodes.flatMap((one) => shownFrom(year, one))
    found.episodes.push(...episodes)
    let known: number | null = null
    let wasCalm = true
    for (const at of looksAt(year)) {
      const { alertSince, score, reading, signs } = readingOf(year.letters, readAt(at, without))
      const episode = episodes.find((one) => one.shown <= at && at <= one.until + STILL)
      found.looks.push({
        client,
        at,
        score,
        cues: behaviourCuesOf(signs),
        uneasy: episode !== undefined && at <= episode.until,
        episode: episode ? found.episodes.indexOf(episode) : null,
      })
      if (reading !== 'calm' && wasCalm) found.toldAtOnce.push({ at, right: episode !== undefined })
      wasCalm = reading === 'calm'
      if (episode && reading !== 'calm') episode.readAt ??= at
      if (alertSince !== null && alertSince !== known) {
        known = alertSince
        found.alerts.push({ at, right: episode !== undefined })
        if (episode) episode.alertedAt ??= at
      }
    }
  }
  return found
}

const OFFICE = { zone: 'UTC', days: [1, 2, 3, 4, 5], country: null }

const readAt = (now: number, without: ReadonlySet<SignKind>): ReadAt => ({
  now,
  office: OFFICE,
  dismissed: new Set(),
  shared: false,
  attention: 0,
  trust: ({ kind }) => (without.has(kind) ? 0 : 1),
})

function looksAt({ letters }: Year): number[] {
  const mornings = Array.from({ length: WEEKS * 7 }, (_, day) => BEGIN + day * DAY + 9 * HOUR).filter((at) => {
    const day = new Date(at).getUTCDay()
    return day !== 0 && day !== 6
  })
  return [...mornings, ...letters.filter((one) => one.by === 'contact').map((one) => one.at)].sort((a, b) => a - b)
}

/** Unease can be found from the first letter it shows in, or from a letter of the studio's that it leaves unanswered. */
function shownFrom(year: Year, episode: Episode): Found['episodes'] {
  const first = year.letters.find((one) => one.by !== 'machine' && one.at >= episode.from && one.at < episode.until)
  return first ? [{ ...episode, shown: first.at, alertedAt: null, readAt: null }] : []
}

/** Figures of a year, for so many clients. */
export function figuresOf({ alerts, episodes }: Found, clients: number) {
  const right = alerts.filter((one) => one.right).length
  const reported = episodes.filter((one) => one.alertedAt !== null)
  const days = reported.map((one) => workingDays(one.shown, one.alertedAt ?? 0)).toSorted((a, b) => a - b)
  return {
    alertsAWeekForTwenty: (alerts.length / WEEKS / clients) * 20,
    precision: alerts.length === 0 ? 0 : right / alerts.length,
    recall: episodes.length === 0 ? 0 : reported.length / episodes.length,
    withinTwoDays: episodes.length === 0 ? 0 : days.filter((one) => one <= 2).length / episodes.length,
    medianDays: days[Math.floor(days.length / 2)] ?? 0,
  }
}

const workingDays = (from: number, to: number): number => (Math.max(0, to - from) / DAY) * (5 / 7)

/** What telling from a score on would cost: false alarms, and missed times of unease at `missCosts` each. */
export function costsOf(
  found: readonly Found[],
  missCosts: number,
): { from: number; told: number; right: number; missed: number; cost: number }[] {
  return [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75].map((from) => {
    const each = found.map((one) => tellingFrom(one, from))
    const sum = (value: (one: (typeof each)[number]) => number) => each.reduce((total, one) => total + value(one), 0)
    const [told, right, missed] = [sum((one) => one.told), sum((one) => one.right), sum((one) => one.missed)]
    return { from, told, right, missed, cost: told - right + missCosts * missed }
  })
}

/** Whoever was told of is told of again once the score has been well below. */
const AGAIN_BELOW = 0.1

function tellingFrom({ looks, episodes }: Found, from: number): { told: number; right: number; missed: number } {
  const told = [...Map.groupBy(looks, (look) => look.client).values()].flatMap((own) => {
    let stands = false
    return own.filter(({ score }) => {
      const begins = !stands && score >= from
      stands = begins || (stands && score >= from - AGAIN_BELOW)
      return begins
    })
  })
  const found = new Set(looks.filter((look) => look.score >= from).flatMap((look) => look.episode ?? []))
  return {
    told: told.length,
    right: told.filter((look) => look.episode !== null).length,
    missed: episodes.length - found.size,
  }
}
