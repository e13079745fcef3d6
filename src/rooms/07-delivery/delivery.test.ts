import { beforeAll, expect, test } from 'vitest'
import { addContact, client } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { ADA, accept, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { closeLine, openLine, openLineFor, OpenLineForm, openLinesBetween, openLinesOf } from './delivery.ts'

// S0-44: while they look over the work, invite a call with any question that day

eachEngine((engine) => {
  let tests: TestHouse
  let house: House
  let ada: { client: string; contact: string }
  beforeAll(async () => {
    tests = await testHouse(engine)
    house = await tests.studio()
    ada = await accept(house, ADA)
  })

  // NOW is Thursday 21 May 2026, 12:00 UTC.
  const friday = {
    day: '2026-05-22',
    from: '10:00',
    to: '12:00',
    way: 'number',
    number: '+358 40 123',
    zone: 'UTC',
    tell: [],
  } as const

  test('an open line is found before and while it is open, and goes by itself', async () => {
    const id = await openLine(house, { client: ada.client, ...friday })
    const at = (time: string) => openLineFor(house, { client: ada.client, at: Date.parse(time) })
    expect(await at('2026-05-21T12:00:00Z')).toMatchObject({
      id,
      day: '2026-05-22',
      from: '10:00',
      to: '12:00',
      number: '+358 40 123',
    })
    expect((await at('2026-05-22T11:59:59Z'))?.id).toBe(id)
    expect(await at('2026-05-22T12:00:00Z')).toBeNull()
  })

  test('hours are those of the studio’s clock, also on the day it changes', async () => {
    const grace = await accept(house, GRACE)
    const night = { ...friday, client: grace.client, day: '2026-10-25', zone: 'Europe/Helsinki' }
    await openLine(house, { ...night, from: '02:30', to: '05:00' })
    const line = await openLineFor(house, { client: grace.client, at: NOW })
    // At four the clock goes back to three: these two and a half hours last three and a half.
    expect((line?.endsAt ?? 0) - (line?.beginsAt ?? 0)).toBe(3.5 * HOUR)
  })

  test('what is over cannot be opened', async () => {
    const yesterday = openLine(house, { client: ada.client, ...friday, day: '2026-05-20' })
    await expect(yesterday).rejects.toMatchObject({ code: 'delivery.past' })
  })

  test('whoever is named is told in a letter, unasked; nobody else', async () => {
    const contact = { name: 'Annabella', addresses: [], language: 'en', part: 'user', salutation: '' } as const
    await addContact(house, { client: ada.client, contact: { ...contact, addresses: [] } })
    const id = await openLine(house, { client: ada.client, ...friday, tell: [ada.contact, 'stranger'] })
    const letters = (await waitingOutgoing(house)).filter((one) => one.cause === id)
    expect(letters).toMatchObject([{ contact: ada.contact, template: 'delivery.open-line', unasked: true, page: '' }])
    expect((await client(house, { id: ada.client }))?.contacts).toHaveLength(2)
  })

  test('a line that was closed is gone, and comes back by undo', async () => {
    const [line] = await openLinesOf(house, { client: ada.client, at: NOW })
    const open = async () => (await openLinesOf(house, { client: ada.client, at: NOW })).map((one) => one.id)
    await closeLine(house, { id: line?.id ?? '', closed: true })
    expect(await open()).not.toContain(line?.id)
    await closeLine(house, { id: line?.id ?? '', closed: false })
    expect(await open()).toContain(line?.id)
  })

  test('the next seven days hold what begins in them', async () => {
    const week = await openLinesBetween(house, { from: NOW, to: NOW + 7 * DAY })
    expect(week.length).toBeGreaterThan(0)
    expect(week.every((line) => line.beginsAt < NOW + 7 * DAY && line.endsAt > NOW)).toBe(true)
  })

  test('a stranger’s client and line are not there', async () => {
    const other = await tests.studio()
    const [line] = await openLinesOf(house, { client: ada.client, at: NOW })
    await expect(openLine(other, { client: ada.client, ...friday })).rejects.toMatchObject({
      code: 'delivery.notFound',
    })
    await expect(closeLine(other, { id: line?.id ?? '', closed: true })).rejects.toMatchObject({
      code: 'delivery.notFound',
    })
  })
})

test('a form needs a day, hours in order, and a number where they call', () => {
  const good = { day: '2026-05-22', from: '10:00', to: '12:00', way: 'number', number: ' +358  40 ' }
  const problems = (form: Record<string, string>) =>
    OpenLineForm.safeParse({ ...good, ...form }).error?.issues.map((issue) => [issue.path[0], issue.message]) ?? []
  expect(OpenLineForm.parse(good).number).toBe('+358 40')
  expect(problems({ day: '' })).toEqual([['day', 'delivery.problem.dayWrong']])
  expect(problems({ to: '09:00' })).toEqual([['to', 'delivery.problem.hoursWrong']])
  expect(problems({ number: '' })).toEqual([['number', 'delivery.problem.numberMissing']])
  expect(problems({ way: 'write', number: '' })).toEqual([])
  expect(problems({ number: '1'.repeat(101) })).toEqual([['number', 'delivery.problem.numberLong']])
})
