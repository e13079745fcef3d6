import type { ImapFlow } from 'imapflow'
import { SECOND } from '#foundation/days.ts'

/** A wait of IDLE that the server ends sooner by itself is none, in milliseconds. */
const NO_WAIT = 5 * SECOND

/** Waits for a server to tell that something changed in the opened folder, by IDLE where it is offered. */
export class Listening {
  readonly #client: ImapFlow
  #changed = false
  #failed = false
  #wake: () => void = () => undefined

  constructor(client: ImapFlow) {
    this.#client = client
    // Either tells no more than that something changed, and neither which nor how many (imapflow 13, 112).
    const changed = () => {
      this.#changed = true
      this.#wake()
    }
    client.on('exists', changed)
    client.on('expunge', changed)
    client.on('close', () => this.#wake())
  }

  /** IDLE is offered and was not refused. */
  get isOffered(): boolean {
    return this.#client.capabilities.has('IDLE') && !this.#failed
  }

  /** What is about to be looked at is no news afterwards. */
  forget(): void {
    this.#changed = false
  }

  /** True when something changed since the last look; false after `most` milliseconds, when `signal` says so, and when the connection is gone. */
  async wait(most: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#changed && !signal.aborted && this.#client.usable) await this.#woken(most, signal)
    return this.#changed
  }

  async #woken(most: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve: wake } = Promise.withResolvers<void>()
    const wait = { isOver: false, wake }
    this.#wake = wake
    const aborted = () => wake()
    const timer = setTimeout(wake, most)
    signal.addEventListener('abort', aborted, { once: true })
    if (this.isOffered) void this.#idle(wait)
    await promise
    wait.isOver = true
    this.#wake = () => undefined
    clearTimeout(timer)
    signal.removeEventListener('abort', aborted)
  }

  /** IDLE ends by the next request; well before the 29 minutes after which servers may hang up (RFC 2177), since everything is looked at every few minutes. */
  async #idle(wait: { isOver: boolean; wake: () => void }): Promise<void> {
    const began = performance.now()
    const ended = await this.#client.idle().catch(() => false)
    if (wait.isOver) return
    this.#failed = ended === false || performance.now() - began < NO_WAIT
    wait.wake()
  }
}
