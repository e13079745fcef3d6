import { type Letter, peopleSharing } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { SharedAddress } from './shared-addresses.tsx'

/** The addresses among these from which several people write. */
export async function sharedAmong(house: House, addresses: readonly string[]): Promise<SharedAddress[]> {
  const shared = await peopleSharing(house, { addresses: [...new Set(addresses)] })
  return [...shared].map(([address, names]) => ({ address, names }))
}

/** Who wrote a letter, by name: a contact's own, but from an address that several share the one under which it was written. */
export function writerName(
  letter: Pick<Letter, 'from'>,
  contact: { name: string } | undefined,
  shared: readonly SharedAddress[],
): string {
  const isShared = shared.some((one) => one.address === letter.from.address)
  const written = letter.from.name || letter.from.address
  return isShared || !contact ? written : contact.name
}
