import { beforeAll, expect, test } from 'vitest'
import { eachEngine } from '#testing/engines.ts'
import { DAY, type TestHouse, testHouse } from '#testing/test-house.ts'
import { newId } from './ids.ts'
import { journalOf, record } from './journal.ts'

// architecture.md, rule 3

eachEngine((engine) => {
  let house: TestHouse

  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('what happened to a client is told newest first, with who did it and the facts', async () => {
    const studio = await house.studio()
    const client = newId()
    await studio.store.write((tx) => record(tx, studio, { kind: 'client.added', subject: client, client }))
    house.clock.now += DAY
    const facts = { from: 'calm', to: 'uneasy', letters: 3, since: null }
    await studio.store.write((tx) => record(tx, studio, { kind: 'reading.changed', subject: client, client, facts }))
    expect(await journalOf(studio, { client, most: 9 })).toMatchObject([
      { kind: 'reading.changed', actor: 'member:mira', facts, at: house.clock.now },
      { kind: 'client.added', facts: {}, at: house.clock.now - DAY },
    ])
  })

  test('no more is told than was asked for, and nothing of another client', async () => {
    const studio = await house.studio()
    const [ada, grace] = [newId(), newId()]
    for (const client of [ada, ada, grace])
      await studio.store.write((tx) => record(tx, studio, { kind: 'client.changed', subject: client, client }))
    expect(await journalOf(studio, { client: ada, most: 1 })).toHaveLength(1)
    expect((await journalOf(studio, { client: ada, most: 9 })).map((entry) => entry.subject)).toEqual([ada, ada])
  })

  test('what was not done is not told: an entry goes with its change', async () => {
    const studio = await house.studio()
    const client = newId()
    const undone = studio.store.write(async (tx) => {
      await record(tx, studio, { kind: 'client.added', subject: client, client })
      throw new Error('the change could not be made')
    })
    await expect(undone).rejects.toThrow('could not be made')
    expect(await journalOf(studio, { client, most: 9 })).toEqual([])
  })
})
