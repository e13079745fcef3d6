import { DAY } from '#foundation/days.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { BURST_FROM, burstSign } from './burst.ts'
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

/** The next day at about the same hour is a working day later. */
const LATER = 8

interface Asked {
  stems: ReadonlySet<string>
  at: number
  times: number
}

/** What a contact asks, and how much they usually do. */
export class Asking {
  readonly #office: Office
  readonly #counts = new Running({ scale: 'plain', floor: FLOOR })
  #recent: { at: number; count: number }[] = []
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
    const signs = [this.#burst(letter), this.#repeated(letter)]
    this.#counts.add({ letter: letter.id, at: letter.at, value: letter.questions.length })
    this.#heardAt = letter.at
    return signs.filter((sign) => sign !== null)
  }

  #burst(letter: HeardLetter): Sign | null {
    if (letter.questions.length === 0) return null
    this.#recent = this.#recent.filter(({ at }) => letter.at - at < BURST)
    this.#recent.push({ at: letter.at, count: letter.questions.length })
    const count = this.#recent.reduce((sum, one) => sum + one.count, 0)
    const usual = count < BURST_FROM ? null : this.#counts.baseline
    if (!usual) return null
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
    return again && repeatedSign(letter, { times: again.times, answered })
  }

  forget(): void {
    this.#counts.clear()
    this.#recent = []
    this.#asked = []
  }

  get usual(): Pick<Usual, 'questions' | 'questioning'> {
    return { questions: this.#counts.kept, questioning: this.#counts.baseline }
  }
}
