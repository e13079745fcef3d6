import { beforeAll, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { type ReadContact, readings } from '#reading/reading.ts'
import { engineNamed } from '#testing/engines.ts'
import { testHouse, WEEK } from '#testing/test-house.ts'
import { enBoss } from './en-boss.ts'
import { sampleMailOf } from './sample-mail.ts'
import { LONG_KNOWN, SAMPLE_CLIENTS } from './sample-people.ts'
import { makeSampleStudio } from './sample-studio.ts'

// S0-1, S0-2, S0-3, S0-8, S0-13, S0-14, S2-12: the sample shows what a reading is by letters alone; nothing in it is ready-made.

const HANNAH = 'Hannah Wirth'
const OLIVER = 'Oliver Dean'
const TUULA = 'Tuula Karppinen'
const CALM = ['Agnieszka Domańska', 'Вера Ильинична Лаптева', 'Σταμάτης Βολάνης']

/** The days on which somebody opens the sample: each must read alike. */
const OPENED = {
  'a Monday morning': '2026-05-18T07:30:00Z',
  'a Thursday at noon': '2026-05-21T12:00:00Z',
  'a Sunday': '2026-05-24T15:00:00Z',
  'late in January': '2027-01-27T20:00:00Z',
}

describe.each(Object.entries(OPENED))('the sample studio, opened on %s', (_, moment) => {
  let house: House
  let read: Map<string, ReadContact>

  beforeAll(async () => {
    const engine = engineNamed('SQLite')
    if (!engine) throw new Error('SQLite is always there')
    const tested = await testHouse(engine)
    house = {
      store: tested.store.within(await tested.store.newWorkspace(tested.clock.now)),
      now: () => Date.parse(moment),
      actor: 'sample',
    }
    await makeSampleStudio(house, { language: 'en', zone: 'Europe/Helsinki' })
    const week = { ...WEEK, zone: 'Europe/Helsinki' }
    read = new Map((await readings(house, { week })).map((one) => [one.contact.name, one]))
  }, 60_000)

  const signsOf = (name: string) => read.get(name)?.reading.signs ?? []

  test('who doubts after signing shows it in words and in pace', () => {
    expect(read.get(HANNAH)?.reading.reading).toBe('uneasy')
    const kinds = signsOf(HANNAH).map((sign) => sign.kind)
    expect(kinds).toContain('doubt')
    expect(kinds).toContain('slower')
  })

  test('whose boss reads along is worth a look, by behaviour', () => {
    expect(read.get(OLIVER)?.reading.reading).not.toBe('calm')
    expect(signsOf(OLIVER).map((sign) => sign.kind)).toContain('newcomer')
  })

  test('who is lost in a tool after the delivery is confused, and it is said so', () => {
    expect(read.get(TUULA)?.reading.reading).not.toBe('calm')
    expect(signsOf(TUULA).map((sign) => sign.kind)).toContain('confusion')
  })

  test('the mended, the content and the terse are at ease', () => {
    for (const name of CALM) expect([name, read.get(name)?.reading.reading]).toEqual([name, 'calm'])
  })

  test('those with months of letters have answered often enough for a usual of their own', () => {
    for (const { contact } of LONG_KNOWN) {
      const reading = read.get(contact.name)?.reading
      expect([contact.name, reading?.noHabit]).toEqual([contact.name, null])
      expect(reading?.usual.exchanges.length, contact.name).toBeGreaterThanOrEqual(6)
    }
  })

  test('nobody with a few letters is called uneasy by them: their concerns were said, or seen by somebody', () => {
    const few = SAMPLE_CLIENTS.filter((one) => !LONG_KNOWN.includes(one)).map((one) => one.contact.name)
    expect(few).toHaveLength(8)
    for (const name of few) expect([name, read.get(name)?.reading.reading ?? 'calm']).toEqual([name, 'calm'])
  })
})

test('Hannah’s earlier, smaller work is settled, so that the price of the new one stands out', async () => {
  const { earlier, project } = SAMPLE_CLIENTS.find((one) => one.contact.name === HANNAH) ?? {}
  expect(earlier?.map((work) => work.stage)).toEqual(['settled'])
  expect(project?.price).toBe(3 * (earlier?.[0]?.price ?? 0))
})

test('the same day makes the same letters, so that nothing is there twice', () => {
  const made = { now: Date.parse(OPENED['a Thursday at noon']), zone: 'UTC' }
  expect(sampleMailOf(enBoss, made)).toEqual(sampleMailOf(enBoss, { ...made, now: made.now + 60_000 }))
})

test('whoever was taken in reads the studio’s answer too', () => {
  const made = { now: Date.parse(OPENED['a Thursday at noon']), zone: 'UTC' }
  const copied = sampleMailOf(enBoss, made).map((raw) => Buffer.from(raw).includes('\r\nCc: '))
  expect(copied.slice(-5)).toEqual([true, true, true, true, true])
  expect(copied.slice(0, -5)).not.toContain(true)
})
