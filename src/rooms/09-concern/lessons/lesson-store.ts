import type { Selectable } from 'kysely'
import type { Service } from '#client/client.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Cause } from '../concern-types.ts'
import type { LessonRow, LessonTables } from './lesson-tables.ts'

const within = (tx: Tx) => tx.$extendTables<LessonTables>()

export const insertLesson = (tx: Tx, row: Omit<Selectable<LessonRow>, 'workspace'>) =>
  within(tx).insertInto('lesson').values(row).execute()

export const lessonById = (tx: Tx, id: string) =>
  within(tx).selectFrom('lesson').selectAll().where('id', '=', id).executeTakeFirst()

export const setLessonRemoved = (tx: Tx, id: string, at: number | null) =>
  within(tx).updateTable('lesson').set({ removed_at: at }).where('id', '=', id).execute()

/** The newest first: those before `before`, where one is given. */
export const lessons = (tx: Tx, { before, most }: { before: string | null; most: number }) =>
  within(tx)
    .selectFrom('lesson')
    .selectAll()
    .where('removed_at', 'is', null)
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** The newest lessons of one cause, or of one kind of service, but for those of one concern. */
const lessonsBy = (tx: Tx, by: { cause: Cause } | { service: Service }, except: string, most: number) =>
  within(tx)
    .selectFrom('lesson')
    .selectAll()
    .$if('cause' in by, (query) => query.where('cause', '=', 'cause' in by ? by.cause : 'other'))
    .$if('service' in by, (query) => query.where('service', '=', 'service' in by ? by.service : 'other'))
    .where('removed_at', 'is', null)
    .where('concern', '!=', except)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** What the same cause taught before, then what the same kind of service did; each once, the newest first. */
export async function lessonsLike(
  tx: Tx,
  { cause, service, except, most }: { cause: Cause | null; service: Service | null; except: string; most: number },
) {
  const byCause = cause === null ? [] : await lessonsBy(tx, { cause }, except, most)
  const byService = service === null ? [] : await lessonsBy(tx, { service }, except, most)
  return [...new Map([...byCause, ...byService].map((row) => [row.id, row])).values()].slice(0, most)
}
