import type { Selectable } from 'kysely'
import type { Tx } from '../store/store.ts'
import type { OutboxTables, OutgoingRow } from './outbox-tables.ts'
import type { Outgoing, OutgoingState } from './outbox-types.ts'

const within = (tx: Tx) => tx.$extendTables<OutboxTables>()

const COLUMNS = [
  'id',
  'client',
  'contact',
  'template',
  'cause',
  'facts',
  'unasked',
  'page',
  'link_revoked_at',
  'message_id',
  'queued_at',
  'actor',
  'state',
  'ended_at',
  'ended_by',
  'stopped_why',
  'subject',
  'body',
] as const

type Row = Omit<Selectable<OutgoingRow>, 'workspace'>

export const insertOutgoing = (tx: Tx, message: Outgoing) =>
  within(tx).insertInto('outgoing').values(rowOf(message)).execute()

export const changeOutgoing = (tx: Tx, message: Outgoing) =>
  within(tx).updateTable('outgoing').set(rowOf(message)).where('id', '=', message.id).execute()

export async function findOutgoing(tx: Tx, id: string): Promise<Outgoing | null> {
  const row = await within(tx).selectFrom('outgoing').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? ofRow(row) : null
}

/** The message of the same template about the same thing that waits for the same contact. */
export async function waitingTwin(
  tx: Tx,
  { contact, template, cause }: Pick<Outgoing, 'contact' | 'template' | 'cause'>,
): Promise<Outgoing | null> {
  const row = await within(tx)
    .selectFrom('outgoing')
    .select(COLUMNS)
    .where('state', '=', 'waiting')
    .where('contact', '=', contact)
    .where('template', '=', template)
    .where('cause', '=', cause)
    .executeTakeFirst()
  return row ? ofRow(row) : null
}

/** What waits, the oldest first; of one contact where they are named. */
export async function waiting(
  tx: Tx,
  { contact, most }: { contact?: string | undefined; most: number },
): Promise<Outgoing[]> {
  const rows = await within(tx)
    .selectFrom('outgoing')
    .select(COLUMNS)
    .where('state', '=', 'waiting')
    .$if(contact !== undefined, (query) => query.where('contact', '=', contact ?? ''))
    .orderBy('queued_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(ofRow)
}

export const countWaiting = async (tx: Tx): Promise<number> => {
  const row = await within(tx)
    .selectFrom('outgoing')
    .select((of) => of.fn.countAll().as('n'))
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** Where a page of what ended ended. */
export interface EndedPlace {
  at: number
  id: string
}

/** What was sent or stopped, the newest first. */
export async function ended(
  tx: Tx,
  input: { state: OutgoingState; contact?: string | undefined; before?: EndedPlace | undefined; most: number },
): Promise<Outgoing[]> {
  const { state, contact, before, most } = input
  let query = within(tx).selectFrom('outgoing').select(COLUMNS).where('state', '=', state)
  if (contact !== undefined) query = query.where('contact', '=', contact)
  if (before)
    query = query.where((row) =>
      row.or([row('ended_at', '<', before.at), row.and([row('ended_at', '=', before.at), row('id', '<', before.id)])]),
    )
  const rows = await query.orderBy('ended_at', 'desc').orderBy('id', 'desc').limit(most).execute()
  return rows.map(ofRow)
}

/** To which clients messages were sent since an instant, and when last. */
export const lastSentTo = (tx: Tx, since: number) =>
  within(tx)
    .selectFrom('outgoing')
    .select((row) => ['client', row.fn.max('ended_at').as('at')])
    .where('state', '=', 'sent')
    .where('ended_at', '>=', since)
    .groupBy('client')
    .execute()

/** What is on its way counts as well: two that were let leave one after the other are two. */
const WENT = ['sent', 'leaving'] as const

/** When unasked messages to a contact were sent, since an instant. */
export const unaskedTimes = (tx: Tx, { contact, since }: { contact: string; since: number }) =>
  within(tx)
    .selectFrom('outgoing')
    .select('ended_at as at')
    .where('contact', '=', contact)
    .where('ended_at', '>=', since)
    .where('state', 'in', WENT)
    .where('unasked', '=', 1)
    .orderBy('ended_at', 'desc')
    .execute()

/** To whom unasked messages were sent since an instant, and when. */
export const unaskedToAnybody = (tx: Tx, since: number) =>
  within(tx)
    .selectFrom('outgoing')
    .select(['contact', 'ended_at as at'])
    .where('state', 'in', WENT)
    .where('ended_at', '>=', since)
    .where('unasked', '=', 1)
    .execute()

/** Ends the links that are still good, of one message or of everything that a contact was ever written. */
export async function revokeLinks(
  tx: Tx,
  input: { id: string; at: number } | { contact: string; at: number },
): Promise<number> {
  const [column, value] = 'id' in input ? (['id', input.id] as const) : (['contact', input.contact] as const)
  const changed = await within(tx)
    .updateTable('outgoing')
    .set({ link_revoked_at: input.at })
    .where(column, '=', value)
    .where('page', 'is not', null)
    .where('link_revoked_at', 'is', null)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows)
}

function rowOf(message: Outgoing): Row {
  const { facts, unasked, linkRevokedAt, messageId, queuedAt, endedAt, endedBy, stoppedWhy, text, ...same } = message
  return {
    ...same,
    facts: JSON.stringify(facts),
    unasked: unasked ? 1 : 0,
    link_revoked_at: linkRevokedAt,
    message_id: messageId,
    queued_at: queuedAt,
    ended_at: endedAt,
    ended_by: endedBy,
    stopped_why: stoppedWhy,
    body: text,
  }
}

function ofRow(row: Row): Outgoing {
  const { facts, unasked, link_revoked_at, message_id, queued_at, ended_at, ended_by, stopped_why, body, ...same } = row
  return {
    ...same,
    facts: JSON.parse(facts),
    unasked: unasked === 1,
    linkRevokedAt: link_revoked_at,
    messageId: message_id,
    queuedAt: queued_at,
    endedAt: ended_at,
    endedBy: ended_by,
    stoppedWhy: stopped_why,
    text: body,
  }
}
