import type { MigrationsOf } from '../store/migrate.ts'
import { outgoing } from './migrations/0020-outgoing.ts'

export const outboxMigrations: MigrationsOf = () => ({ '0020_outgoing': outgoing })
