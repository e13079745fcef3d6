import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { conversation } from './migrations/0004-conversation.ts'
import { intake } from './migrations/0007-intake.ts'
import { search } from './migrations/0008-search.ts'
import { pictures } from './migrations/0010-pictures.ts'
import { threads } from './migrations/0011-threads.ts'
import { lists } from './migrations/0015-lists.ts'

/** This room's migrations, each in a file of its own. */
export const conversationMigrations: MigrationsOf = (engine) => ({
  '0004_conversation': conversation(engine),
  '0007_intake': intake(engine),
  '0008_search': search(engine),
  '0010_pictures': pictures(),
  '0011_threads': threads(engine),
  '0015_lists': lists,
})
