import type { House } from '#foundation/house.ts'

/** A line that says nothing goes out this often at least, in milliseconds: proxies end what is silent for a minute. */
const SILENCE = 20_000

/** A reader that took nothing of so much, in bytes, has gone or sleeps: it comes back by itself. */
const MOST_WAITING = 4_096

const encoder = new TextEncoder()

/** One page that listens, as server-sent events (HTML Living Standard, 9.2). */
export class LiveStream {
  readonly house: House
  readonly session: string
  readonly body: ReadableStream<Uint8Array>
  #seen: string
  #out: ReadableStreamDefaultController<Uint8Array> | null = null
  #spokeAt = Date.now()
  readonly #onEnd: (stream: LiveStream) => void

  constructor(parts: { house: House; session: string; seen: string; onEnd: (stream: LiveStream) => void }) {
    this.house = parts.house
    this.session = parts.session
    this.#seen = parts.seen
    this.#onEnd = parts.onEnd
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (out) => void (this.#out = out),
        cancel: () => this.#left(),
      },
      { size: (piece) => piece?.byteLength ?? 0, highWaterMark: 0 },
    )
    this.#say('retry: 3000\n\n')
  }

  /** Says the state where it is another one than was said last, or that the line is open. */
  tell(state: string): void {
    if (state !== this.#seen) this.#say(`event: news\ndata: ${state}\n\n`)
    else if (Date.now() - this.#spokeAt >= SILENCE) this.#say(':\n\n')
    this.#seen = state
  }

  /** The session has ended. */
  over(): void {
    this.#say('event: over\ndata:\n\n')
    this.end()
  }

  /** Another window of the same session took its place. */
  enough(): void {
    this.#say('event: enough\ndata:\n\n')
    this.end()
  }

  end(): void {
    const out = this.#out
    this.#left()
    out?.close()
  }

  #say(text: string): void {
    if (!this.#out) return
    this.#out.enqueue(encoder.encode(text))
    this.#spokeAt = Date.now()
    if (-(this.#out.desiredSize ?? 0) > MOST_WAITING) this.end()
  }

  #left(): void {
    this.#out = null
    this.#onEnd(this)
  }
}
