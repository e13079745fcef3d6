import { beforeAll, describe, expect, test } from 'vitest'
import { switchListening } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { outgoing as outgoingOf, stopOutgoing, takeBackSent, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { allowAgain, stopFor } from '#foundation/stops/stops.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { accept, ADA, GRACE } from '#testing/cast.ts'
import { dueAfterSigning, sentCheckIn } from '#testing/check-ins.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import {
  askedTimes,
  checkIn,
  checkInsByThemselves,
  checkInsOf,
  checkInsSince,
  preparedFor,
  prepareCheckIn,
  setCheckInsByThemselves,
} from '../reading.ts'

// S0-5, S0-20, S0-36, S3-36

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function grace() {
    const studio = await house.studio()
    return { studio, ...(await accept(studio, GRACE)) }
  }
  const kinds = async (studio: House, client: string) =>
    (await journalOf(studio, { client, most: 50 })).map(({ kind }) => kind)

  describe('a check-in that is prepared', () => {
    test('waits in the outbox as one unasked message, with a page of its own, and nobody was asked yet', async () => {
      const { studio, client, contact } = await grace()
      const { id, outgoing } = await prepareCheckIn(studio, { contact, due: dueAfterSigning() })
      const [message, ...more] = await waitingOutgoing(studio)
      expect(more).toEqual([])
      expect(message).toMatchObject({ id: outgoing, contact, client, template: 'check-in', cause: id, unasked: true })
      expect(message?.page).toBe(`check-ins/${id}`)
      expect(await checkIn(studio, { id })).toMatchObject({ after: 'signing', part: 'work', sentAt: null, answers: [] })
      expect(await askedTimes(studio, { contact, most: 5 })).toEqual([])
      expect(await checkInsOf(studio, { client, most: 5 })).toEqual([])
      expect((await journalOf(studio, { client, most: 1 }))[0]).toMatchObject({
        kind: 'check-in.prepared',
        facts: { contact, after: 'signing', part: 'work' },
      })
    })

    test('is one, pressed twenty times at once, and for whatever else is due meanwhile', async () => {
      const { studio, contact } = await grace()
      const pressed = await Promise.all(
        Array.from({ length: 20 }, (_, place) =>
          prepareCheckIn(studio, { contact, due: dueAfterSigning({ overdue: 1 + (place % 3) }) }),
        ),
      )
      expect(new Set(pressed.map(({ outgoing }) => outgoing)).size).toBe(1)
      expect(await waitingOutgoing(studio)).toHaveLength(1)
    })

    test('is not prepared for who is not listened to, who wants none, who is another studio’s', async () => {
      const { studio, client, contact } = await grace()
      const due = dueAfterSigning()
      await switchListening(studio, { id: contact, on: false })
      await expect(prepareCheckIn(studio, { contact, due })).rejects.toMatchObject({ code: 'reading.isOff' })
      await switchListening(studio, { id: contact, on: true })
      await stopFor(studio, { contact, client, kind: 'check-in', way: 'page' })
      await expect(prepareCheckIn(studio, { contact, due })).rejects.toMatchObject({ code: 'checkin.stopped' })
      const foreign = await accept(await house.studio(), ADA)
      const theirs = { contact: foreign.contact, due }
      await expect(prepareCheckIn(studio, theirs)).rejects.toMatchObject({ code: 'reading.notFound' })
      expect(await waitingOutgoing(studio)).toEqual([])
      await allowAgain(studio, { contact, client, kind: 'check-in', words: 'In a call, today.' })
      await prepareCheckIn(studio, { contact, due })
      expect(await waitingOutgoing(studio)).toHaveLength(1)
    })

    test('that the user decided not to send is known as such, and can be prepared again by them', async () => {
      const { studio, client, contact } = await grace()
      const due = dueAfterSigning()
      const whose = { client: { id: client, name: GRACE.name }, contact, due }
      const first = await prepareCheckIn(studio, { contact, due })
      const state = async () => (await preparedFor(studio, [whose])).get(client)?.state
      expect(await state()).toBe('waiting')
      await stopOutgoing(studio, { id: first.outgoing, why: 'not-sent' })
      expect(await state()).toBe('stopped')
      const again = await prepareCheckIn(studio, { contact, due })
      expect(again.id).toBe(first.id)
      expect(await state()).toBe('waiting')
    })
  })

  describe('a check-in that left', () => {
    test('is what they were asked: noted once, in its week, taken back with it', async () => {
      const { studio, client, contact } = await grace()
      const { id, outgoing } = await sentCheckIn(studio, { contact })
      expect(await askedTimes(studio, { contact, most: 5 })).toEqual([NOW])
      expect(await askedTimes(studio, { contact, most: 5, byHand: true })).toEqual([])
      expect((await checkInsOf(studio, { contact, most: 5 })).map((one) => [one.id, one.sentAt])).toEqual([[id, NOW]])
      expect(await checkInsSince(studio, { since: NOW, most: 5 })).toHaveLength(1)
      expect(await checkInsSince(studio, { since: NOW + 1, most: 5 })).toEqual([])
      await takeBackSent(studio, { id: outgoing }, MAIL_TEMPLATES)
      expect(await askedTimes(studio, { contact, most: 5 })).toEqual([])
      expect(await checkInsOf(studio, { contact, most: 5 })).toEqual([])
      expect((await outgoingOf(studio, { id: outgoing }))?.state).toBe('waiting')
      expect(await kinds(studio, client)).toEqual(expect.arrayContaining(['question.asked', 'question.taken-back']))
    })

    test('is never sent twice for one occasion; the next asks about the next part', async () => {
      const { studio, contact } = await grace()
      const first = await sentCheckIn(studio, { contact })
      expect(await prepareCheckIn(studio, { contact, due: dueAfterSigning() })).toEqual({
        id: first.id,
        outgoing: first.outgoing,
      })
      expect(await waitingOutgoing(studio)).toEqual([])
      const later: House = { ...studio, now: () => NOW + 15 * DAY }
      const next = await prepareCheckIn(later, { contact, due: dueAfterSigning({ askedAt: NOW }) })
      expect(await checkIn(studio, { id: next.id })).toMatchObject({ after: 'while', part: 'process' })
    })
  })

  test('they leave without a hand only where the user switched that on, and the switch stands in the journal', async () => {
    const studio = await house.studio()
    expect(await checkInsByThemselves(studio)).toBe(false)
    for (const on of [true, true, false]) await setCheckInsByThemselves(studio, { on })
    expect(await checkInsByThemselves(studio)).toBe(false)
    const rows = await studio.store.read((tx) =>
      tx.selectFrom('journal').select('facts').where('kind', '=', 'check-ins.switched').orderBy('id').execute(),
    )
    expect(rows.map(({ facts }) => JSON.parse(facts))).toEqual([{ on: 1 }, { on: 0 }])
  })
})
