import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { New } from '../reading-store.ts'
import type { CheckInAnswerRow, CheckInRow, CheckInTables, SaidAsideRow } from './check-in-tables.ts'
import type { CheckIn, CheckInAnswer, Part } from './check-in-types.ts'

const within = (tx: Tx) => tx.$extendTables<CheckInTables>()

export const insertCheckIn = (tx: Tx, row: New<CheckInRow>) => within(tx).insertInto('check_in').values(row).execute()

export const setSent = (tx: Tx, { id, ...sent }: Pick<New<CheckInRow>, 'id' | 'sent_at' | 'asked'>) =>
  within(tx).updateTable('check_in').set(sent).where('id', '=', id).execute()

export const setOutgoing = (tx: Tx, { id, outgoing }: Pick<New<CheckInRow>, 'id' | 'outgoing'>) =>
  within(tx).updateTable('check_in').set({ outgoing }).where('id', '=', id).execute()

export const rowById = (tx: Tx, id: string) =>
  within(tx).selectFrom('check_in').selectAll().where('id', '=', id).executeTakeFirst()

/** The check-ins that were prepared for these occasions at a client. */
export const ofOccasions = (tx: Tx, { client, occasions }: { client: string; occasions: readonly string[] }) =>
  inEach(occasions, (part) =>
    within(tx).selectFrom('check_in').selectAll().where('client', '=', client).where('occasion', 'in', part).execute(),
  )

/** What a contact was asked about in check-ins that left or wait, the newest first. */
export async function partsOf(tx: Tx, { contact, most }: { contact: string; most: number }): Promise<Part[]> {
  const rows = await within(tx)
    .selectFrom('check_in')
    .select('part')
    .where('contact', '=', contact)
    .orderBy('prepared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ part }) => part)
}

/** Check-ins by id with their answers; those that this studio does not have are left out. */
export async function byIds(tx: Tx, ids: readonly string[]): Promise<CheckIn[]> {
  const rows = await inEach(ids, (part) =>
    within(tx).selectFrom('check_in').selectAll().where('id', 'in', part).execute(),
  )
  return withAnswers(tx, rows)
}

/** The check-ins to a contact, or to anybody at a client, the newest first; `sent` leaves out what has not left. */
export async function checkInsOf(
  tx: Tx,
  { by, id, most, sent }: { by: 'contact' | 'client'; id: string; most: number; sent: boolean },
): Promise<CheckIn[]> {
  const rows = await within(tx)
    .selectFrom('check_in')
    .selectAll()
    .where(by, '=', id)
    .$if(sent, (query) => query.where('sent_at', 'is not', null))
    .orderBy('prepared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return withAnswers(tx, rows)
}

/** What left since an instant, the newest first. */
export async function sentSince(tx: Tx, { since, most }: { since: number; most: number }): Promise<CheckIn[]> {
  const rows = await within(tx)
    .selectFrom('check_in')
    .selectAll()
    .where('sent_at', '>=', since)
    .orderBy('sent_at', 'desc')
    .limit(most)
    .execute()
  return withAnswers(tx, rows)
}

/** The check-ins that were answered since an instant. */
export async function answeredSince(tx: Tx, { since, most }: { since: number; most: number }): Promise<string[]> {
  const rows = await within(tx)
    .selectFrom('check_in_answer')
    .select('check_in')
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return [...new Set(rows.map((row) => row.check_in))]
}

async function withAnswers(tx: Tx, rows: readonly Omit<Selectable<CheckInRow>, 'workspace'>[]): Promise<CheckIn[]> {
  const ids = rows.map(({ id }) => id)
  const answers = await inEach(ids, (part) => answersWith(tx).where('check_in', 'in', part).execute())
  const byCheckIn = Map.groupBy(answers.toSorted(inTime).map(answerOf), (one) => one.checkIn)
  return rows.map(({ id, contact, client, project, after, part, prepared_at, actor, outgoing, sent_at }) => {
    const of = { id, contact, client, project, after, part, actor, outgoing }
    return { ...of, preparedAt: prepared_at, sentAt: sent_at, answers: byCheckIn.get(id) ?? [] }
  })
}

const answersWith = (tx: Tx) =>
  within(tx)
    .selectFrom('check_in_answer')
    .leftJoin('said_aside', 'said_aside.said', 'check_in_answer.id')
    .select(['check_in_answer.id', 'check_in', 'check_in_answer.contact', 'client', 'check_in_answer.at'])
    .select(['check_in_answer.actor', 'ease', 'words', 'word', 'said_aside.reason'])

type AnswerFound = Awaited<ReturnType<ReturnType<typeof answersWith>['execute']>>[number]

/** Ids are made in order of time, also within a millisecond. */
const inTime = (a: AnswerFound, b: AnswerFound) => a.at - b.at || (a.id < b.id ? -1 : 1)

function answerOf({ check_in, word, reason, ...same }: AnswerFound): CheckInAnswer {
  return { ...same, checkIn: check_in, word: JSON.parse(word), aside: reason }
}

/** Everything that these contacts answered, the first first. */
export async function answersOfContacts(tx: Tx, contacts: readonly string[]): Promise<CheckInAnswer[]> {
  const rows = await inEach(contacts, (part) => answersWith(tx).where('check_in_answer.contact', 'in', part).execute())
  return rows.toSorted(inTime).map(answerOf)
}

export const insertAnswer = (tx: Tx, row: New<CheckInAnswerRow>) =>
  within(tx).insertInto('check_in_answer').values(row).execute()

export async function answerById(tx: Tx, id: string): Promise<CheckInAnswer | null> {
  const row = await answersWith(tx).where('check_in_answer.id', '=', id).executeTakeFirst()
  return row ? answerOf(row) : null
}

export async function setAside(tx: Tx, row: New<SaidAsideRow>): Promise<void> {
  await within(tx)
    .insertInto('said_aside')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'said']).doUpdateSet(row))
    .execute()
}

export const takeBackAside = (tx: Tx, said: string) =>
  within(tx).deleteFrom('said_aside').where('said', '=', said).execute()

/** Why things that these contacts said or seemed were set aside. */
export const asideOf = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx).selectFrom('said_aside').select(['said', 'contact', 'reason']).where('contact', 'in', part).execute(),
  )

export const forgetAside = (tx: Tx, contact: string) =>
  within(tx).deleteFrom('said_aside').where('contact', '=', contact).execute()

/** Whether check-ins leave without a hand. */
export async function byThemselves(tx: Tx): Promise<boolean> {
  const row = await within(tx).selectFrom('check_in_setting').select('by_themselves').executeTakeFirst()
  return row?.by_themselves === 1
}

export async function setByThemselves(
  tx: Tx,
  row: { by_themselves: number; at: number; actor: SaidAsideRow['actor'] },
): Promise<void> {
  await within(tx)
    .insertInto('check_in_setting')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace']).doUpdateSet(row))
    .execute()
}
