import type { HeardLetter, Sign } from '../reading-types.ts'
import { type Manner, newcomerSign } from './newcomer.ts'

/** In the first three letters it is only found who belongs to it. */
const BEGINNING = 3

/** So many people in copy from the beginning: it is a group, and groups grow. */
const A_GROUP = 2

/** After so many newcomers another one is ordinary. */
const ORDINARY_FROM = 3

/** Who is in copy, and who never was before. */
export class People {
  readonly #known = new Set<string>()
  #letters = 0
  #newcomers = 0
  #isGroup = false

  wrote({ copied }: HeardLetter): void {
    this.#meet(copied)
  }

  hear(letter: HeardLetter, manner: Manner): Sign | null {
    this.#letters++
    const who = letter.copied.filter((address) => !this.#known.has(address))
    this.#meet(letter.copied)
    if (who.length === 0 || this.#isGroup || this.#letters <= BEGINNING) return null
    return ++this.#newcomers > ORDINARY_FROM ? null : newcomerSign(letter, { who, manner })
  }

  #meet(addresses: readonly string[]): void {
    for (const address of addresses) this.#known.add(address)
    if (this.#letters <= BEGINNING && this.#known.size >= A_GROUP) this.#isGroup = true
  }
}
