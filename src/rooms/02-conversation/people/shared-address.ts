import type { House } from '#foundation/house.ts'
import { differentPeople } from './likely-same.ts'
import { namesWrittenUnder } from './same-person-store.ts'

/** The people who share each of these addresses, who wrote most first; an address from which one person writes is left out. */
export function peopleSharing(house: House, input: { addresses: readonly string[] }): Promise<Map<string, string[]>> {
  return house.store.read(async (tx) => {
    const names = Map.groupBy(await namesWrittenUnder(tx, input.addresses), (row) => row.from_address)
    const people = [...names].map(
      ([address, rows]) => [address, differentPeople(rows.map((row) => row.from_name))] as const,
    )
    return new Map(people.filter(([, shared]) => shared.length > 1))
  })
}
