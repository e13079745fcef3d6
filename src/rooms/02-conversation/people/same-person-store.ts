import { newId } from '#foundation/ids.ts'
import { inEach, inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, CorrespondentRow, LikelySameRow, New } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** So many people of one name are compared at most. */
const ALIKE = 2_000

type Named = Pick<New<CorrespondentRow>, 'address' | 'name_key'>

/** Those among `addresses` who wrote under a full name. */
export const namedAmong = (tx: Tx, addresses: readonly string[]): Promise<Named[]> =>
  inEach(addresses, (part) =>
    within(tx)
      .selectFrom('correspondent')
      .select(['address', 'name_key'])
      .where('address', 'in', part)
      .where('letters_in', '>', 0)
      .where('name_key', '!=', '')
      .execute(),
  )

/** Everybody who wrote under one of these names. */
export const namedSo = (tx: Tx, keys: readonly string[]): Promise<Named[]> =>
  inEach(keys, (part) =>
    within(tx)
      .selectFrom('correspondent')
      .select(['address', 'name_key'])
      .where('name_key', 'in', part)
      .where('letters_in', '>', 0)
      .limit(ALIKE)
      .execute(),
  )

/** Strangers who opened one of these threads apart, each with those who are known in the thread that it seems to go on from. */
export async function strangersIn(tx: Tx, threads: readonly string[]): Promise<{ address: string; among: string[] }[]> {
  const rows = await inEach(threads, (part) =>
    within(tx)
      .selectFrom('thread')
      .innerJoin('thread as other', 'other.id', 'thread.continues')
      .innerJoin('message', 'message.id', 'thread.opener')
      .select(['message.from_address', 'other.persons'])
      .where('thread.id', 'in', part)
      .where('thread.why', 'in', ['sender', 'both'])
      .execute(),
  )
  return rows.map((row) => {
    const persons: [string, number][] = row.persons === null ? [] : JSON.parse(row.persons)
    return { address: row.from_address, among: persons.map(([address]) => address) }
  })
}

/** Proposes that these are the same; what was proposed before stays as it is. */
export async function propose(tx: Tx, pairs: readonly { one: string; other: string }[]): Promise<void> {
  const rows = pairs.map((pair) => ({ id: newId(), ...pair, verdict: null, done: null, at: null, actor: null }))
  for (const part of inParts(rows))
    await within(tx)
      .insertInto('likely_same')
      .values(part)
      .onConflict((conflict) => conflict.columns(['workspace', 'one', 'other']).doNothing())
      .execute()
}

/** Proposals that wait for the user's word, the newest first; of these addresses alone, where any are given. */
export function waitingProposals(
  tx: Tx,
  addresses: readonly string[] | null,
  most: number,
): Promise<New<LikelySameRow>[]> {
  if (addresses?.length === 0) return Promise.resolve([])
  const waiting = within(tx).selectFrom('likely_same').selectAll().where('verdict', 'is', null)
  const asked = addresses
    ? waiting.where((row) => row.or([row('one', 'in', addresses), row('other', 'in', addresses)]))
    : waiting
  return asked.orderBy('id', 'desc').limit(most).execute()
}

export const proposalById = (tx: Tx, id: string) =>
  within(tx).selectFrom('likely_same').selectAll().where('id', '=', id).executeTakeFirst()

export async function setVerdict(
  tx: Tx,
  id: string,
  said: Pick<New<LikelySameRow>, 'verdict' | 'done' | 'at' | 'actor'>,
) {
  await within(tx).updateTable('likely_same').set(said).where('id', '=', id).execute()
}

/** To whom each of these addresses was joined: the person's main address. */
export const mainOf = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx).selectFrom('same_person').select(['address', 'main']).where('address', 'in', part).execute(),
  )

/** All addresses of the people with these main addresses. */
export const addressesOfMains = (tx: Tx, mains: readonly string[]) =>
  inEach(mains, (part) =>
    within(tx)
      .selectFrom('same_person')
      .select(['address', 'main'])
      .where('main', 'in', part)
      .orderBy('address')
      .execute(),
  )

/** These addresses are one person's, who is known by `main`. */
export async function joinAddresses(tx: Tx, addresses: readonly string[], main: string): Promise<void> {
  await within(tx).deleteFrom('same_person').where('address', 'in', addresses).execute()
  await within(tx)
    .insertInto('same_person')
    .values(addresses.map((address) => ({ address, main })))
    .execute()
}

export async function forgetAddresses(tx: Tx, addresses: readonly string[]): Promise<void> {
  await within(tx).deleteFrom('same_person').where('address', 'in', addresses).execute()
}

/** Names that were counted before they were compared. */
export const unkeyedAmong = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx)
      .selectFrom('correspondent')
      .select(['address', 'name'])
      .where('address', 'in', part)
      .where('name_key', 'is', null)
      .execute(),
  )

export async function setNameKey(tx: Tx, address: string, key: string): Promise<void> {
  await within(tx).updateTable('correspondent').set({ name_key: key }).where('address', '=', address).execute()
}

/** Under which names people wrote from these addresses, the most used one first. */
export const namesWrittenUnder = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx)
      .selectFrom('message')
      .select((row) => ['from_address', 'from_name', row.fn.countAll<number>().as('letters')])
      .where('from_address', 'in', part)
      .where('writer', '=', 'person')
      .where('from_name', '!=', '')
      .groupBy(['from_address', 'from_name'])
      .orderBy('letters', 'desc')
      .orderBy('from_name')
      .execute(),
  )
