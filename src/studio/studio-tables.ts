import { type Generated, sql } from 'kysely'
import type { Language } from '#foundation/language.ts'
import type { MigrationsOf } from '#foundation/store/migrate.ts'
import type { Walled } from '#foundation/store/tables.ts'
import { targets } from './migrations/0028-targets.ts'

/** One row a workspace: the studio's own facts. */
export interface StudioRow extends Walled {
  id: string
  name: string
  language: Language
  zone: string
  /** JSON: working hours by weekday. */
  hours: string
  sample: number
  first_option_hours: Generated<number>
  reply_days: Generated<number>
  unasked_a_week: Generated<number>
  created_at: number
}

export type StudioTables = { studio: StudioRow }

export const studioMigrations: MigrationsOf = () => ({
  '0006_studio': {
    async up(db) {
      await sql`create table studio (
        workspace text not null references workspace(id), id text not null, name text not null, language text not null, zone text not null,
        hours text not null, sample integer not null, created_at bigint not null, primary key (workspace))`.execute(db)
    },
  },
  '0028_targets': targets,
})
