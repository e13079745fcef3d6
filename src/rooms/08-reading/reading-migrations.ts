import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { reading } from './migrations/0005-reading.ts'
import { standing } from './migrations/0012-standing.ts'
import { revision } from './migrations/0013-revision.ts'
import { secondStep } from './migrations/0016-second-step.ts'
import { asked } from './migrations/0017-asked.ts'
import { checkIn } from './migrations/0037-check-in.ts'

/** This room's migrations, each in a file of its own. */
export const readingMigrations: MigrationsOf = (engine) => ({
  '0005_reading': reading,
  '0012_standing': standing,
  '0013_revision': revision,
  '0016_second_step': secondStep(engine),
  '0017_asked': asked,
  '0037_check_in': checkIn,
})
