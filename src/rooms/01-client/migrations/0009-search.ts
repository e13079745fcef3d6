import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { foldText } from '#foundation/searching/fold-text.ts'
import type { EngineKind } from '#foundation/store/migrate.ts'

/** What a client is found by: everything that is known of them by name, folded, one a line. */
export const search = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`create table client_search (
      workspace text not null, client text not null, folded text not null, primary key (workspace, client),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    const workspaces = await sql<{ id: string }>`select id from workspace`.execute(db)
    for (const { id } of workspaces.rows) await makeFindable(db, engine, id)
  },
})

/** On Postgres the wall stands for the migration too: without the workspace said it would find nobody. */
async function makeFindable(db: Kysely<unknown>, engine: EngineKind, workspace: string): Promise<void> {
  if (engine === 'postgres') await sql`select set_config('app.workspace', ${workspace}, true)`.execute(db)
  const known = await sql<{ client: string; piece: string }>`
    select id as client, name as piece from client where workspace = ${workspace}
    union all select client, name from contact where workspace = ${workspace}
    union all select c.client, a.address from contact_address a
      join contact c on c.workspace = a.workspace and c.id = a.contact where a.workspace = ${workspace}
    union all select client, name from project where workspace = ${workspace}
    union all select c.client, p.note from preference p
      join contact c on c.workspace = p.workspace and c.id = p.contact
      where p.workspace = ${workspace} and p.removed_at is null`.execute(db)
  for (const [client, rows] of Map.groupBy(known.rows, (row) => row.client)) {
    const folded = rows.map((row) => foldText(row.piece)).join('\n')
    await sql`insert into client_search (workspace, client, folded) values (${workspace}, ${client}, ${folded})`.execute(
      db,
    )
  }
}
