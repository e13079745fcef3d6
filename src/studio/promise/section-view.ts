import type { House } from '#foundation/house.ts'
import { countsFor, promisesOf, standingOf } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { PromisesSectionView } from '#promise/studio/promises-section.tsx'
import { type Named, promiseRow } from './promise-rows.ts'

/** What was promised to a client, as their page shows it. */
export async function promisesSection(
  house: House,
  { client, named }: { client: string; named: Named },
): Promise<PromisesSectionView> {
  const now = house.now()
  const promises = await promisesOf(house, { client, open: true })
  const { kept, moved, late, broken } = await countsFor(house, { client })
  return {
    open: promises.filter((one) => standingOf(one, now) !== 'broken').map((one) => promiseRow(one, { named, now })),
    counts: { kept, moved, late, broken },
    href: promisePaths.list({ client }),
    newHref: promisePaths.newPromise({ client }),
  }
}
