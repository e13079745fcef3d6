import type { Project } from '#client/client.ts'
import { askEvery, type Attention, attentionOf } from '../belief/attention-rules.ts'

/** A client of whom nobody asked lately how they are, and why it is time. */
export interface DueQuestion {
  /** The work that makes it due first. */
  project: string
  name: string
  after: 'signing' | 'delivery' | 'step'
  /** YYYY-MM-DD of the signing, the delivery or the end of the step. */
  from: string
  /** The step that was finished; absent where it is not about one. */
  step?: string
  /** When they were last asked since; null where not yet. */
  askedAt: number | null
  /** Why attention is raised beside that. */
  attention: Attention[]
  /** The interval, in days, and how many times it has passed: 1 is just due. */
  every: number
  overdue: number
}

/** A week in: written reassurance about seven days after the purchase helped (Hunt 1970, in rules-and-facts.md). */
const ASK_AFTER_DAYS = 7

/** A step gets a day to be looked at before anybody asks about it (S0-36). */
const ASK_AFTER_STEP_DAYS = 1

/** A step that was finished so many days ago is no occasion of its own any more: the work is asked about in its turn. */
export const STEP_COUNTS_DAYS = 14

/** A step of the work that was finished: until a plan has steps of its own, a promise that was kept (S0-36). */
export interface FinishedStep {
  id: string
  /** YYYY-MM-DD */
  on: string
}

interface Asking {
  today: Temporal.PlainDate
  /** When anybody at the client was last asked, and on which day of the studio's. */
  last: { at: number; on: Temporal.PlainDate } | null
  /** The user noted that support is needed here. S0-45 */
  care?: boolean
  /** What was finished for the client lately. */
  steps?: readonly FinishedStep[]
}

type Work = Omit<Project, 'client'>

/**
 * Whether it is time to ask a client how they are, by the work that makes it most overdue; null while it is not. Work that is agreed or under way,
 * or delivered in the last weeks, asks for a first question a week after signing and after delivery (Hunt 1970), after each finished step, and else every
 * `askEvery` days: the dearer, the fresher and the less tangible, the oftener. S0-3, S0-5, S0-20, S0-35, S0-36
 */
export function dueQuestion(
  projects: readonly Work[],
  { today, last, care = false, steps = [] }: Asking,
): DueQuestion | null {
  const works = projects.filter((work) => work.archivedAt === null)
  const reasons = attentionOf(works, today, care)
  const due = works.flatMap((work) => {
    const began = beginOf(work, reasons, today)
    if (!began) return []
    const attention = reasons.filter((one) => one.project === work.id)
    const from = Temporal.PlainDate.from(began.from)
    const asked = last && Temporal.PlainDate.compare(last.on, from) >= 0 ? last : null
    const every = askEvery(attention)
    const days = (asked?.on ?? from).until(today).days
    const overdue = asked ? days / every : 1 + (days - ASK_AFTER_DAYS) / every
    const why = attention.filter((one) => one.why !== 'signing' && one.why !== 'delivery')
    const of = { project: work.id, name: work.name, ...began }
    const found = { ...of, askedAt: asked?.at ?? null, attention: why, every, overdue }
    const step = dueStep(steps, { today, last, since: began.from })
    // Whoever is asked about the step is asked for all that fell together: one question, not two.
    if (step) return [{ ...found, after: 'step' as const, from: step.on, step: step.id, overdue: Math.max(1, overdue) }]
    return overdue < 1 ? [] : [found]
  })
  return due.toSorted(mostDue)[0] ?? null
}

/** The newest step that was finished since the work began and that nobody asked about since. */
function dueStep(
  steps: readonly FinishedStep[],
  { today, last, since }: Pick<Asking, 'today' | 'last'> & { since: string },
): FinishedStep | null {
  const newest = today.subtract({ days: ASK_AFTER_STEP_DAYS }).toString()
  const oldest = today.subtract({ days: STEP_COUNTS_DAYS }).toString()
  const found = steps.filter(({ on }) => on >= since && on >= oldest && (last === null || on > last.on.toString()))
  const due = found.filter(({ on }) => on <= newest)
  return due.toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id))[0] ?? null
}

/** What is overdue three times over is no more pressing for being older still: it would hide what is fresh. */
const OVERDUE_AT_MOST = 3

/** The most overdue first; of those alike the one that is asked more often, then the fresher one. */
export function mostDue(a: DueQuestion, b: DueQuestion): number {
  const overdue = Math.min(b.overdue, OVERDUE_AT_MOST) - Math.min(a.overdue, OVERDUE_AT_MOST)
  return overdue || a.every - b.every || b.from.localeCompare(a.from)
}

/** What the days are counted from: the delivery in the weeks after it, else the signing of work that is under way. */
function beginOf(
  work: Work,
  reasons: readonly Attention[],
  today: Temporal.PlainDate,
): Pick<DueQuestion, 'after' | 'from'> | null {
  const isSettling = reasons.some((one) => one.project === work.id && one.why === 'delivery')
  if (isSettling && work.deliveredOn) return { after: 'delivery', from: work.deliveredOn }
  const isRunning = work.stage === 'agreed' || work.stage === 'under-way'
  return isRunning && work.signedOn && work.signedOn <= today.toString()
    ? { after: 'signing', from: work.signedOn }
    : null
}
