import { zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { rawMail } from '../keeping/raw-mail.ts'
import * as pieces from './piece-store.ts'
import type { Dispatch } from './dispatch-types.ts'

/** The bytes of a message as they were frozen; once a server has them they are those of the letter that is kept. */
export async function frozenBytes(house: House, { id, raw }: Pick<Dispatch, 'id' | 'raw'>): Promise<Uint8Array> {
  if (raw === null) return house.store.read((tx) => frozenBytesIn(tx, id))
  const parts: Uint8Array[] = []
  for await (const part of rawMail(house, { id: raw })) parts.push(part)
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

/** The same of a message that no server has yet, in the caller's transaction. */
export async function frozenBytesIn(tx: Tx, id: string): Promise<Uint8Array> {
  const parts = (await pieces.pieces(tx, id)).map(({ body }) => zstdDecompressSync(body))
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

/** No more is read ahead, in bytes of one letter. */
const SMALL = 64 * 1024

/** The bytes of those that are small and no server has, read at once; the others are read when it is their turn. */
export async function smallBytesIn(tx: Tx, dispatches: readonly Dispatch[]): Promise<Map<string, Uint8Array>> {
  const small = dispatches.filter(({ raw, size }) => raw === null && size <= SMALL).map(({ id }) => id)
  const found = await pieces.piecesOf(tx, small)
  return new Map(found.map(({ dispatch, body }) => [dispatch, zstdDecompressSync(body)]))
}
