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
  client: string
  at: number
  voiced: number
  alert_since: number | null
}

/** The first question about an alert. */
export interface FirstQuestion {
  contact: string
  client: string
  /** When it began to ask for attention, and when they were asked. */
  since: number
  at: number
  /** They had said it themselves. */
  voiced: boolean
}

/** Each alert once, by the first question about it; whoever was asked in no alert is left out. S0-21, S0-46 */
export function firstQuestions(questions: readonly Question[]): FirstQuestion[] {
  const alerts = Map.groupBy(
    questions.filter((one) => one.alert_since !== null),
    (one) => `${one.contact} ${one.alert_since}`,
  )
  return [...alerts.values()].flatMap((of) => {
    const first = of.toSorted((a, b) => a.at - b.at)[0]
    if (!first) return []
    const { contact, client, at, voiced } = first
    return [{ contact, client, at, since: Math.min(at, first.alert_since ?? at), voiced: voiced === 1 }]
  })
}

/** The same in figures. */
export function figuresOf(questions: readonly Question[]): AskedFigures {
  const first = firstQuestions(questions)
  const times = first.map((one) => one.at - one.since).toSorted((a, b) => a - b)
  const voiced = first.filter((one) => one.voiced).length
  return { found: first.length - voiced, voiced, medianToAsk: times[Math.floor((times.length - 1) / 2)] ?? null }
}
