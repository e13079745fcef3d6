/** Work that is done while the next is made ready: one batch is taken apart in its thread while the next is kept. */
export class Behind {
  #last: Promise<unknown> = Promise.resolve()

  /** Begins this, as soon as what was begun before has ended; throws what that threw. */
  async next(begin: () => Promise<unknown>): Promise<void> {
    await this.#last
    this.#last = begin()
    // Whoever comes next, or the end, hears of it.
    this.#last.catch(() => undefined)
  }

  async end(): Promise<void> {
    await this.#last
  }
}
