import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { client } from './migrations/0003-client.ts'
import { search } from './migrations/0009-search.ts'
import { care } from './migrations/0026-care.ts'
import { country } from './migrations/0018-country.ts'
import { unheardBy } from './migrations/0029-unheard-by.ts'
import { scale } from './migrations/0014-scale.ts'

/** This room's migrations, each in a file of its own. */
export const clientMigrations: MigrationsOf = (engine) => ({
  '0003_client': client,
  '0009_search_clients': search(engine),
  '0014_scale': scale(engine),
  '0018_country': country,
  '0026_care': care,
  '0029_unheard_by': unheardBy,
})
