import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import { briefOf, courseOf, rowOf } from './concern-rows.ts'
import type { ConcernTables } from './concern-tables.ts'
import type { Act, ConcernInBrief, Course, Happening, Opening } from './concern-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConcernTables>()

export const insertConcern = (tx: Tx, brief: ConcernInBrief) =>
  within(tx).insertInto('concern').values(rowOf(brief)).execute()

export const updateConcern = (tx: Tx, brief: ConcernInBrief) =>
  within(tx).updateTable('concern').set(rowOf(brief)).where('id', '=', brief.id).execute()

/** Adds what happened, at its place in the order. */
export async function addHappening(
  tx: Tx,
  { concern, seq, id, at, actor, act, ref }: Happening & { concern: string; seq: number; ref: string | null },
): Promise<void> {
  const { kind, ...data } = act
  await within(tx)
    .insertInto('concern_happening')
    .values({ id, concern, seq, at, actor, kind, ref, data: JSON.stringify(data) })
    .execute()
}

/** Everything that happened to these concerns, by concern, the first first; an id that this studio does not have is left out. */
export async function coursesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Course>> {
  const rows = await inEach(ids, (part) =>
    within(tx)
      .selectFrom('concern_happening')
      .select(['id', 'concern', 'seq', 'at', 'actor', 'kind', 'ref', 'data'])
      .where('concern', 'in', part)
      .orderBy('concern')
      .orderBy('seq')
      .execute(),
  )
  const courses = [...Map.groupBy(rows, (row) => row.concern)].map(([id, of]) => [id, courseOf(of)] as const)
  return new Map(courses)
}

export const briefsById = (tx: Tx, ids: readonly string[]) =>
  inEach(ids, async (part) =>
    (await within(tx).selectFrom('concern').selectAll().where('id', 'in', part).execute()).map(briefOf),
  )

/** The concerns of a client or a contact, the newest first. */
export const briefsOf = async (tx: Tx, by: 'client' | 'contact', id: string) =>
  (
    await within(tx)
      .selectFrom('concern')
      .selectAll()
      .where(by, '=', id)
      .orderBy('opened_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  ).map(briefOf)

/** The concerns that did not end, in the order in which they were opened. */
export const openBriefs = async (tx: Tx) =>
  (
    await within(tx)
      .selectFrom('concern')
      .selectAll()
      .where('ended_at', 'is', null)
      .orderBy('opened_at')
      .orderBy('id')
      .execute()
  ).map(briefOf)

/** The concerns that were opened since an instant, the newest first. */
export const briefsSince = async (tx: Tx, since: number) =>
  (
    await within(tx)
      .selectFrom('concern')
      .selectAll()
      .where('opened_at', '>=', since)
      .orderBy('opened_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  ).map(briefOf)

/** Where a page of what ended went up to. */
export interface EndedConcern {
  at: number
  id: string
}

/** The concerns that ended, the last first, a page of them. */
export async function endedBriefs(tx: Tx, { before, most }: { before: EndedConcern | null; most: number }) {
  let query = within(tx).selectFrom('concern').selectAll().where('ended_at', 'is not', null)
  if (before)
    query = query
      .where('ended_at', '<=', before.at)
      .where((row) => row.or([row('ended_at', '<', before.at), row('id', '<', before.id)]))
  return (await query.orderBy('ended_at', 'desc').orderBy('id', 'desc').limit(most).execute()).map(briefOf)
}

/** In which concerns these are named by a kind of happening: promises and signs that were noted, contacts who were brought in. */
export const naming = (tx: Tx, kinds: readonly (Act | Opening)['kind'][], refs: readonly string[]) =>
  inEach(refs, (part) =>
    within(tx)
      .selectFrom('concern_happening')
      .innerJoin('concern', 'concern.id', 'concern_happening.concern')
      .select(['concern_happening.concern', 'concern_happening.ref', 'concern.contact'])
      .where('concern_happening.ref', 'in', part)
      .where('concern_happening.kind', 'in', kinds)
      .execute(),
  )
