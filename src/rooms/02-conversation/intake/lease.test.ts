import { beforeAll, expect, test } from 'vitest'
import { eachEngine } from '#testing/engines.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { giveLease, takeLease } from '../conversation.ts'

// Issue 6: one process at a time syncs an account; if it dies another goes on within a minute

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  const lease = (holder: string) => ({ account: 'a', holder, for: 30_000 })

  test('an account has one holder, who may keep it, until its time is over', async () => {
    const studio = await house.studio()
    house.clock.now = NOW
    expect(await takeLease(studio, lease('one'))).toBe(true)
    expect(await takeLease(studio, lease('two'))).toBe(false)
    house.clock.now = NOW + 20_000
    expect(await takeLease(studio, lease('one'))).toBe(true)
    house.clock.now = NOW + 49_000
    expect(await takeLease(studio, lease('two'))).toBe(false)
    house.clock.now = NOW + 50_000
    expect(await takeLease(studio, lease('two'))).toBe(true)
    expect(await takeLease(studio, lease('one'))).toBe(false)
  })

  test('only who has it gives it back, and then it is free at once', async () => {
    const studio = await house.studio()
    await takeLease(studio, lease('one'))
    await giveLease(studio, { account: 'a', holder: 'two' })
    expect(await takeLease(studio, lease('two'))).toBe(false)
    await giveLease(studio, { account: 'a', holder: 'one' })
    expect(await takeLease(studio, lease('two'))).toBe(true)
  })

  test('of twenty who ask at once one has it', async () => {
    const studio = await house.studio()
    const asked = Array.from({ length: 20 }, (_, number) => takeLease(studio, lease(`holder ${number}`)))
    expect((await Promise.all(asked)).filter((has) => has)).toHaveLength(1)
  })

  test("another studio's account of that id is another one", async () => {
    const [studio, other] = [await house.studio(), await house.studio()]
    expect(await takeLease(studio, lease('one'))).toBe(true)
    expect(await takeLease(other, lease('two'))).toBe(true)
  })
})
