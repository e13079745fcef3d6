/** Bytes that are handed on at a time. */
const PART = 128 * 1024

/**
 * An answer's body that is made piece by piece, each when the reader asks for it; whoever leaves ends the making. It is handed on in small
 * parts of the engine's own, which it sweeps away soon: what native code made (unpacked pieces) may lie about for many MiB.
 */
export function streamed(pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  let left: Uint8Array = new Uint8Array()
  return new ReadableStream<Uint8Array>(
    {
      async pull(passing) {
        while (left.byteLength === 0) {
          const { done, value } = await pieces.next()
          if (done) return passing.close()
          left = value
        }
        passing.enqueue(Uint8Array.from(left.subarray(0, PART)))
        left = left.subarray(PART)
      },
      async cancel() {
        await pieces.return()
      },
    },
    // Nothing is made ahead of the reader.
    { highWaterMark: 0 },
  )
}
