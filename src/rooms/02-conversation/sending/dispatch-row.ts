import type { Selectable } from 'kysely'
import type { DispatchRecipientRow, DispatchRow } from './dispatch-tables.ts'
import type { Dispatch, DispatchRecipient } from './dispatch-types.ts'

export type DispatchRowIn = Selectable<Omit<DispatchRow, 'workspace'>>
export type RecipientRowIn = Selectable<Omit<DispatchRecipientRow, 'workspace'>>

/** A dispatch out of its row and those of whom it goes to, in the order in which they were named. */
export function dispatchOf(row: DispatchRowIn, recipients: readonly RecipientRowIn[]): Dispatch {
  return {
    id: row.id,
    account: row.account,
    kind: row.kind,
    state: row.state,
    messageId: row.message_id,
    from: row.from_address,
    subject: row.subject,
    text: row.text,
    recipients: recipients.map(recipientOf),
    thread: row.thread,
    answers: row.answers,
    contact: row.contact,
    client: row.client,
    outgoing: row.outgoing,
    leaveAt: row.leave_at,
    queuedAt: row.queued_at,
    actor: row.actor,
    tries: row.tries,
    nextAt: row.state === 'queued' || row.state === 'deferred' ? row.next_at : null,
    problem: row.problem_code === null ? null : { code: row.problem_code, said: row.problem_said ?? '' },
    trouble: row.trouble === 1,
    handedAt: row.handed_at,
    raw: row.raw,
    endedAt: row.ended_at,
    size: row.size,
  }
}

const recipientOf = ({ address, name, field, state, code, said }: RecipientRowIn): DispatchRecipient => ({
  address,
  name,
  field,
  state,
  code,
  said,
})
