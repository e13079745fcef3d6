import { DAY, HOUR } from '#foundation/days.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { coolerSign } from './cooler.ts'
import type { Manner } from './newcomer.ts'
import { Running } from './running.ts'
import { shorterSign } from './shorter.ts'
import type { Usual } from './usual.ts'

/** Lengths vary by half either way from letter to letter, warmth by a seventh of all there is. */
const LENGTH_FLOOR = 0.5
const WARMTH_FLOOR = 0.15

/** Letters that go to and fro like this lose their greetings and their length, whoever writes them. */
const TO_AND_FRO = 3 * HOUR

/** From this share of the usual a letter is as long and as warm as ever. */
const AS_USUAL = 0.7

/** How long and how warm a contact's letters usually are. */
export class Style {
  readonly #lengths = new Running({ scale: 'log', floor: LENGTH_FLOOR })
  readonly #warmths = new Running({ scale: 'plain', floor: WARMTH_FLOOR })
  #heardAt = -Infinity
  #isAnswer = true

  wrote(): void {
    this.#isAnswer = true
  }

  /** Shorter or cooler than usual, or neither; then it is part of the usual. An addition, a quick to and fro and an excuse are not compared. */
  hear(letter: HeardLetter): Sign[] {
    const since = letter.at - this.#heardAt
    const isAside = since < TO_AND_FRO || (!this.#isAnswer && since < DAY)
    this.#heardAt = letter.at
    this.#isAnswer = false
    if (isAside || letter.excused) return []
    const { baseline: length } = this.#lengths
    const { baseline: warmth } = this.#warmths
    const signs = [length && shorterSign(letter, length), warmth && coolerSign(letter, warmth)]
    this.#lengths.add({ letter: letter.id, at: letter.at, value: letter.wordCount })
    if (letter.warmth !== null) this.#warmths.add({ letter: letter.id, at: letter.at, value: letter.warmth })
    return signs.filter((sign) => sign !== null)
  }

  /** How a letter that was heard is written, given the signs found in it. */
  mannerOf(letter: HeardLetter, signs: readonly Sign[]): Manner {
    if (signs.length > 0) return 'curt'
    const length = this.#lengths.baseline
    const warmth = this.#warmths.baseline
    if (!length) return 'unknown'
    const isLong = letter.wordCount >= length.median * AS_USUAL
    const isWarm = letter.warmth === null || !warmth || letter.warmth >= warmth.median * AS_USUAL
    return isLong && isWarm ? 'asUsual' : 'unknown'
  }

  forget(): void {
    this.#lengths.clear()
    this.#warmths.clear()
  }

  get usual(): Pick<Usual, 'lengths' | 'length' | 'warmths' | 'warmth'> {
    return {
      lengths: this.#lengths.kept,
      length: this.#lengths.baseline,
      warmths: this.#warmths.kept,
      warmth: this.#warmths.baseline,
    }
  }
}
