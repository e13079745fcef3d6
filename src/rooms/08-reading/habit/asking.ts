import { DAY } from '#foundation/days.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { BURST_FROM, burstSign, isBurst } from './burst.ts'
import type { Office } from './office.ts'
import { isSameQuestion, repeatedSign } from './repeated.ts'
import { Running } from './running.ts'
import type { Usual } from './usual.ts'
import { workingHours } from './working-time.ts'

/** A question more or less is nothing. */
const FLOOR = 1

/** Questions of so long count as one burst. */
const BURST = 2 * DAY

/** After so long a question is a new one: every month has its "when do you need the hours?" */
const REMEMBERED = 21 * DAY
const REMEMBERED_AT_MOST = 20

/** What was asked so often, and answered each time, is what they ask: every Friday has its "what comes next week?" */
const ORDINARY_FROM = 5

/** The next day at about the same hour is a working day later. */
const LATER = 8

interface Counted {
  at: number
  count: number
}

const within = (counted: readonly Counted[], so: number, now: number) => counted.filter(({ at }) => now - at < so)

const sumOf = (counted: readonly Counted[]) => counted.reduce((sum, one) => sum + one.count, 0)

interface Asked {
  stems: ReadonlySet<string>
  at: number
  times: number
}

/** What a contact asks, and how much they usually do. */
export class Asking {
  readonly #office: Office
  readonly #counts = new Running({ scale: 'plain', floor: FLOOR })
  /** Questions in the two days up to each letter. */
  readonly #spans = new Running({ scale: 'plain', floor: FLOOR })
  #span: Counted[] = []
  /** The same since the last burst. */
  #recent: Counted[] = []
  #asked: Asked[] = []
  #studio: { at: number; asks: boolean } | null = null
  #heardAt = -Infinity

  constructor(office: Office) {
    this.#office = office
  }

  wrote({ at, asks }: HeardLetter): void {
    this.#studio = { at, asks }
  }

  hear(letter: HeardLetter): Sign[] {
    const now = { at: letter.at, count: letter.questions.length }
    this.#span = within([...this.#span, now], BURST, letter.at)
    const signs = [this.#burst(letter), this.#repeated(letter)]
    this.#counts.add({ letter: letter.id, at: letter.at, value: now.count })
    this.#spans.add({ letter: letter.id, at: letter.at, value: sumOf(this.#span) })
    this.#heardAt = letter.at
    return signs.filter((sign) => sign !== null)
  }

  #burst(letter: HeardLetter): Sign | null {
    if (letter.questions.length === 0) return null
    this.#recent = within([...this.#recent, { at: letter.at, count: letter.questions.length }], BURST, letter.at)
    const count = sumOf(this.#recent)
    const usual = count < BURST_FROM ? null : this.#counts.baseline
    const span = this.#spans.baseline
    if (!usual || !span || !isBurst(sumOf(this.#span), span)) return null
    const invited = this.#studio !== null && this.#studio.asks && this.#studio.at > this.#heardAt
    const sign = burstSign(letter, { count, usual, invited })
    if (sign) this.#recent = []
    return sign
  }

  #repeated(letter: HeardLetter): Sign | null {
    if (letter.questions.length === 0) return null
    this.#asked = this.#asked.filter(({ at }) => letter.at - at <= REMEMBERED).slice(-REMEMBERED_AT_MOST)
    let again: Asked | null = null
    const now: Asked[] = []
    for (const question of letter.questions) {
      const stems = new Set(question.split(' '))
      const before = this.#asked.find((one) => isSameQuestion(stems, one.stems))
      if (!before) now.push({ stems, at: letter.at, times: 1 })
      else if (workingHours(before.at, letter.at, this.#office) >= LATER) {
        const asked = { ...before, times: before.times + 1 }
        if (!again || asked.times > again.times) again = asked
        this.#asked.splice(this.#asked.indexOf(before), 1)
        now.push({ stems, at: letter.at, times: asked.times })
      }
    }
    this.#asked.push(...now)
    const answered = again !== null && (this.#studio?.at ?? 0) > again.at
    if (!again || (answered && again.times > ORDINARY_FROM)) return null
    return repeatedSign(letter, { times: again.times, answered })
  }

  forget(): void {
    this.#counts.clear()
    this.#spans.clear()
    this.#span = []
    this.#recent = []
    this.#asked = []
  }

  get usual(): Pick<Usual, 'questions' | 'questioning'> {
    return { questions: this.#counts.kept, questioning: this.#counts.baseline }
  }
}
