import type { House } from '#foundation/house.ts'
import { firstStanding, newestEvidence } from './newest-store.ts'

/** Changes whenever something was heard in a letter, or somebody comes, goes or moves among those who need the user; two looks at the ends of indexes. */
export function newestReadings(house: House): Promise<string> {
  return house.store.read(async (tx) => {
    const evidence = await newestEvidence(tx)
    const standing = await firstStanding(tx)
    return [evidence?.id, ...standing.map((row) => `${row.contact} ${row.reading} ${row.alert_since}`)].join('\n')
  })
}
