import type { House } from '#foundation/house.ts'
import { askingAmong as asking } from './heard-store.ts'

/** Of these letters those in which a question was heard. */
export async function askingAmong(house: House, { letters }: { letters: readonly string[] }): Promise<Set<string>> {
  const rows = await house.store.read((tx) => asking(tx, letters))
  return new Set(rows.map(({ message }) => message))
}
