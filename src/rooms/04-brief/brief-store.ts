import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { BriefTables, ClientQuestionRow } from './brief-tables.ts'

const within = (tx: Tx) => tx.$extendTables<BriefTables>()

export const insertQuestion = (tx: Tx, row: Omit<Selectable<ClientQuestionRow>, 'workspace'>) =>
  within(tx).insertInto('client_question').values(row).execute()

export const questionById = (tx: Tx, id: string) =>
  within(tx)
    .selectFrom('client_question')
    .selectAll()
    .where('id', '=', id)
    .where('gone_at', 'is', null)
    .executeTakeFirst()

/** The question that this form brought already. */
export const questionOfForm = (tx: Tx, { contact, form }: { contact: string; form: string }) =>
  within(tx)
    .selectFrom('client_question')
    .select('id')
    .where('contact', '=', contact)
    .where('form', '=', form)
    .executeTakeFirst()

export const setAnswer = (
  tx: Tx,
  { id, ...answer }: Pick<Selectable<ClientQuestionRow>, 'id' | 'answer' | 'answered_at' | 'answered_by'>,
) => within(tx).updateTable('client_question').set(answer).where('id', '=', id).execute()

/** The questions of a contact or of everybody at a client, the newest first: those before `before`, where one is given. */
export const questionsOf = (
  tx: Tx,
  { by, id, before, most }: { by: 'contact' | 'client'; id: string; before: string | null; most: number },
) =>
  within(tx)
    .selectFrom('client_question')
    .selectAll()
    .where(by, '=', id)
    .where('gone_at', 'is', null)
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** What waits for its answer, the oldest first. */
export const openQuestions = (tx: Tx, { most }: { most: number }) =>
  within(tx)
    .selectFrom('client_question')
    .selectAll()
    .where('answered_at', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute()

/** What was answered, the newest question first: those before `before`, where one is given. */
export const answeredQuestions = (tx: Tx, { before, most }: { before: string | null; most: number }) =>
  within(tx)
    .selectFrom('client_question')
    .selectAll()
    .where('answered_at', 'is not', null)
    .where('gone_at', 'is', null)
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** An answer that was given by mail and kept, on the page or taken off it. */
export const keptById = (tx: Tx, id: string) =>
  within(tx)
    .selectFrom('client_question')
    .select(['client', 'contact', 'gone_at'])
    .where('id', '=', id)
    .where('letter', 'is not', null)
    .executeTakeFirst()

export const setGone = (tx: Tx, id: string, at: number | null) =>
  within(tx).updateTable('client_question').set({ gone_at: at }).where('id', '=', id).execute()

export const keptLetters = (tx: Tx, letters: readonly string[]) =>
  inEach(letters, (part) =>
    within(tx)
      .selectFrom('client_question')
      .select('letter')
      .where('letter', 'in', part)
      .where('gone_at', 'is', null)
      .execute(),
  )
