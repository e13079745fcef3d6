import { CLIENT_ENTRIES } from '#client/client.ts'
import { CONVERSATION_ENTRIES } from '#conversation/conversation.ts'
import { READING_ENTRIES } from '#reading/reading.ts'
import { STUDIO_ENTRIES } from '#studio/studio.ts'

/**
 * Everything that can stand in the journal, in the order of the rooms. Who listens: the client's timeline (studio/client/timeline-view.ts), where
 * the compiler asks of every new entry what it is to a client.
 */
export const JOURNAL_ENTRIES = [
  ...CLIENT_ENTRIES,
  ...CONVERSATION_ENTRIES,
  ...READING_ENTRIES,
  ...STUDIO_ENTRIES,
] as const
