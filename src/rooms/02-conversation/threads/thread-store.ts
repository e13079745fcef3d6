import { newId } from '#foundation/ids.ts'
import { inEach, inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type {
  ConversationTables,
  MessageRow,
  New,
  ThreadJoiningRow,
  ThreadRow,
  ThreadTieRow,
} from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

const PLACED = ['id', 'family', 'opener', 'subject', 'continues', 'why', 'subjects', 'persons', 'last_at'] as const

/** What a thread's letters are placed by. */
export type ThreadMarks = Pick<New<ThreadRow>, (typeof PLACED)[number]>

const TIE = ['id', 'message_id', 'thread', 'own', 'at'] as const

const TIED = ['id', 'message_id', 'ties', 'subject', 'from_address', 'sent_at', 'thread', 'proof'] as const

/** What a letter is placed by, but for whom it was written to. */
export type TiedRow = Pick<New<MessageRow>, (typeof TIED)[number]>

/** Where these Message-IDs lead. */
export async function tiesOf(tx: Tx, messageIds: readonly string[]): Promise<New<ThreadTieRow>[]> {
  const ties = await inEach(messageIds, (part) =>
    within(tx).selectFrom('thread_tie').select(TIE).where('message_id', 'in', part).execute(),
  )
  // Put in order here: asked for it, SQLite walks the whole table by its key, and an import grows slower with all that is in.
  return ties.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Every tie of these threads. */
export async function tiesOfThreads(tx: Tx, threads: readonly string[]): Promise<New<ThreadTieRow>[]> {
  return inEach(threads, (part) =>
    within(tx).selectFrom('thread_tie').select(TIE).where('thread', 'in', part).execute(),
  )
}

/** The families of these threads. */
export async function familiesOf(tx: Tx, threads: readonly string[]): Promise<Map<string, string>> {
  const rows = await inEach(threads, (part) =>
    within(tx).selectFrom('thread').select(['id', 'family']).where('id', 'in', part).execute(),
  )
  return new Map(rows.map((row) => [row.id, row.family]))
}

/** All threads of these families. */
export async function threadsOfFamilies(tx: Tx, families: readonly string[]): Promise<ThreadMarks[]> {
  return inEach(families, (part) =>
    within(tx).selectFrom('thread').select(PLACED).where('family', 'in', part).execute(),
  )
}

/** The letters of these threads from a moment on. */
export async function tiedLetters(tx: Tx, threads: readonly string[], since: number): Promise<TiedRow[]> {
  return inEach(threads, (part) => {
    const asked = within(tx).selectFrom('message').select(TIED).where('thread', 'in', part)
    return (since === -Infinity ? asked : asked.where('sent_at', '>=', since)).execute()
  })
}

/** The families in which one of these addresses wrote. */
export async function familiesWrittenBy(tx: Tx, addresses: readonly string[]): Promise<string[]> {
  const rows = await inEach(addresses, (part) =>
    within(tx)
      .selectFrom('message')
      .innerJoin('thread', 'thread.id', 'message.thread')
      .select('thread.family')
      .distinct()
      .where('message.from_address', 'in', part)
      .execute(),
  )
  return [...new Set(rows.map((row) => row.family))]
}

/** These letters, as far as their places depend on them. */
export async function tiedLettersById(tx: Tx, letters: readonly string[]): Promise<TiedRow[]> {
  return inEach(letters, (part) => within(tx).selectFrom('message').select(TIED).where('id', 'in', part).execute())
}

/** What the user said of these letters' threads. */
export async function joiningsOf(tx: Tx, letters: readonly string[]): Promise<New<ThreadJoiningRow>[]> {
  return inEach(letters, (part) =>
    within(tx).selectFrom('thread_joining').selectAll().where('message', 'in', part).execute(),
  )
}

/** Threads as they are from now on; what is to be told of their letters follows by `tellThreads` (thread-facts-store.ts). */
export async function writeThreads(tx: Tx, rows: readonly New<ThreadRow>[]): Promise<void> {
  for (const part of inParts(rows))
    await within(tx)
      .insertInto('thread')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'id']).doUpdateSet((row) => ({
          family: row.ref('excluded.family'),
          opener: row.ref('excluded.opener'),
          subject: row.ref('excluded.subject'),
          continues: row.ref('excluded.continues'),
          why: row.ref('excluded.why'),
          subjects: row.ref('excluded.subjects'),
          persons: row.ref('excluded.persons'),
        })),
      )
      .execute()
}

/** Takes ties away, and adds others. */
export async function writeTies(
  tx: Tx,
  gone: readonly string[],
  added: readonly Omit<New<ThreadTieRow>, 'id'>[],
): Promise<void> {
  for (const part of inParts(gone)) await within(tx).deleteFrom('thread_tie').where('id', 'in', part).execute()
  const rows = added.map((tie) => ({ id: newId(), ...tie }))
  for (const part of inParts(rows)) await within(tx).insertInto('thread_tie').values(part).execute()
}

/** Letters that stand in another thread from now on. */
export async function moveLetters(tx: Tx, moves: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [thread, letters] of moves)
    for (const part of inParts(letters))
      await within(tx).updateTable('message').set({ thread }).where('id', 'in', part).execute()
}

/** Threads that have no letter any more. */
export async function deleteThreads(tx: Tx, threads: readonly string[]): Promise<void> {
  for (const part of inParts(threads)) {
    await within(tx).deleteFrom('thread_tie').where('thread', 'in', part).execute()
    await within(tx).deleteFrom('thread').where('id', 'in', part).execute()
  }
}
