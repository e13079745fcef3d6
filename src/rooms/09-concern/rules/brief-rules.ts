import type { Concern, ConcernInBrief } from '../concern-types.ts'
import { nextOf } from './next-rules.ts'
import { present } from './round-rules.ts'
import { stoodOf } from './stage-rules.ts'

/** A concern as lists show it, after its newest happening at `now`; `before` is what was stored, null for a new one. */
export function briefOf(concern: Concern, before: ConcernInBrief | null, now: number): ConcernInBrief {
  const { id, opening, openedAt, openedBy, owner, weight, cause, firstOfferedAt, failed, end, seen, restated, call } =
    concern
  const { client, contact, project, origin, ref, againOf } = opening
  const stood = stoodOf(concern)
  return {
    id,
    client,
    contact,
    project,
    origin,
    ref,
    weight,
    againOf,
    openedAt,
    openedBy,
    owner,
    firstOfferedAt,
    failed,
    seen,
    ...stood,
    cause: cause?.cause ?? null,
    stageSince: before?.stage === stood.stage ? before.stageSince : now,
    next: nextOf(concern),
    round: present(concern.rounds).round,
    restatedAt: restated?.confirmed === null ? restated.at : null,
    callAt: call?.chosen && call.heldAt === null ? call.chosen.from : null,
    endedAt: end?.at ?? null,
  }
}
