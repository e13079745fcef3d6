import { zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import * as store from './raw-mail-store.ts'

/** One way by which a letter came: the bytes of this copy are `rawMail` of `raw`. */
export interface Delivery {
  raw: string
  /** The address that the trace headers of this copy name, lower case; null where none does. */
  deliveredTo: string | null
  source: string
  keptAt: number
  /** Bytes. */
  size: number
}

/**
 * The bytes of a kept mail exactly as they came, in order, a piece of at most a few MiB at a time: a mail of any size is never held whole.
 * `id` is the mail's (`KeptMail.id`, `Delivery.raw`, a message's `raw`). The first look throws the Refusal `conversation.letterNotFound` when
 * this studio keeps none of that id. (S0-13)
 */
export async function* rawMail(house: House, { id }: { id: string }): AsyncGenerator<Uint8Array, void> {
  const found = await house.store.read((tx) => store.rawById(tx, id))
  if (!found) throw new Refusal('conversation.letterNotFound')
  if (found.pieces === 0) yield zstdDecompressSync(found.body)
  for (let place = 0; place < found.pieces; place += 1) {
    const { body } = await house.store.read((tx) => store.pieceOf(tx, id, place))
    yield zstdDecompressSync(body, WHOLE_PIECE)
    // The collector learns of buffers too late: given up here, two hundred pieces never stand beside each other. One that is part of another is left.
    const { buffer } = body
    if (buffer instanceof ArrayBuffer && buffer.byteLength === body.byteLength) buffer.transfer(0)
  }
}

/** A piece is unpacked into one buffer of its own size, not into many small ones that are joined. */
const WHOLE_PIECE = { chunkSize: 1024 * 1024 + 4096 }

/**
 * Every copy of a letter that came, the first one first: mail to two of the studio's addresses is one letter with two deliveries. Empty
 * when this studio has no such letter. (reliability.md, Intake that loses nothing)
 */
export async function deliveries(house: House, { letter }: { letter: string }): Promise<Delivery[]> {
  const rows = await house.store.read((tx) => store.copiesOf(tx, letter))
  return rows.map((row) => ({
    raw: row.id,
    deliveredTo: row.delivered_to,
    source: row.source,
    keptAt: row.kept_at,
    size: row.size,
  }))
}
