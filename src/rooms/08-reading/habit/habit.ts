import type { HeardLetter, NoHabit, Sign } from '../reading-types.ts'
import { Asking } from './asking.ts'
import type { Office } from './office.ts'
import { People } from './people.ts'
import { Style } from './style.ts'
import type { Usual } from './usual.ts'
import { Waiting } from './waiting.ts'

/**
 * What is usual by a contact, gathered letter by letter in the order they were written, and the signs that differ from it (S0-13, S0-14). Each letter
 * is compared with those before it and then becomes part of the usual; it costs the same however long the correspondence is.
 */
export class Habit {
  readonly #shared: boolean
  readonly #waiting: Waiting
  readonly #style = new Style()
  readonly #asking: Asking
  #people = new People()

  /** `shared`: several people write from one address, so nothing is anybody's usual. */
  constructor({ office, shared }: { office: Office; shared: boolean }) {
    this.#shared = shared
    this.#waiting = new Waiting(office)
    this.#asking = new Asking(office)
  }

  /** A letter of the contact: what in it differs from what was usual before it. */
  hear(letter: HeardLetter): Sign[] {
    if (this.#shared) return []
    const slower = this.#waiting.hear(letter)
    const style = this.#style.hear(letter)
    const asking = this.#asking.hear(letter)
    const newcomer = this.#people.hear(letter, this.#style.mannerOf(letter, style))
    return [slower, ...style, ...asking, newcomer].filter((sign) => sign !== null)
  }

  /** A letter of the studio. */
  wrote(letter: HeardLetter): void {
    this.#waiting.wrote(letter)
    this.#style.wrote()
    this.#asking.wrote(letter)
    this.#people.wrote(letter)
  }

  /** The contact's machine says that they are away. */
  away(letter: HeardLetter): void {
    this.#waiting.away(letter)
  }

  /** A question of the studio's is open. */
  get isWaiting(): boolean {
    return !this.#shared && this.#waiting.isOpen
  }

  /** The silence up to `now`, where it is one. */
  silence(now: number): Sign | null {
    return this.#shared ? null : this.#waiting.silence(now)
  }

  /** Years passed: what was usual then says nothing now. */
  forget(): void {
    this.#waiting.forget()
    this.#style.forget()
    this.#asking.forget()
    this.#people = new People()
  }

  usual(): Usual {
    const { exchanges, pace } = this.#waiting
    return { exchanges, pace, ...this.#style.usual, ...this.#asking.usual }
  }

  /** Why nothing is compared with the usual; null where it is. */
  get none(): NoHabit | null {
    if (this.#shared) return 'shared'
    return this.#waiting.pace ? null : 'few'
  }
}
