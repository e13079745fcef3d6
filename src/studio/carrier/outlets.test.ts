import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { House } from '#foundation/house.ts'
import { outletsOf } from './outlets.ts'

// architecture.md, rule 2: nothing is scheduled, everything is due; decisions/011

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- An outlet passes its house on and looks at its workspace alone.
const houseOf = (workspace: string) => ({ store: { workspace } }) as House

test('a look during a run is followed by one run more, however many looks there were', async () => {
  const runs: (() => void)[] = []
  const outlets = outletsOf(() => new Promise((done) => runs.push(() => done(null))))
  for (let look = 0; look < 3; look += 1) outlets.look(houseOf('one'))
  expect(runs).toHaveLength(1)
  runs[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(runs).toHaveLength(2)
  runs[1]?.()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(runs).toHaveLength(2)
})

test('it looks again by itself when something is due, and not over and over at what is overdue', async () => {
  const at: number[] = []
  const began = Date.now()
  const outlets = outletsOf(() => {
    at.push(Date.now() - began)
    return Promise.resolve(at.length < 3 ? Date.now() + (at.length === 1 ? 10_000 : -5) : null)
  })
  outlets.look(houseOf('one'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(at).toEqual([0, 10_000, 10_200])
})

test('studios do not wait for each other, and at the end nothing begins any more', async () => {
  const seen: string[] = []
  const slow = Promise.withResolvers<number | null>()
  const outlets = outletsOf(({ store }) => {
    seen.push(store.workspace)
    return store.workspace === 'slow' ? slow.promise : Promise.resolve(Date.now() + 1_000)
  })
  outlets.look(houseOf('slow'))
  outlets.look(houseOf('quick'))
  expect(seen).toEqual(['slow', 'quick'])
  const ended = outlets.end()
  slow.resolve(null)
  await ended
  outlets.look(houseOf('quick'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(seen).toHaveLength(2)
})
