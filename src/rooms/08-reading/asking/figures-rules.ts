/** What clients say and what has to be looked for, and how soon it was asked about (S0-46). */
export interface AskedFigures {
  /** Alerts that were asked about: found by looking, and said by the clients themselves. */
  found: number
  voiced: number
  /** The median time from an alert to the first question about it, in milliseconds; null where none was asked about. */
  medianToAsk: number | null
}

interface Question {
  contact: string
  at: number
  voiced: number
  alert_since: number | null
}

/** Each alert counts once, by the first question about it; whoever was asked in no alert is not counted. */
export function figuresOf(questions: readonly Question[]): AskedFigures {
  const alerts = Map.groupBy(
    questions.filter((one) => one.alert_since !== null),
    (one) => `${one.contact} ${one.alert_since}`,
  )
  const first = [...alerts.values()].flatMap((of) => of.toSorted((a, b) => a.at - b.at)[0] ?? [])
  const times = first.map((one) => Math.max(0, one.at - (one.alert_since ?? one.at))).toSorted((a, b) => a - b)
  const voiced = first.filter((one) => one.voiced === 1).length
  return { found: first.length - voiced, voiced, medianToAsk: times[Math.floor((times.length - 1) / 2)] ?? null }
}
