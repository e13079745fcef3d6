import { sql } from 'kysely'
import type { MigrationsOf } from './migrate.ts'

export const foundationMigrations: MigrationsOf = () => ({
  '0001_journal': {
    async up(db) {
      await db.schema
        .createTable('workspace')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('journal')
        .addColumn('workspace', 'text', (column) => column.notNull().references('workspace.id'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('client', 'text')
        .addColumn('facts', 'text', (column) => column.notNull().defaultTo(sql.lit('{}')))
        .addPrimaryKeyConstraint('journal_key', ['workspace', 'id'])
        .execute()
      await db.schema.createIndex('journal_client').on('journal').columns(['workspace', 'client', 'at']).execute()
    },
  },
})
