import { BRIEF_ENTRIES } from '#brief/brief.ts'
import { DELIVERY_ENTRIES } from '#delivery/delivery.ts'
import { CLIENT_ENTRIES } from '#client/client.ts'
import { CONCERN_ENTRIES } from '#concern/concern.ts'
import { CONVERSATION_ENTRIES } from '#conversation/conversation.ts'
import { OUTBOX_ENTRIES } from '#foundation/outbox/outbox.ts'
import { STOP_ENTRIES } from '#foundation/stops/stops.ts'
import { PROMISE_ENTRIES } from '#promise/promise.ts'
import { READING_ENTRIES } from '#reading/reading.ts'
import { PORTAL_ENTRIES } from '#portal/sessions/sessions.ts'
import { STUDIO_ENTRIES } from '#studio/studio.ts'

/**
 * Everything that can stand in the journal, in the order of the rooms. Who listens: the client's timeline (studio/client/timeline-view.ts), where
 * the compiler asks of every new entry what it is to a client.
 */
export const JOURNAL_ENTRIES = [
  ...OUTBOX_ENTRIES,
  ...STOP_ENTRIES,
  ...CLIENT_ENTRIES,
  ...CONVERSATION_ENTRIES,
  ...PROMISE_ENTRIES,
  ...BRIEF_ENTRIES,
  ...DELIVERY_ENTRIES,
  ...READING_ENTRIES,
  ...CONCERN_ENTRIES,
  ...PORTAL_ENTRIES,
  ...STUDIO_ENTRIES,
] as const
