import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { Cause, NextAct, Origin, Stage, Weight } from './concern-types.ts'

/** A concern as lists and `due` need it: written from its happenings whenever one is added, and nothing but them. */
export interface ConcernRow extends Walled {
  id: string
  client: string
  contact: string
  project: string | null
  origin: Origin
  ref: string
  weight: Weight | null
  opened_at: number
  opened_by: Actor
  owner: Actor | null
  cause: Cause | null
  stage: Stage
  stage_since: number
  next: NextAct
  round: number
  first_offered_at: number | null
  asked_at: number | null
  asked_times: number
  last_word_at: number | null
  restated_at: number | null
  call_at: number | null
  failed: number
  ended_at: number | null
  again_of: string | null
  /** How many happenings it has. */
  seen: number
}

/** What happened to it. The words stand in `data`, where they can be erased while the happening stays. */
export interface ConcernHappeningRow extends Walled {
  id: string
  concern: string
  /** In order, from 1: the opening. */
  seq: number
  at: number
  actor: Actor
  kind: string
  /** What it names, to be found by: the promise or the sign that was noted, the contact who was brought in. */
  ref: string | null
  /** JSON: the act without its kind. */
  data: string
}

export type ConcernTables = {
  concern: ConcernRow
  concern_happening: ConcernHappeningRow
}
