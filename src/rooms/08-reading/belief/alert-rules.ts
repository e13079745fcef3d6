import { DAY } from '#foundation/days.ts'
import { WATCH } from '#listening/score.ts'

/**
 * A missed worry costs as much as this many false alarms. A false alarm costs the user a minute and some trust in the software; a missed worry, now
 * and then, a client. With a year's alerts of forty made-up clients the figure is weighed in simulation/REPORT.md.
 */
export const MISS_COSTS = 5

/**
 * How probable it is that somebody is uneasy: logit(p) = BASE + SLOPE × logit(score) + BY_BEHAVIOUR × cues of behaviour, two at most; fitted on
 * the simulation as it was before the trained model (today's fit, in its REPORT.md, would tell a little sooner).
 * Words are often about something else; two things that a person does otherwise than usual are seldom chance.
 */
const BASE = -1.5
const SLOPE = 1
const BY_BEHAVIOUR = 0.2
const CUES_AT_MOST = 2

/** An alert is worth it from here: p × MISS_COSTS > 1 - p. */
const WORTH_IT = 1 / (1 + MISS_COSTS)

/** So clear a worry is told even while it looks like mending. */
const CLEAR_ANYWAY = 0.75

/** The client's turn is waited for so long: then silence is no sign of mending any more. */
export const A_TURN = 3 * DAY

/** An alert that was given is the same one, though not shown while the reading is calm, until the score is this far below: it would begin anew else. */
const ENDS_BELOW = WATCH - 0.1

/** The probability that a score stands for, 0 to 1, with so many cues of behaviour (cues.ts) among its signs. */
export function probabilityOf(score: number, cues: number): number {
  if (score <= 0) return 0
  if (score >= 1) return 1
  const logOdds = BASE + SLOPE * logit(score) + BY_BEHAVIOUR * Math.min(cues, CUES_AT_MOST)
  return 1 / (1 + Math.exp(-logOdds))
}

export const logit = (p: number): number => Math.log(p / (1 - p))

/** What the decision is made of at an instant. */
export interface Standing {
  at: number
  score: number
  /** Cues of behaviour among its signs. */
  cues: number
  /** The studio wrote after the newest sign, and the client has not written since. */
  answeredAt: number | null
}

/**
 * When to tell: a second step after the belief, decided apart from it (Kim et al. 2026: humans win by waiting). An alert begins where it is worth its
 * cost; while the studio has just answered it rests for one turn of the client's, unless the worry is outspoken, and goes on if that brings no ease.
 */
export class Alert {
  #since: number | null = null
  #rests = false

  /** Since when it stands; null while there is none, or it rests. */
  get since(): number | null {
    return this.#rests ? null : this.#since
  }

  /** Instants in their order: after each letter, and now. */
  consider({ at, score, cues, answeredAt }: Standing): void {
    this.#rests = answeredAt !== null && at - answeredAt < A_TURN && score < CLEAR_ANYWAY
    if (this.#since !== null && score < ENDS_BELOW) this.#since = null
    const isWorthIt = score >= WATCH && probabilityOf(score, cues) >= WORTH_IT
    if (this.#since === null && !this.#rests && isWorthIt) this.#since = at
  }
}
