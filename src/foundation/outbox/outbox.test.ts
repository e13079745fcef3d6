import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import {
  countWaiting,
  endedOutgoing,
  letGoOn,
  markSent,
  outgoing,
  queueIn,
  revokeLinks,
  sentIn,
  stopOutgoing,
  takeBackSent,
  unaskedSince,
  waitingOutgoing,
} from './outbox.ts'
import type { NewOutgoing } from './outbox-types.ts'

// architecture.md, rule 4; S3-36

const MESSAGE: NewOutgoing = {
  client: 'a client',
  contact: 'grace',
  template: 'concern.options',
  cause: 'a concern',
  facts: { round: 1 },
  unasked: false,
  page: 'concerns/1',
}
const WORDS = { subject: 'Two ways', text: 'Hello Grace,\n\nhere they are.' }

eachEngine((engine) => {
  let house: TestHouse
  let studio: House
  beforeAll(async () => {
    house = await testHouse(engine)
    studio = await house.studio()
  })

  const queue = (more: Partial<NewOutgoing> = {}, by: House = studio) =>
    by.store.write((tx) => queueIn(tx, by, { ...MESSAGE, ...more }))
  const later = (by: number): House => ({ ...studio, now: () => NOW + by })

  test('what is queued waits as it was queued, with a Message-ID of its own from the start', async () => {
    const id = await queue({ contact: 'a' })
    const message = await outgoing(studio, { id })
    expect(message).toMatchObject({ ...MESSAGE, contact: 'a', state: 'waiting', queuedAt: NOW, actor: 'member:mira' })
    expect(message?.messageId).toMatch(/^[0-9a-f-]{36}@/u)
    expect(await waitingOutgoing(studio, { contact: 'a' })).toEqual([message])
  })

  test('a message is queued with its cause or not at all', async () => {
    const before = await countWaiting(studio)
    const failing = studio.store.write(async (tx) => {
      await queueIn(tx, studio, { ...MESSAGE, contact: 'b' })
      throw new Error('the cause did not happen')
    })
    await expect(failing).rejects.toThrow('the cause did not happen')
    expect(await countWaiting(studio)).toBe(before)
  })

  test('what is said anew about one thing takes the place of what waited, and its link stays good', async () => {
    const first = await queue({ contact: 'c' })
    const again = await queue({ contact: 'c', facts: { round: 2 } }, later(HOUR))
    expect(again).toBe(first)
    expect(await queue({ contact: 'c', cause: 'another concern' })).not.toBe(first)
    expect(await waitingOutgoing(studio, { contact: 'c' })).toHaveLength(2)
    expect(await outgoing(studio, { id: first })).toMatchObject({ facts: { round: 2 }, queuedAt: NOW + HOUR })
  })

  test('a link that was ended stays ended when the same is said anew', async () => {
    const first = await queue({ contact: 'd' })
    expect(await revokeLinks(studio, { id: first })).toBe(1)
    const again = await queue({ contact: 'd' })
    expect(again).not.toBe(first)
    expect(await outgoing(studio, { id: first })).toMatchObject({ state: 'stopped', stoppedWhy: 'replaced' })
    expect((await waitingOutgoing(studio, { contact: 'd' })).map(({ id }) => id)).toEqual([again])
  })

  test('all links to a contact are ended at once, and nobody else’s', async () => {
    await queue({ contact: 'e' })
    await queue({ contact: 'e', cause: 'other' })
    const without = await queue({ contact: 'e', cause: 'third', page: null })
    const foreign = await queue({ contact: 'f' })
    expect(await revokeLinks(later(DAY), { contact: 'e' })).toBe(2)
    expect(await revokeLinks(studio, { contact: 'e' })).toBe(0)
    for (const id of [without, foreign]) expect((await outgoing(studio, { id }))?.linkRevokedAt).toBeNull()
  })

  test('what is marked as sent is kept as it left, with who and when', async () => {
    const id = await queue({ contact: 'g', client: 'g’s' })
    await markSent(later(HOUR), { id, ...WORDS }, [])
    expect(await outgoing(studio, { id })).toMatchObject({ state: 'sent', endedAt: NOW + HOUR, ...WORDS })
    expect((await studio.store.read((tx) => sentIn(tx, { contact: 'g', most: 5 }))).map((one) => one.id)).toEqual([id])
    const [entry] = await journalOf(studio, { client: 'g’s', most: 1 })
    expect(entry).toMatchObject({ kind: 'outgoing.sent', subject: id })
    expect(entry?.facts).toEqual({ contact: 'g', template: 'concern-options' })
  })

  test('twenty who say at once that it was sent have one effect', async () => {
    const id = await queue({ contact: 'h', client: 'h’s' })
    let effects = 0
    const template = { code: MESSAGE.template, onSent: async () => void effects++ }
    await Promise.all(Array.from({ length: 20 }, () => markSent(studio, { id, ...WORDS }, [template])))
    expect(effects).toBe(1)
    expect(await journalOf(studio, { client: 'h’s', most: 5 })).toHaveLength(1)
  })

  test('a message whose effect fails is not marked as sent', async () => {
    const id = await queue({ contact: 'i' })
    const template = { code: MESSAGE.template, onSent: () => Promise.reject(new Error('no effect')) }
    await expect(markSent(studio, { id, ...WORDS }, [template])).rejects.toThrow('no effect')
    expect((await outgoing(studio, { id }))?.state).toBe('waiting')
  })

  test('what was sent can be taken back with its effect, and waits again', async () => {
    const id = await queue({ contact: 'j' })
    const done: string[] = []
    const template = {
      code: MESSAGE.template,
      onSent: async () => void done.push('sent'),
      onTakenBack: async () => void done.push('taken back'),
    }
    await markSent(studio, { id, ...WORDS }, [template])
    for (let times = 2; times > 0; times--) await takeBackSent(studio, { id }, [template])
    expect(done).toEqual(['sent', 'taken back'])
    expect(await outgoing(studio, { id })).toMatchObject({ state: 'waiting', endedAt: null, subject: null, text: null })
  })

  test('what was taken back does not wait beside what was queued meanwhile', async () => {
    const id = await queue({ contact: 'k' })
    await markSent(studio, { id, ...WORDS }, [])
    const meanwhile = await queue({ contact: 'k' })
    await takeBackSent(studio, { id }, [])
    expect((await waitingOutgoing(studio, { contact: 'k' })).map((one) => one.id)).toEqual([meanwhile])
    expect(await outgoing(studio, { id })).toMatchObject({ state: 'stopped', stoppedWhy: 'replaced' })
  })

  test('what was stopped can go on, and may have been sent all the same', async () => {
    const id = await queue({ contact: 'l' })
    expect(await stopOutgoing(studio, { id, why: 'not-sent' })).toMatchObject({ stoppedWhy: 'not-sent' })
    expect(await letGoOn(studio, { id })).toMatchObject({ state: 'waiting', stoppedWhy: null })
    await stopOutgoing(studio, { id, why: 'already-over' })
    expect(await markSent(studio, { id, ...WORDS }, [])).toMatchObject({ state: 'sent', stoppedWhy: null })
    expect(await stopOutgoing(studio, { id, why: 'not-sent' })).toMatchObject({ state: 'sent' })
  })

  test('only unasked ones that were sent count in the week’s budget', async () => {
    const to = { contact: 'm', unasked: true }
    const [old, sent, asked] = [
      await queue(to),
      await queue({ ...to, cause: '2' }),
      await queue({ contact: 'm', cause: '3' }),
    ]
    await queue({ ...to, cause: '4' })
    await markSent(later(-8 * DAY), { id: old, ...WORDS }, [])
    await markSent(later(-DAY), { id: sent, ...WORDS }, [])
    await markSent(studio, { id: asked, ...WORDS }, [])
    expect(await unaskedSince(studio, { contact: 'm', since: NOW - 7 * DAY })).toEqual([NOW - DAY])
  })

  test('what ended is shown a page at a time, the newest first, and none twice', async () => {
    const own = await house.studio()
    for (let one = 0; one < 5; one++) await markSent(own, { id: await queue({ cause: `${one}` }, own), ...WORDS }, [])
    const seen: string[] = []
    let before: { at: number; id: string } | undefined
    for (;;) {
      const page = await endedOutgoing(own, { state: 'sent', before, most: 2 })
      seen.push(...page.map((one) => one.id))
      const last = page.at(-1)
      if (!last?.endedAt) break
      before = { at: last.endedAt, id: last.id }
    }
    expect(new Set(seen).size).toBe(5)
    expect(seen).toEqual(seen.toSorted().toReversed())
  })

  test('another studio’s message is not found', async () => {
    const id = await queue({ contact: 'n' })
    const foreign = await house.studio()
    expect(await outgoing(foreign, { id })).toBeNull()
    for (const act of [
      () => markSent(foreign, { id, ...WORDS }, []),
      () => stopOutgoing(foreign, { id, why: 'not-sent' }),
      () => letGoOn(foreign, { id }),
      () => takeBackSent(foreign, { id }, []),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'outbox.notFound' })
    expect(await revokeLinks(foreign, { id })).toBe(0)
  })
})
