import type { Calibration } from './calibration.ts'
import type { costsOf } from './figures.ts'

export interface YearOfFigures {
  letters: number
  episodes: number
  alerts: number
  alertsAWeekForTwenty: number
  precision: number
  recall: number
  withinTwoDays: number
  medianDays: number
}

interface Reported {
  clients: number
  years: readonly YearOfFigures[]
  leftOut: readonly ({ what: string } & Omit<YearOfFigures, 'letters' | 'episodes' | 'alerts'>)[]
  voices: readonly { voice: string; episodes: number; alerted: number; read: number }[]
  costs: ReturnType<typeof costsOf>
  missCosts: number
  calibration: Calibration
  toldAtOnce: readonly { right: boolean }[]
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
const two = (value: number): string => value.toFixed(2)

/** The kept report: what was simulated, what was found, and how far it can be believed. */
export function report(input: Reported): string {
  return [
    intro(input),
    yearsTable(input),
    secondStep(input),
    voicesTable(input),
    leftOutTable(input),
    costsTable(input),
    calibrationTable(input),
  ].join('\n')
}

const intro = ({ clients, years }: Reported): string => `# A year of ${clients} clients, ${years.length} times

Made by \`npm run simulate\`; the same seeds give the same years. Who is uneasy, when and how it comes out is decided by \`year.ts\` (and so is known); the words are
whole hand-written mails of the listening's development set (listening/dev) in five languages, heard by the real listening; pace, length and warmth are drawn around each
person's own usual, with busy weeks, absences told and untold, bosses in copy and calm letters that look like worry. Read by the real rules on every working morning
and whenever a letter came in.

What this is not: real clients. How often unease begins, how it shows and how often calm letters look like worry is judgement. Neither phrases nor model were made
from these mails, but features and thresholds were chosen by how they are heard, so the words still flatter a little. It shows how the parts work together and what changes when one is taken away; it does not promise figures.
`

function yearsTable({ years }: Reported): string {
  const rows = years.map(
    (year, place) =>
      `| ${place + 1} | ${year.letters} | ${year.episodes} | ${year.alerts} | ${two(year.alertsAWeekForTwenty)} | ${percent(year.precision)} | ${percent(year.recall)} | ${percent(year.withinTwoDays)} | ${two(year.medianDays)} |`,
  )
  return `## Alerts

| year | letters | times of unease | alerts | a week for twenty clients | right | times found | within two working days | median working days |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
}

function secondStep({ years, toldAtOnce }: Reported): string {
  const alerts = years.reduce((sum, year) => sum + year.alerts, 0)
  const right = years.reduce((sum, year) => sum + Math.round(year.precision * year.alerts), 0)
  const atOnce = toldAtOnce.filter((one) => one.right).length
  return `## The second step

Telling of every reading that is not calm would make ${toldAtOnce.length} alerts, ${percent(atOnce / toldAtOnce.length)} of them right. The second step (belief/alert-rules.ts) makes ${alerts}, ${percent(right / alerts)} of them right.
`
}

function voicesTable({ voices }: Reported): string {
  const rows = voices.map(
    ({ voice, episodes, alerted, read }) =>
      `| ${voice} | ${episodes} | ${percent(read / episodes)} | ${percent(alerted / episodes)} |`,
  )
  return `## How unease comes out

| voice | times | read as not calm | alerted |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`
}

function leftOutTable({ leftOut }: Reported): string {
  const rows = leftOut.map(
    (one) =>
      `| ${one.what} | ${two(one.alertsAWeekForTwenty)} | ${percent(one.precision)} | ${percent(one.recall)} | ${percent(one.withinTwoDays)} |`,
  )
  return `## What each kind of evidence adds

| left out | alerts a week for twenty | right | times found | within two working days |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
}

function costsTable({ costs, missCosts }: Reported): string {
  const rows = costs.map((one) => `| ${two(one.from)} | ${one.told} | ${one.right} | ${one.missed} | ${one.cost} |`)
  return `## From which score telling is worth it

A missed time of unease costs ${missCosts} false alarms; told of again once the score was well below.

| from | told | right | missed | cost |
| ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
}

function calibrationTable({ calibration: { bins, base, slope, byBehaviour } }: Reported): string {
  const rows = bins.map(
    ({ cues, score, uneasy, looks }) => `| ${cues} | ${two(score)} | ${percent(uneasy)} | ${looks} |`,
  )
  return `## What a score stands for

| cues of behaviour | mean score | really uneasy | looks |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

Fitted: logit(p) = ${two(base)} + ${two(slope)} × logit(score) + ${two(byBehaviour)} × cues of behaviour, two at most.
`
}
