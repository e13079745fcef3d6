import { client as clientById } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { threadById } from '../conversation-store.ts'
import * as store from './talk-store.ts'
import type { Note } from './talk-types.ts'

/**
 * Writes a note for the studio alone, on a client, in a conversation, or both: nothing of it ever leaves the studio (product.md, Conversation). Refuses
 * `talk.notFound` where neither is there. Returns its id.
 */
export async function writeNote(
  house: House,
  { client, thread, words }: { client: string | null; thread: string | null; words: string },
): Promise<string> {
  if (client !== null && !(await clientById(house, { id: client }))) throw new Refusal('talk.notFound')
  return house.store.write(async (tx) => {
    const isThere = thread === null ? client !== null : (await threadById(tx, thread)) !== null
    if (!isThere) throw new Refusal('talk.notFound')
    const id = newId()
    const at = house.now()
    await store.insertNote(tx, {
      id,
      client,
      thread,
      words,
      at,
      actor: house.actor,
      changed_at: null,
      taken_back_at: null,
    })
    await recordNote(tx, house, { kind: 'note.written', id, client })
    return id
  })
}

/** A note in other words; refuses `talk.notFound`. */
export function changeNote(house: House, { id, words }: { id: string; words: string }): Promise<Note> {
  return house.store.write(async (tx) => {
    const row = await store.noteRow(tx, id)
    if (!row || row.taken_back_at !== null) throw new Refusal('talk.notFound')
    const changed = { words, changed_at: house.now() }
    await store.updateNote(tx, id, changed)
    await recordNote(tx, house, { kind: 'note.changed', ...row })
    return store.noteOf({ ...row, ...changed })
  })
}

/** Takes a note back, or puts it back. Refuses `talk.notFound`. */
export function takeBackNote(house: House, { id, back }: { id: string; back: boolean }): Promise<Note> {
  return house.store.write(async (tx) => {
    const row = await store.noteRow(tx, id)
    if (!row) throw new Refusal('talk.notFound')
    if ((row.taken_back_at !== null) === back) return store.noteOf(row)
    await store.updateNote(tx, id, { taken_back_at: back ? house.now() : null })
    await recordNote(tx, house, { kind: back ? 'note.taken-back' : 'note.put-back', ...row })
    return store.noteOf(row)
  })
}

/** One note; null where there is none of that id, or it was taken back. */
export async function note(house: House, { id }: { id: string }): Promise<Note | null> {
  const row = await house.store.read((tx) => store.noteRow(tx, id))
  return row && row.taken_back_at === null ? store.noteOf(row) : null
}

/** The notes on a client, or in these conversations, the newest first, `most` of them. */
export function notesOf(
  house: House,
  input: ({ client: string } | { threads: readonly string[] }) & { most: number },
): Promise<Note[]> {
  const whose =
    'client' in input
      ? ({ by: 'client', ids: [input.client] } as const)
      : ({ by: 'thread', ids: input.threads } as const)
  return house.store.read((tx) => store.notesOf(tx, { ...whose, most: input.most }))
}

const recordNote = (
  tx: Parameters<typeof record>[0],
  house: House,
  { kind, id, client }: { kind: `note.${string}`; id: string; client: string | null },
) => record(tx, house, { kind, subject: id, ...(client === null ? {} : { client }) })
