import type { Actor, Walled } from '../store/tables.ts'
import type { OutgoingState } from './outbox-types.ts'

/** A message that leaves, or left; what its columns mean stands at `Outgoing`. */
export interface OutgoingRow extends Walled {
  id: string
  client: string
  contact: string
  template: string
  cause: string
  /** JSON. */
  facts: string
  unasked: number
  page: string | null
  link_revoked_at: number | null
  message_id: string
  queued_at: number
  actor: Actor
  state: OutgoingState
  ended_at: number | null
  ended_by: Actor | null
  stopped_why: string | null
  subject: string | null
  body: string | null
}

export type OutboxTables = { outgoing: OutgoingRow }
