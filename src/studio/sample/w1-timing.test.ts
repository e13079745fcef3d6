import { expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { engineNamed } from '#testing/engines.ts'
import { testHouse } from '#testing/test-house.ts'
import { makeSampleStudio } from './sample-studio.ts'

test('how long', async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('x')
  const tested = await testHouse(engine)
  for (let run = 0; run < 5; run++) {
    const house: House = {
      store: tested.store.within(await tested.store.newWorkspace(tested.clock.now)),
      now: () => Date.now(),
      actor: 'sample',
    }
    const began = performance.now()
    const cpu = process.cpuUsage()
    await makeSampleStudio(house, { language: 'en', zone: 'Europe/Helsinki' })
    const used = process.cpuUsage(cpu)
    console.log(
      'run',
      run,
      Math.round(performance.now() - began),
      'ms',
      'cpu',
      Math.round((used.user + used.system) / 1000),
    )
  }
  expect(1).toBe(1)
}, 120_000)
