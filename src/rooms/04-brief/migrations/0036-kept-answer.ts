import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Answers that were given by mail and are kept on the client's own page (S2-10): the letter that held them, and when they were taken off it again. */
export const keptAnswer: Migration = {
  async up(db) {
    await sql`alter table client_question add column letter text`.execute(db)
    await sql`alter table client_question add column gone_at bigint`.execute(db)
    await sql`create index client_question_letter on client_question (workspace, letter) where letter is not null`.execute(
      db,
    )
  },
}
