import { Readable } from 'node:stream'

/** Bytes that are given at a time: an ordinary letter is one piece. */
const PIECE = 64 * 1024

/**
 * The content of one message, piece by piece. It begins when the server asked for it (354); before the last piece `beforeEnd` is awaited, and until that is through
 * the server cannot have the message, because the end of the data was not sent.
 */
export function smtpContent(
  bytes: Uint8Array,
  beforeEnd: () => Promise<void>,
): { stream: Readable; isGiven(): boolean } {
  let given = false
  async function* pieces() {
    const last = Math.max(0, Math.ceil(bytes.byteLength / PIECE) - 1)
    for (let place = 0; place < last; place += 1) yield bytes.subarray(place * PIECE, (place + 1) * PIECE)
    await beforeEnd()
    given = true
    yield bytes.subarray(last * PIECE)
  }
  // Without reading ahead: nothing is asked for before the server wants it.
  const stream = Readable.from(pieces(), { objectMode: false, highWaterMark: PIECE })
  return { stream, isGiven: () => given }
}
