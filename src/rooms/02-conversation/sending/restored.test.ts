import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatch as dispatchOf, doubtRestored } from '#conversation/conversation.ts'
import { eachEngine } from '#testing/engines.ts'
import { accountAt, letterFrom, queued, sending, testKeyring } from '#testing/sending.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'

// reliability.md, Sending exactly once; Durability and backup

eachEngine((engine) => {
  let tests: TestHouse
  let sink: Sink
  beforeAll(async () => {
    tests = await testHouse(engine)
    sink = await smtpSink()
  })
  afterAll(() => sink.close())

  test('what waited to leave in a backup does not leave a second time after it was restored: the user is asked', async () => {
    tests.clock.now = NOW
    const house = await tests.studio()
    const keyring = testKeyring()
    const account = await accountAt(house, { port: sink.port, keyring })
    const id = await queued(house, letterFrom(house, account))
    expect(await doubtRestored(house)).toBe(1)
    await sending(house, sink)
    expect(sink.sunk).toEqual([])
    expect(await dispatchOf(house, { id })).toMatchObject({
      state: 'uncertain',
      trouble: true,
      problem: { code: 'restored' },
    })
    expect(await doubtRestored(house)).toBe(0)
  })
})
