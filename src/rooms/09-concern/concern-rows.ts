import type { Selectable } from 'kysely'
import type { ConcernHappeningRow, ConcernRow } from './concern-tables.ts'
import type { Act, ConcernInBrief, Course, Happening, Opening } from './concern-types.ts'

type Row = Omit<Selectable<ConcernRow>, 'workspace'>

/** The happenings of one concern, read in order. */
export function courseOf(rows: readonly Omit<Selectable<ConcernHappeningRow>, 'workspace'>[]): Course {
  const [opened, ...then] = rows.map(({ id, at, actor, kind, data }): Happening => {
    return { id, at, actor, act: { ...JSON.parse(data), kind } }
  })
  if (!opened || !isOpening(opened)) throw new Error('a concern begins with its opening')
  return [opened, ...then.filter(isAct)]
}

const isOpening = (one: Happening): one is Happening<Opening> => one.act.kind === 'opened'
const isAct = (one: Happening): one is Happening<Act> => one.act.kind !== 'opened'

export function briefOf(row: Row): ConcernInBrief {
  const { id, client, contact, project, origin, ref, weight, owner, cause, stage, next, round, failed, seen } = row
  return {
    id,
    client,
    contact,
    project,
    origin,
    ref,
    weight,
    owner,
    cause,
    stage,
    next,
    round,
    failed,
    seen,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    stageSince: row.stage_since,
    firstOfferedAt: row.first_offered_at,
    askedAt: row.asked_at,
    askedTimes: row.asked_times,
    lastWordAt: row.last_word_at,
    restatedAt: row.restated_at,
    callAt: row.call_at,
    endedAt: row.ended_at,
    againOf: row.again_of,
  }
}

export function rowOf(brief: ConcernInBrief): Row {
  const { id, client, contact, project, origin, ref, weight, owner, cause, stage, next, round, failed, seen } = brief
  return {
    id,
    client,
    contact,
    project,
    origin,
    ref,
    weight,
    owner,
    cause,
    stage,
    next,
    round,
    failed,
    seen,
    opened_at: brief.openedAt,
    opened_by: brief.openedBy,
    stage_since: brief.stageSince,
    first_offered_at: brief.firstOfferedAt,
    asked_at: brief.askedAt,
    asked_times: brief.askedTimes,
    last_word_at: brief.lastWordAt,
    restated_at: brief.restatedAt,
    call_at: brief.callAt,
    ended_at: brief.endedAt,
    again_of: brief.againOf,
  }
}
