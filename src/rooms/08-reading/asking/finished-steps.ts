import { DAY, dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { endedPage } from '#promise/promise.ts'
import { type FinishedStep, STEP_COUNTS_DAYS } from './not-asked-rules.ts'

/** So many promises that ended are looked at, the newest: more are hardly kept in two weeks. */
const LOOKED_AT = 200

/**
 * What was finished for each client lately, by the calendar of `zone`. No plan has steps yet (room 06): until then a promise that was kept is one, which is
 * where a plan's own steps will be read. What a concern promised is asked about there (S0-32), and an answer to a question is no step of the work.
 */
export async function finishedSteps(house: House, { zone }: { zone: string }): Promise<Map<string, FinishedStep[]>> {
  const since = house.now() - (STEP_COUNTS_DAYS + 1) * DAY
  const { promises } = await endedPage(house, { most: LOOKED_AT, after: null })
  const steps = promises.flatMap(({ id, client, keptAt, source }) =>
    keptAt !== null && keptAt >= since && source !== 'concern' && source !== 'question'
      ? [{ client, step: { id, on: dayAt(keptAt, zone).toString() } }]
      : [],
  )
  return new Map(
    [...Map.groupBy(steps, ({ client }) => client)].map(([client, of]) => [client, of.map((one) => one.step)]),
  )
}
