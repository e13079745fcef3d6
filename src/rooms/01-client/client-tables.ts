import type { Walled } from '#foundation/store/tables.ts'
import type { MigrationsOf } from '#foundation/store/migrate.ts'
import type { Language } from '#foundation/language.ts'
import type { Part, Service, Stage } from './client-rules.ts'

export interface ClientRow extends Walled {
  id: string
  name: string
  created_at: number
  archived_at: number | null
}

export interface ContactRow extends Walled {
  id: string
  client: string
  name: string
  language: Language
  part: Part
  salutation: string
  created_at: number
  /** Set when the listening is switched off for this contact (product.md: "each can be switched off"). */
  unheard_since: number | null
  archived_at: number | null
}

/** One address belongs to one contact; a contact may write from several. */
export interface ContactAddressRow extends Walled {
  address: string
  contact: string
}

export interface PreferenceRow extends Walled {
  id: string
  contact: string
  note: string
  created_at: number
  /** Set while the note is taken away, so that this can be undone. */
  removed_at: number | null
}

export interface ProjectRow extends Walled {
  id: string
  client: string
  name: string
  service: Service
  /** Minor units of `currency`; null while no price is agreed. */
  price: number | null
  currency: string
  stage: Stage
  /** YYYY-MM-DD, null until it happened. */
  signed_on: string | null
  delivered_on: string | null
  created_at: number
  archived_at: number | null
}

export type ClientTables = {
  client: ClientRow
  contact: ContactRow
  contact_address: ContactAddressRow
  preference: PreferenceRow
  project: ProjectRow
}

export const clientMigrations: MigrationsOf = () => ({
  '0003_client': {
    async up(db) {
      await db.schema
        .createTable('client')
        .addColumn('workspace', 'text', (column) => column.notNull().references('workspace.id'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('archived_at', 'bigint')
        .addPrimaryKeyConstraint('client_key', ['workspace', 'id'])
        .execute()
      await db.schema
        .createTable('contact')
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('client', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('part', 'text', (column) => column.notNull())
        .addColumn('salutation', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('unheard_since', 'bigint')
        .addColumn('archived_at', 'bigint')
        .addPrimaryKeyConstraint('contact_key', ['workspace', 'id'])
        .addForeignKeyConstraint('contact_of_client', ['workspace', 'client'], 'client', ['workspace', 'id'])
        .execute()
      await db.schema.createIndex('contact_client').on('contact').columns(['workspace', 'client']).execute()
      await db.schema
        .createTable('contact_address')
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull())
        .addColumn('contact', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('contact_address_key', ['workspace', 'address'])
        .addForeignKeyConstraint('address_of_contact', ['workspace', 'contact'], 'contact', ['workspace', 'id'])
        .execute()
      await db.schema
        .createIndex('contact_address_contact')
        .on('contact_address')
        .columns(['workspace', 'contact'])
        .execute()
      await db.schema
        .createTable('preference')
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('contact', 'text', (column) => column.notNull())
        .addColumn('note', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('removed_at', 'bigint')
        .addPrimaryKeyConstraint('preference_key', ['workspace', 'id'])
        .addForeignKeyConstraint('preference_of_contact', ['workspace', 'contact'], 'contact', ['workspace', 'id'])
        .execute()
      await db.schema.createIndex('preference_contact').on('preference').columns(['workspace', 'contact']).execute()
      await db.schema
        .createTable('project')
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('client', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('service', 'text', (column) => column.notNull())
        .addColumn('price', 'bigint')
        .addColumn('currency', 'text', (column) => column.notNull())
        .addColumn('stage', 'text', (column) => column.notNull())
        .addColumn('signed_on', 'text')
        .addColumn('delivered_on', 'text')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('archived_at', 'bigint')
        .addPrimaryKeyConstraint('project_key', ['workspace', 'id'])
        .addForeignKeyConstraint('project_of_client', ['workspace', 'client'], 'client', ['workspace', 'id'])
        .execute()
      await db.schema.createIndex('project_client').on('project').columns(['workspace', 'client']).execute()
    },
  },
})
