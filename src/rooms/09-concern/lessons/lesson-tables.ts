import type { Service } from '#client/client.ts'
import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { Cause } from '../concern-types.ts'

/** What a concern taught, to be thought of next time (S2-45). */
export interface LessonRow extends Walled {
  id: string
  client: string
  concern: string
  words: string
  cause: Cause | null
  service: Service | null
  learned_at: number
  learned_by: Actor
  removed_at: number | null
}

export type LessonTables = { lesson: LessonRow }
