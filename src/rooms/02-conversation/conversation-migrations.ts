import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { conversation } from './migrations/0004-conversation.ts'
import { intake } from './migrations/0007-intake.ts'

/** This room's migrations, each in a file of its own. */
export const conversationMigrations: MigrationsOf = (engine) => ({
  '0004_conversation': conversation(engine),
  '0007_intake': intake(engine),
})
