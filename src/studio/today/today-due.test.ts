import { beforeAll, expect, test } from 'vitest'
import { act, openConcern } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import { makePromise } from '#promise/promise.ts'
import { catchUp } from '#reading/reading.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { studioOf } from '../studio.ts'
import { todayView } from './today-view.ts'

// product.md, Today: who needs you now and why, promises due, what waits for a client's word, the next seven days

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  const view = async (studio: House) => todayView(studio, await studioOf(studio))
  const promised = (client: string, contact: string, on: string, words: string) =>
    ({
      client,
      contact,
      words,
      owner: 'member:mira',
      source: 'hand',
      ref: '',
      due: { on, time: null },
      zone: 'UTC',
    }) as const

  async function uneasy(studio: House) {
    const turns = ['Hello Mira, we would love a new website.', DOUBT]
    await receive(
      studio,
      correspondence(
        GRACE,
        'Website',
        turns.map((body, place) => ({ by: 'P' as const, at: NOW - 2 * DAY + place * HOUR, body })),
      ),
    )
    const grace = await accept(studio, GRACE)
    await catchUp(studio, { week: WEEK })
    return grace
  }

  test('who has an open concern is not listed once more for the alert', async () => {
    const studio = await house.studio()
    const grace = await uneasy(studio)
    const before = await view(studio)
    expect([before.needs.map(({ name }) => name), before.due.concerns]).toEqual([[GRACE.name], []])
    expect(before.uneasy + before.watch).toBe(1)
    await openConcern(studio, { ...grace, origin: 'hand', words: 'They doubt the eight pages.' })
    const { needs, uneasy: count, watch, due } = await view(studio)
    expect([needs, count, watch]).toEqual([[], 0, 0])
    expect(due.concerns.map(({ who, next }) => [who, next])).toEqual([[GRACE.name, 'hearing']])
  })

  test('a promise that is due, one that comes, and what waits for the client’s word each have their place', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, ADA)
    await makePromise(studio, promised(client, contact, '2026-05-21', 'The first page'))
    await makePromise(studio, promised(client, contact, '2026-05-25', 'The second page'))
    const concern = await openConcern(studio, { client, contact, origin: 'hand', words: 'She sounded unsure.' })
    const word = { by: 'call', who: ADA.name, said: 'It is dear.' } as const
    await act(studio, { concern, act: { kind: 'heard', words: word.said, word } })
    const slots = [{ id: 's', from: NOW + 2 * DAY, minutes: 30 }]
    for (const words of ['Twice it did not help', 'Nor did this'])
      await act(studio, { concern, act: { kind: 'attempted', words, worked: false } })
    await act(studio, { concern, act: { kind: 'call-proposed', slots, how: 'I call you' } })
    const { due } = await view(studio)
    expect(due.promised.map(({ words, standing }) => [words, standing])).toEqual([['The first page', 'open']])
    expect(due.days.flatMap(({ date, things }) => things.map(({ words }) => [date, words]))).toEqual([
      ['2026-05-25', 'The second page'],
    ])
    expect(due.days).toHaveLength(7)
    expect(due.messages.map(({ name, about }) => [name, about])).toEqual([
      [ADA.name, 'studio.outbox.about.concern.call'],
    ])
    await act(studio, { concern, act: { kind: 'call-chosen', slot: 's', words: '', word } })
    const after = await view(studio)
    expect(after.due.days.flatMap(({ date, things }) => things.map(({ what }) => [date, what]))).toContainEqual([
      '2026-05-23',
      'call',
    ])
  })

  test('a letter of somebody whose concern stands above is not listed once more', async () => {
    const studio = await house.studio()
    const grace = await accept(studio, GRACE)
    await receive(studio, correspondence(GRACE, 'Pages', [{ by: 'P', at: NOW - HOUR, body: 'When may we see it?' }]))
    expect((await view(studio)).waiting).toHaveLength(1)
    await openConcern(studio, { ...grace, origin: 'hand', words: 'They wait for the page.' })
    expect((await view(studio)).waiting).toEqual([])
  })
})
