import type { House } from '#foundation/house.ts'
import { LiveStream } from './live-stream.ts'
import { liveState } from './live-state.ts'

/** How often it is asked what is new while somebody listens, in milliseconds. */
const EVERY = 2_000

/** So many streams of one session at once: a window more ends the one that has been open longest. */
export const MOST_STREAMS = 4

/** Tells open pages that something changed in their studio; one poll a workspace serves them all, and none is made while nobody listens. */
export interface Live {
  /** A stream of server-sent events; `seen` is the state (`liveState`) that the page was made from. Null once this is closed. */
  listen(input: { house: House; session: string; seen: string }): ReadableStream<Uint8Array> | null
  /** Asks now what is new, and tells those who listen. Never throws. */
  look(): Promise<void>
  /** Ends every stream; none begins any more. */
  close(): void
}

export interface LiveParts {
  /** Which of these sessions are still open. */
  openSessions: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  stateOf?: (house: House) => Promise<string>
  /** In milliseconds; tests wait less. */
  every?: number
}

export function liveOn({ openSessions, stateOf = liveState, every = EVERY }: LiveParts): Live {
  const streams = new Set<LiveStream>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  const tell = async () => {
    // One that begins while this is asked waits for the next look.
    const asked = [...streams]
    const open = await openSessions([...new Set(asked.map((stream) => stream.session))])
    for (const stream of asked) if (!open.has(stream.session)) stream.over()
    const studios = Map.groupBy(streams, (stream) => stream.house.store.workspace)
    for (const listening of studios.values()) {
      const [first] = listening
      const state = first && (await stateOf(first.house))
      for (const stream of listening) if (state !== undefined) stream.tell(state)
    }
  }
  // A database that is away is said by the heartbeat's log; here it only means no news.
  const look = () => tell().catch(() => undefined)
  const beat = () => {
    timer ??= setTimeout(() => {
      void look().finally(() => {
        timer = undefined
        if (streams.size > 0 && !closed) beat()
      })
    }, every).unref()
  }

  return {
    look,
    listen({ house, session, seen }) {
      if (closed) return null
      const theirs = [...streams].filter((stream) => stream.session === session)
      if (theirs.length >= MOST_STREAMS) theirs[0]?.enough()
      const stream = new LiveStream({ house, session, seen, onEnd: (ended) => streams.delete(ended) })
      streams.add(stream)
      beat()
      return stream.body
    },
    close() {
      closed = true
      clearTimeout(timer)
      for (const stream of streams) stream.end()
    },
  }
}
