import { outboxMigrations } from '#foundation/outbox/outbox-migrations.ts'
import { signInMigrations } from '#foundation/sign-in/sign-in-migrations.ts'
import { stopMigrations } from '#foundation/stops/stop-migrations.ts'
import { foundationMigrations } from '#foundation/store/foundation-migrations.ts'
import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { clientMigrations } from '#client/client-migrations.ts'
import { conversationMigrations } from '#conversation/conversation-migrations.ts'
import { briefMigrations } from '#brief/brief-migrations.ts'
import { deliveryMigrations } from '#delivery/delivery-migrations.ts'
import { promiseMigrations } from '#promise/promise-migrations.ts'
import { concernMigrations } from '#concern/concern-migrations.ts'
import { readingMigrations } from '#reading/reading-migrations.ts'
import { portalMigrations } from '#portal/portal-migrations.ts'
import { studioMigrations } from '#studio/studio-tables.ts'

/** Every room's migrations, in the order of the rooms; their names are numbered across the whole house. */
export const migrations: readonly MigrationsOf[] = [
  foundationMigrations,
  signInMigrations,
  outboxMigrations,
  stopMigrations,
  clientMigrations,
  conversationMigrations,
  promiseMigrations,
  briefMigrations,
  deliveryMigrations,
  readingMigrations,
  concernMigrations,
  portalMigrations,
  studioMigrations,
]
