import { DAY } from '#foundation/days.ts'
import { WATCH } from '#listening/score.ts'
import { Alert, A_TURN } from './belief/alert-rules.ts'
import { againstOf } from './belief/against.ts'
import { Belief, type Believed } from './belief/belief-rules.ts'
import { behaviourCuesOf } from './belief/cues.ts'
import type { Said } from './belief/said-rules.ts'
import { Habit } from './habit/habit.ts'
import { A_GAP } from './no-reading.ts'
import type { HeardLetter, ReadAt, Reading, Sign } from './reading-types.ts'

/** A client is of long standing after so long and so many letters; who was at ease for so long before a change is a trusted one (S2-11). */
const LONG_STANDING = 180 * DAY
const MANY_LETTERS = 12
const AT_EASE_FOR = 90 * DAY

const COURSE_KEPT = 100

/** Goes through the letters once. */
export class Walk {
  readonly #input: ReadAt
  readonly #habit: Habit
  readonly #course: Reading['course'] = []
  #belief: Belief
  #alert = new Alert()
  #first: HeardLetter | null = null
  #last: HeardLetter | null = null
  /** When the last letter was written, or something was said outright. */
  #lastAt: number | null = null
  #said: Said[] = []
  /** When the studio last wrote since they did. */
  #answered: number | null = null
  #written = 0
  #passed: HeardLetter[] = []

  constructor(input: ReadAt) {
    this.#input = input
    this.#habit = new Habit(input)
    this.#belief = new Belief(input)
  }

  pass(letter: HeardLetter): void {
    this.#reach(letter.at)
    this.#passed.push(letter)
    this.#last = letter
    if (letter.by === 'machine') return this.#habit.away(letter)
    if (letter.by === 'studio') {
      this.#habit.wrote(letter)
      this.#answered = letter.at
      return this.#belief.answer(letter.at)
    }
    this.#written++
    this.#answered = null
    const unusual = this.#habit.hear(letter).flatMap((sign) => this.#counted(sign) ?? [])
    if (this.#first) this.#belief.hear(letter, unusual)
    else this.#belief.hold(letter)
    this.#first ??= letter
    const { score } = this.#consider(letter.at, null)
    this.#course.push({ at: letter.at, score })
  }

  /** They said outright how at ease they are, or seemed so in a talk: between two letters. */
  say(said: Said): void {
    this.#reach(said.at)
    this.#said.push(said)
    this.#answered = null
    this.#belief.say(said)
    const { score } = this.#consider(said.at, null)
    this.#course.push({ at: said.at, score })
  }

  end(): Omit<Reading, 'none'> {
    const { now } = this.#input
    this.#lookUntil(now)
    const believed = this.#consider(now, this.#silence(now))
    const course = [...this.#course, { at: now, score: believed.score }].slice(-COURSE_KEPT)
    return {
      ...believed,
      against:
        believed.reading === 'calm'
          ? []
          : againstOf(this.#passed, { signs: believed.signs, said: this.#said, now, habit: this.#habit }),
      alertSince: believed.reading === 'calm' ? null : this.#alert.since,
      trustedChange: believed.since !== null && this.#isTrusted(believed.since),
      noHabit: this.#habit.none,
      usual: this.#habit.usual(),
      course,
    }
  }

  /** Goes to the instant of what comes next; what was known before years without a word says nothing of it. */
  #reach(at: number): void {
    if (this.#lastAt !== null && at - this.#lastAt > A_GAP) this.#beginAnew()
    this.#lookUntil(at)
    this.#lastAt = at
  }

  #beginAnew(): void {
    this.#habit.forget()
    this.#belief = new Belief(this.#input)
    this.#alert = new Alert()
    this.#first = null
    this.#answered = null
    this.#written = 0
    this.#passed = []
    this.#said = []
  }

  /**
   * Up to a letter, or now, a silence grows and a turn that was waited for runs out: looked at once a day, as nothing happens in between, and at the end, as
   * whoever looked then saw it.
   */
  #lookUntil(at: number): void {
    const from = this.#lastAt ?? 0
    const days = this.#habit.isWaiting ? Math.min(DAYS_LOOKED_AT, Math.ceil((at - from) / DAY) - 1) : 0
    const answered = this.#answeredAt()
    const turn = answered === null ? at : answered + A_TURN
    let next = from
    for (let day = 1; day <= days; day++) {
      const instant = from + day * DAY
      if (turn > next && turn < instant) this.#consider(turn, this.#silence(turn))
      this.#consider(instant, this.#silence(instant))
      next = instant
    }
    if (turn > next && turn < at) this.#consider(turn, this.#silence(turn))
    if (this.#habit.isWaiting) this.#consider(at, this.#silence(at))
  }

  /** How it stands at an instant, and whether that is to be told. A silence is no sign of mending. */
  #consider(at: number, silent: Sign | null): Believed {
    const believed = this.#belief.at(at, silent)
    const standing = { score: believed.score, cues: behaviourCuesOf(believed.signs) }
    if (silent) this.#alert.consider({ ...standing, at: this.#dayBefore(at), answeredAt: null })
    else this.#alert.consider({ ...standing, at, answeredAt: this.#answeredAt() })
    return believed
  }

  /** The last whole day since the last letter before an instant: an alert for a silence is dated by it, and so says the same at every look. */
  #dayBefore(at: number): number {
    const from = this.#last?.at ?? at
    return from + Math.max(0, Math.ceil((at - from) / DAY) - 1) * DAY
  }

  #answeredAt(): number | null {
    return this.#belief.isAnswered ? this.#answered : null
  }

  #silence(now: number): Sign | null {
    const sign = this.#habit.silence(now)
    return sign && this.#counted(sign)
  }

  /** A sign of behaviour as much as it still counts; null where it was set aside. */
  #counted(sign: Sign): Sign | null {
    if (this.#input.dismissed.has(sign.id)) return null
    const weight = sign.weight * this.#input.trust({ kind: sign.kind, text: null })
    return weight > 0 ? { ...sign, weight } : null
  }

  #isTrusted(since: number): boolean {
    if (!this.#first || this.#written < MANY_LETTERS || since - this.#first.at < LONG_STANDING) return false
    return this.#course.every(({ at, score }) => at >= since || at < since - AT_EASE_FOR || score < WATCH)
  }
}

/** A silence is looked at for so many days: after them it is a matter of the past. */
const DAYS_LOOKED_AT = 30
