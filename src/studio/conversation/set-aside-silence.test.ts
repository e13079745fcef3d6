import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { readings } from '#reading/reading.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR, WEEK } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { studioPaths } from '../studio-paths.ts'

// S0-15: what was set aside stays to be seen, and comes back with one tap.

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    const at = (day: number) => app.clock.now + (day - 58) * DAY
    const weeks = Array.from({ length: 7 }, (_, week) => [
      { by: 'M' as const, at: at(week * 7), body: 'Here is the next page.' },
      { by: 'P' as const, at: at(week * 7) + 2 * HOUR, body: 'It looks good.' },
    ]).flat()
    const question = { by: 'M' as const, at: at(49), body: 'Could you tell me by Friday which picture you prefer?' }
    await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Website', [...weeks, question]))
  })

  const silences = async () => (await readings(house, { week: WEEK })).flatMap((one) => one.reading.signs)

  test('a silence that was set aside stands beside the letter that waits, and is taken back there', async () => {
    const [sign] = await silences()
    expect(sign?.kind).toBe('silent')
    const action = studioPaths.sign(sign?.letter ?? '', 'silent')
    const answer = await mira.post(action, { reason: 'elsewhere' })
    const page = answer.headers.get('location') ?? ''
    expect(await silences()).toEqual([])
    await mira.page(page)
    expect(await mira.page(page), 'also once the undo is gone').toContain(`action="${action}"`)
    await mira.post(action, { reason: '' })
    expect((await silences()).map((one) => one.kind)).toEqual(['silent'])
  })
})
