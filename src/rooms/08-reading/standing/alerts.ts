import type { House } from '#foundation/house.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import { lastAskedAt } from '../asking/asked-store.ts'
import { storedAlerts } from './standing-store.ts'

/** Somebody whose reading asks for attention, as it was last stored. */
export interface StoredAlert {
  contact: string
  reading: Exclude<ReadingWord, 'calm'>
  since: number
  /** The higher the more pressing. */
  rank: number
  /** When they were last asked how they are; null where never. */
  askedAt: number | null
}

/** Every alert as it was last stored, the most pressing first; nothing is computed. Whoever was put away since may be among them. S0-15, S0-21 */
export function alerts(house: House): Promise<StoredAlert[]> {
  return house.store.read(async (tx) => {
    const rows = await storedAlerts(tx)
    const asked = await lastAskedAt(tx, { by: 'contact', ids: rows.map((row) => row.contact) })
    const at = new Map(asked.map((row) => [row.of, row.at]))
    return rows.flatMap(({ contact, reading, alert_since: since, rank }) =>
      reading === 'calm' || since === null ? [] : [{ contact, reading, since, rank, askedAt: at.get(contact) ?? null }],
    )
  })
}
