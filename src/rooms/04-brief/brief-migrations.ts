import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { clientQuestion } from './migrations/0024-client-question.ts'
import { keptAnswer } from './migrations/0036-kept-answer.ts'

/** This room's migrations, each in a file of its own. */
export const briefMigrations: MigrationsOf = () => ({
  '0024_client_question': clientQuestion,
  '0036_kept_answer': keptAnswer,
})
