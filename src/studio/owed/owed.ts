import type { Client } from '#client/client.ts'
import { answerDueAt, type ReplyTime, unanswered, type Unanswered, unansweredIn } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { asksIn } from './asking.ts'

/** A letter that waits for its answer, and when that is due by the reply promise. */
export interface Owed extends Unanswered {
  dueAt: number
}

/** What answers the studio owes, the soonest due first, `most` of them, and whether there are more; what is snoozed is out of sight. S1-21 */
export async function owed(
  house: House,
  { time, most, except = new Set() }: { time: ReplyTime; most: number; except?: ReadonlySet<string> },
): Promise<{ owed: Owed[]; more: boolean }> {
  const { waiting, more } = await unanswered(house, { most, except, asks: asksIn(house) })
  return { owed: waiting.map((one) => ({ ...one, dueAt: answerDueAt(one.letter.at, time) })), more }
}

/** Where these clients' conversations wait for an answer, snoozed or not: by conversation the letter, and when the answer is due. */
export async function owedIn(
  house: House,
  { clients, time }: { clients: readonly Client[]; time: ReplyTime },
): Promise<Map<string, { letter: string; contact: string; dueAt: number }>> {
  const contacts = clients
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap((client) => client.contacts.filter(({ archivedAt }) => archivedAt === null))
  const found = await unansweredIn(house, { contacts, asks: asksIn(house) })
  return new Map([...found].map(([thread, { at, ...of }]) => [thread, { ...of, dueAt: answerDueAt(at, time) }]))
}
