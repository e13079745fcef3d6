import { addressesBeside } from '#client/client.ts'
import type { Tx } from '#foundation/store/store.ts'
import { fitTheName, nameKey } from './likely-same.ts'
import * as store from './same-person-store.ts'

/** All addresses of the person behind each of these, itself among them; an address that stands alone is left out. */
export async function aliasesOf(tx: Tx, addresses: readonly string[]): Promise<Map<string, string[]>> {
  const found = await addressesBeside(tx, addresses)
  const joined = await store.mainOf(tx, addresses)
  const all = Map.groupBy(
    await store.addressesOfMains(
      tx,
      joined.map((row) => row.main),
    ),
    (row) => row.main,
  )
  for (const { address, main } of joined) {
    const beside = (all.get(main) ?? []).map((row) => row.address)
    found.set(address, [...new Set([...(found.get(address) ?? []), ...beside])])
  }
  return found
}

/**
 * Who may be the same person as somebody else, after letters came from these addresses and these threads changed: one full name, and
 * addresses named after it, or one of them a stranger in a thread that knows the other. Only proposed: the user decides.
 */
export async function proposeSame(
  tx: Tx,
  { addresses, threads }: { addresses: readonly string[]; threads: readonly string[] },
): Promise<void> {
  const named = await store.namedAmong(tx, addresses)
  if (named.length === 0) return
  const alike = Map.groupBy(
    await store.namedSo(
      tx,
      named.map((one) => one.name_key ?? ''),
    ),
    (one) => one.name_key,
  )
  const pairs = named.flatMap(({ address, name_key: key }) =>
    (alike.get(key) ?? [])
      .filter((one) => one.address !== address)
      .map((one) => ({ ...pairOf(address, one.address), key: key ?? '' })),
  )
  if (pairs.length === 0) return
  const met = new Set(
    (await store.strangersIn(tx, threads)).flatMap(({ address, among }) =>
      among.map((other) => keyOf(pairOf(address, other))),
    ),
  )
  const likely = pairs.filter((pair) => fitTheName(pair.one, pair.other, pair.key) || met.has(keyOf(pair)))
  const each = new Map(likely.map(({ one, other }) => [keyOf({ one, other }), { one, other }]))
  await store.propose(tx, [...each.values()])
}

/** The same for people who were counted before names were compared. */
export async function proposeSameAgain(
  tx: Tx,
  input: { addresses: readonly string[]; threads: readonly string[] },
): Promise<void> {
  for (const { address, name } of await store.unkeyedAmong(tx, input.addresses))
    await store.setNameKey(tx, address, nameKey(name))
  await proposeSame(tx, input)
}

interface Pair {
  one: string
  other: string
}

const pairOf = (one: string, other: string): Pair => (one < other ? { one, other } : { one: other, other: one })
const keyOf = ({ one, other }: Pair) => `${one} ${other}`
