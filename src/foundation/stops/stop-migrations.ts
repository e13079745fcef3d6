import type { MigrationsOf } from '../store/migrate.ts'
import { stop } from './migrations/0038-stop.ts'

export const stopMigrations: MigrationsOf = () => ({ '0038_stop': stop })
