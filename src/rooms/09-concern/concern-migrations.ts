import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { concern } from './migrations/0022-concern.ts'
import { lesson } from './migrations/0027-lesson.ts'

/** This room's migrations, each in a file of its own. */
export const concernMigrations: MigrationsOf = () => ({
  '0022_concern': concern,
  '0027_lesson': lesson,
})
