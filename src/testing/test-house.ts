import { migrations } from '#house/migrations.ts'
import type { House } from '#foundation/house.ts'
import type { Store } from '#foundation/store/store.ts'
import type { WorkingWeek } from '#reading/reading.ts'
import { openStudio, plainStudio } from '#studio/studio.ts'
import type { Engine } from './engines.ts'

/** The instant at which tests stand unless they move the clock: a Thursday. */
export const NOW = Date.parse('2026-05-21T12:00:00Z')

export { DAY, HOUR } from '#foundation/days.ts'

/** A clock that a test can move. */
export interface Clock {
  now: number
}

export interface TestHouse {
  store: Store
  clock: Clock
  /** A studio of its own, with `mira@salo.example` as the studio's address: each test takes one. */
  studio(): Promise<House>
}

/** The whole house's tables on an engine; each studio is a workspace of its own. */
export async function testHouse(engine: Engine): Promise<TestHouse> {
  const store = await engine.open(migrations)
  await store.migrate()
  const clock = { now: NOW }
  return {
    store,
    clock,
    async studio() {
      const house: House = {
        store: store.within(await store.newWorkspace(clock.now)),
        now: () => clock.now,
        actor: 'member:mira',
      }
      await openStudio(house, { ...plainStudio({ addresses: [MIRA], language: 'en' }), zone: 'UTC' })
      return house
    },
  }
}

/** The working days of a studio in tests: those it opens with. */
export const WEEK: WorkingWeek = { zone: 'UTC', days: [1, 2, 3, 4, 5] }

/** The studio's own address in tests. */
export const MIRA = 'mira@salo.example'
