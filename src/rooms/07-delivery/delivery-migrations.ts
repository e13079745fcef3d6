import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { openLine } from './migrations/0025-open-line.ts'

/** This room's migrations, each in a file of its own. */
export const deliveryMigrations: MigrationsOf = () => ({ '0025_open_line': openLine })
