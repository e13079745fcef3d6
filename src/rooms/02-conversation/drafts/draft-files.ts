import { zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { plainName } from '#mail/shown/shown-files.ts'
import { draftRow } from './draft-store.ts'
import type { FileRefusal } from './draft-types.ts'
import { fileRefusal, MOST_FILES, roomFor } from './file-rules.ts'
import * as store from './file-store.ts'

/** A file as it came: its bytes packed in pieces, and the first of them as they are. */
export interface ReceivedFile {
  name: string
  type: string
  size: number
  head: Uint8Array
  /** zstd, each at most 1 MiB before packing. */
  pieces: readonly Uint8Array[]
}

/**
 * Adds a file to a draft and returns null, or says why it does not go with it; the draft and its other files stay as they are. Refuses `draft.notFound`,
 * also for what was sent.
 */
export function addFile(
  house: House,
  { draft, file }: { draft: string; file: ReceivedFile },
): Promise<FileRefusal | null> {
  return house.store.write(async (tx) => {
    const row = await draftRow(tx, draft)
    if (!row || row.dispatch !== null) throw new Refusal('draft.notFound')
    const files = await store.draftFiles(tx, draft)
    const refused = fileRefusal(file)
    if (refused) return refused
    if (files.length >= MOST_FILES) return 'tooMany'
    if (file.size > roomFor(files)) return 'tooLarge'
    const kept = { id: newId(), draft, name: plainName(file.name), type: plainType(file.type), size: file.size }
    const when = { added_at: house.now(), removed_at: null }
    await store.insertFile(tx, { ...kept, ...when, pieces: file.pieces.length }, file.pieces)
    return null
  })
}

/** A type that no header can be broken with; what a browser does not know is bytes. */
const plainType = (type: string) =>
  /^[\w.+-]{1,80}\/[\w.+-]{1,80}$/u.test(type) ? type.toLowerCase() : 'application/octet-stream'

/** Takes a file out of a draft. Refuses `draft.notFound`. */
export const removeFile = (house: House, of: { draft: string; file: string }): Promise<void> => marked(house, of, true)

/** Puts a file back that was taken out; where its place is taken by others, it stays out. Refuses `draft.notFound`. */
export const putFileBack = (house: House, of: { draft: string; file: string }): Promise<void> =>
  marked(house, of, false)

const marked = (house: House, of: { draft: string; file: string }, removed: boolean) =>
  house.store.write(async (tx) => {
    const row = await store.fileRow(tx, of)
    if (!row) throw new Refusal('draft.notFound')
    if (!removed && row.size > roomFor(await store.draftFiles(tx, of.draft))) return
    await store.markFileRemoved(tx, of.file, removed ? house.now() : null)
  })

/** The files of a draft as they leave: whole, in the order in which they came. */
export async function filesToSend(tx: Tx, draft: string): Promise<{ name: string; type: string; bytes: Uint8Array }[]> {
  const files = []
  for (const { id, name, type } of await store.draftFiles(tx, draft)) {
    const pieces = await store.filePieces(tx, id)
    files.push({ name, type, bytes: new Uint8Array(Buffer.concat(pieces.map((piece) => zstdDecompressSync(piece)))) })
  }
  return files
}
