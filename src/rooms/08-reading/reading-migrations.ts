import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { reading } from './migrations/0005-reading.ts'
import { standing } from './migrations/0012-standing.ts'
import { revision } from './migrations/0013-revision.ts'

/** This room's migrations, each in a file of its own. */
export const readingMigrations: MigrationsOf = () => ({
  '0005_reading': reading,
  '0012_standing': standing,
  '0013_revision': revision,
})
