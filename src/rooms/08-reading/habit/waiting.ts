import { DAY } from '#foundation/days.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import type { Office } from './office.ts'
import { newPace } from './reply-pace.ts'
import { silenceSign } from './silent.ts'
import { slowSign } from './slower.ts'
import type { Baseline, Exchange } from './usual.ts'
import { answerHours, WORKING_DAY } from './working-time.ts'

/** A machine's notice explains that no answer comes, until the person writes again and for at most so long. */
const AWAY_FOR = 28 * DAY

/** Who says in words that they will be away is, for two weeks: the usual length of a holiday; what they say of its end is not read. */
const LEAVES_FOR = 14 * DAY

/** Who waits for whom: each thread has its own answer, the person one pace. */
export class Waiting {
  readonly #office: Office
  readonly #pace = newPace()
  /** By thread: the studio's letter that waits for an answer there. */
  readonly #open = new Map<string, HeardLetter>()
  /** The first letter of the studio's that asked something since they last wrote, wherever. */
  #asked: HeardLetter | null = null
  #askedAgain = 0
  #askedLast = 0
  #heardAt = 0
  #awayUntil = 0

  constructor(office: Office) {
    this.#office = office
  }

  /** An unanswered question goes on waiting when the studio writes again, unless the person has written elsewhere meanwhile. */
  wrote(letter: HeardLetter): void {
    const open = this.#open.get(letter.thread)
    if (!open?.asks || (letter.asks && open.at < this.#heardAt)) this.#open.set(letter.thread, letter)
    if (!letter.asks) return
    if (!this.#asked) this.#asked = letter
    else if (this.#hours(this.#askedLast, letter.at) < WORKING_DAY) return
    else this.#askedAgain++
    this.#askedLast = letter.at
  }

  away(letter: HeardLetter): void {
    this.#awayUntil = letter.at + AWAY_FOR
  }

  /** A letter of theirs: slower than usual or not; then it is part of the usual. Lateness that is explained is neither. */
  hear(letter: HeardLetter): Sign | null {
    const open = this.#open.get(letter.thread)
    const slow = open && !letter.excused ? this.#slow(open, letter) : null
    if (open && open.at >= this.#awayUntil && !letter.excused)
      this.#pace.add({ letter: letter.id, at: letter.at, value: this.#hours(open.at, letter.at) })
    this.#open.delete(letter.thread)
    this.#asked = null
    this.#askedAgain = 0
    this.#heardAt = letter.at
    this.#awayUntil = letter.leaves ? letter.at + LEAVES_FOR : 0
    return slow
  }

  #slow(open: HeardLetter, letter: HeardLetter): Sign | null {
    const pace = this.#pace.baseline
    const hours = this.#hours(Math.max(open.at, this.#awayUntil), letter.at)
    // Who wrote about something else meanwhile was there, and this could wait.
    const asked = open.asks && open.at >= this.#heardAt
    return pace ? slowSign(letter, { hours, asked, pace }) : null
  }

  /** A question of the studio's is open. */
  get isOpen(): boolean {
    return this.#asked !== null
  }

  /** The silence up to `now`, where it is one. */
  silence(now: number): Sign | null {
    const asked = this.#asked
    const pace = this.#pace.baseline
    if (!asked || !pace) return null
    const since = Math.max(asked.at, this.#awayUntil)
    return silenceSign({ asked, since, now, hours: this.#hours(since, now), again: this.#askedAgain }, pace)
  }

  forget(): void {
    this.#pace.clear()
    this.#open.clear()
    this.#asked = null
    this.#askedAgain = 0
    this.#awayUntil = 0
  }

  get pace(): Baseline | null {
    return this.#pace.baseline
  }

  get exchanges(): Exchange[] {
    return this.#pace.kept.map(({ letter, at, value }) => ({ letter, at, hours: value }))
  }

  #hours(from: number, to: number): number {
    return answerHours(from, to, this.#office)
  }
}
