import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { promise } from './migrations/0021-promise.ts'

/** This room's migrations, each in a file of its own. */
export const promiseMigrations: MigrationsOf = () => ({ '0021_promise': promise })
