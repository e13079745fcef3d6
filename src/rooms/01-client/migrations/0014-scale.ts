import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { EngineKind } from '#foundation/store/migrate.ts'
import { nameKey } from '../name-key.ts'

/** Lists of a thousand clients are walked in order: by name, put away last, signed or delivered on a day; and who is not listened to is found. */
export const scale = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`alter table client add column name_key text not null default ''`.execute(db)
    const workspaces = await sql<{ id: string }>`select id from workspace`.execute(db)
    for (const { id } of workspaces.rows) await fillNameKeys(db, engine, id)
    for (const index of [
      'client_by_name on client (workspace, name_key, id, archived_at) where archived_at is null',
      'client_put_away on client (workspace, archived_at, id) where archived_at is not null',
      'contact_unheard on contact (workspace, unheard_since) where unheard_since is not null',
      'project_signed on project (workspace, signed_on) where signed_on is not null',
      'project_delivered on project (workspace, delivered_on) where delivered_on is not null',
    ])
      await sql`create index ${sql.raw(index)}`.execute(db)
  },
})

/** On Postgres the wall stands for the migration too: without the workspace said it would find nobody. */
async function fillNameKeys(db: Kysely<unknown>, engine: EngineKind, workspace: string): Promise<void> {
  if (engine === 'postgres') await sql`select set_config('app.workspace', ${workspace}, true)`.execute(db)
  const clients = await sql<{ id: string; name: string }>`
    select id, name from client where workspace = ${workspace}`.execute(db)
  for (const { id, name } of clients.rows)
    await sql`update client set name_key = ${nameKey(name)} where workspace = ${workspace} and id = ${id}`.execute(db)
}
