import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { portalSession } from './migrations/0023-portal-session.ts'

/** The portal's migrations, each in a file of its own. */
export const portalMigrations: MigrationsOf = () => ({ '0023_portal_session': portalSession })
