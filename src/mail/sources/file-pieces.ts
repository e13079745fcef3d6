import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes that are read of a file at a time. */
const PIECE = 1024 * 1024

/**
 * The bytes of a file from `start` to before `end`, in pieces of at most a MiB, each a buffer of its own; fewer where the file ends
 * before. Can be asked for again and again: memory holds one piece. Synchronous, so that it can be read within a transaction.
 */
export function* filePieces(path: string, { start, end }: { start: number; end: number }): Generator<Buffer, void> {
  const file = openSync(path, 'r')
  try {
    let at = start
    while (at < end) {
      const piece = Buffer.allocUnsafeSlow(Math.min(PIECE, end - at))
      const length = readSync(file, piece, 0, piece.length, at)
      if (length === 0) return
      yield piece.subarray(0, length)
      at += length
    }
  } finally {
    closeSync(file)
  }
}
