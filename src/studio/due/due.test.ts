import { beforeAll, expect, test } from 'vitest'
import { archiveClient } from '#client/client.ts'
import { askStudio } from '#brief/brief.ts'
import { act, openConcern } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import { queueIn } from '#foundation/outbox/outbox.ts'
import { askMove, makePromise } from '#promise/promise.ts'
import { catchUp } from '#reading/reading.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { studioOf } from '../studio.ts'
import { due } from './due.ts'
import { pathOf } from './due-path.ts'

// product.md, Today: what waits is gathered from what every room stored

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const promised = (on: string) =>
  ({
    words: 'The first page',
    owner: 'member:mira',
    source: 'hand',
    ref: '',
    due: { on, time: null },
    zone: 'UTC',
  }) as const

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  const told = async (studio: House) => {
    const found = await due(studio, { setting: await studioOf(studio) })
    return found.map(({ due: one, contactName }) => `${one.turn}: ${one.act} ${one.what}, ${contactName}`)
  }

  test('in a studio in which nothing waits nothing is due', async () => {
    expect(await told(await house.studio())).toEqual([])
  })

  test('a worry, a promise, a question and a message each stand once, with whom they are about', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    await openConcern(studio, { client, contact, origin: 'hand', words: 'They seemed unsure in the call.' })
    const other = await accept(studio, ADA)
    const id = await makePromise(studio, { ...other, ...promised('2026-05-21') })
    await makePromise(studio, { ...other, ...promised('2026-05-24') })
    await askMove(studio, { id, to: { on: '2026-05-30', time: null }, reason: 'The photos are late.', zone: 'UTC' })
    const asked = {
      contact,
      words: 'When may I see it?',
      form: 'f',
      owner: 'member:mira',
      on: '2026-06-20',
      zone: 'UTC',
    }
    await askStudio({ ...studio, actor: `contact:${contact}` }, { ...asked, owner: 'member:mira' })
    expect(await told(studio)).toEqual([
      'yours: hear concern, Grace Hopper',
      'yours: keep promise, Ada Byron',
      'yours: answer question, Grace Hopper',
      'yours: send message, Ada Byron',
      'coming: keep promise, Ada Byron',
    ])
  })

  test('a letter that came after the options went out is to be read', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const concern = await openConcern(studio, { client, contact, origin: 'hand', words: 'They seemed unsure.' })
    const word = { by: 'call', who: GRACE.name, said: 'It is a lot of money.' } as const
    await act(studio, { concern, act: { kind: 'heard', words: word.said, word } })
    for (const words of ['Four pages first', 'Pay in two parts'])
      await act(studio, { concern, act: { kind: 'option-added', option: words, as: 'solution', words, grounds: '' } })
    await act(studio, { concern, act: { kind: 'offered' } })
    expect(await told(studio)).toEqual(['yours: send message, Grace Hopper'])
  })

  test('an alert is due as it was last stored, and not of somebody who was put away', async () => {
    const studio = await house.studio()
    await receive(
      studio,
      correspondence(GRACE, 'Website', [
        { by: 'P', at: NOW - 2 * DAY, body: 'Hello Mira, we would love a new website.' },
        { by: 'P', at: NOW - 2 * DAY + HOUR, body: DOUBT },
      ]),
    )
    const { client, contact } = await accept(studio, GRACE)
    expect(await told(studio), 'nothing is computed here').not.toContain('yours: ask alert, Grace Hopper')
    await catchUp(studio, { week: WEEK })
    expect(await told(studio)).toContain('yours: ask alert, Grace Hopper')
    const [alert] = await due(studio, { setting: await studioOf(studio) })
    expect(alert && pathOf(alert.due)).toBe(`/clients/${client}?contact=${contact}#ask`)
    await archiveClient(studio, { id: client, archived: true })
    expect(await told(studio)).toEqual([])
  })

  test('unasked messages share the week with questions that were noted', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const message = { client, contact, template: 'open-line', facts: {}, unasked: true, page: '' }
    await studio.store.write(async (tx) => {
      for (const cause of ['a', 'b', 'c']) await queueIn(tx, studio, { ...message, cause })
    })
    expect(await told(studio)).toEqual([
      'yours: send message, Grace Hopper',
      'yours: send message, Grace Hopper',
      'coming: send message, Grace Hopper',
    ])
  })
})
