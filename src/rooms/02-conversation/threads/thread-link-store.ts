import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New, ThreadJoiningRow } from '../conversation-tables.ts'
import type { ThreadLink, Trust } from '../conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Threads that stand apart from one they seem to go on from, with the letter that opened them and what the user said of it. */
const apart = (tx: Tx) =>
  within(tx)
    .selectFrom('thread')
    .innerJoin('message', 'message.id', 'thread.opener')
    .leftJoin('thread_joining', 'thread_joining.message', 'thread.opener')
    .select([
      'thread.why',
      'message.id as letter',
      'message.from_name',
      'message.from_address',
      'message.proof',
      'thread_joining.joined',
    ])

/** The thread that this one seems to go on from. */
export async function linkFrom(tx: Tx, thread: string): Promise<ThreadLink | null> {
  const row = await apart(tx)
    .innerJoin('thread as other', 'other.id', 'thread.continues')
    .select(['other.id', 'other.subject'])
    .where('thread.id', '=', thread)
    .executeTakeFirst()
  return row ? linkOf(row) : null
}

/** Threads that seem to go on from this one and of which the user has said nothing yet, the newest first. */
export async function linksOnward(tx: Tx, thread: string, most: number): Promise<ThreadLink[]> {
  const rows = await apart(tx)
    .select(['thread.id', 'thread.subject'])
    .where('thread.continues', '=', thread)
    .where('thread_joining.message', 'is', null)
    .orderBy('thread.last_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(linkOf)
}

/** What the user joined to this thread, the newest joining first. */
export async function joinedInto(tx: Tx, thread: string, most: number): Promise<ThreadLink[]> {
  const rows = await within(tx)
    .selectFrom('thread_joining')
    .innerJoin('message', 'message.id', 'thread_joining.message')
    .select(['message.thread as id', 'message.subject', 'message.id as letter', 'message.from_name'])
    .select(['message.from_address', 'message.proof', 'thread_joining.joined'])
    .where('message.thread', '=', thread)
    .where('thread_joining.joined', '=', 1)
    .orderBy('thread_joining.at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => linkOf({ ...row, why: null }))
}

type Row = Omit<ThreadLink, 'thread' | 'name' | 'keptApart' | 'isClaimed'> & {
  id: string
  from_name: string
  from_address: string
  proof: Trust
  joined: number | null
}

function linkOf({ id, subject, why, letter, from_name, from_address, proof, joined }: Row): ThreadLink {
  const isClaimed = proof === 'claimed'
  // The name is whatever its sender wrote.
  const name = isClaimed ? from_address || from_name : from_name || from_address
  return { thread: id, subject, why, letter, name, isClaimed, keptApart: joined === 0 }
}

export const openerOf = (tx: Tx, thread: string) =>
  within(tx).selectFrom('thread').select(['opener', 'continues']).where('id', '=', thread).executeTakeFirst()

export async function threadOfLetter(tx: Tx, letter: string): Promise<string | null> {
  const row = await within(tx).selectFrom('message').select('thread').where('id', '=', letter).executeTakeFirst()
  return row?.thread ?? null
}

export async function whereJoined(tx: Tx, thread: string): Promise<string | null> {
  const row = await within(tx)
    .selectFrom('thread_joining')
    .innerJoin('message', 'message.id', 'thread_joining.message')
    .select('message.thread')
    .where('thread_joining.thread', '=', thread)
    .where('thread_joining.joined', '=', 1)
    .executeTakeFirst()
  return row?.thread ?? null
}

export const joiningOf = (tx: Tx, letter: string) =>
  within(tx).selectFrom('thread_joining').selectAll().where('message', '=', letter).executeTakeFirst()

export async function setJoining(tx: Tx, row: New<ThreadJoiningRow>): Promise<void> {
  const { message, joined, thread, at, actor } = row
  await removeJoining(tx, message)
  await within(tx).insertInto('thread_joining').values({ message, joined, thread, at, actor }).execute()
}

export async function removeJoining(tx: Tx, letter: string): Promise<void> {
  await within(tx).deleteFrom('thread_joining').where('message', '=', letter).execute()
}
