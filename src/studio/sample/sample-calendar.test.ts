import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { lessons, openOverdue } from '#concern/concern.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { standingOf, wasMoved } from '#promise/promise.ts'
import { engineNamed } from '#testing/engines.ts'
import { HELSINKI, madeSample, type MadeSample, SAMPLE_STAGES } from '#testing/made-sample.ts'
import { type TestHouse, testHouse } from '#testing/test-house.ts'
import { due } from '../due/due.ts'
import { studioOf } from '../studio.ts'

// Issue 5, the sample studio: whenever and wherever somebody opens it, it shows the same.

/** Clock changes, both ends of the days, and the edges of a week. */
const MOMENTS: [string, string][] = [
  ['2026-05-18T00:00:30+03:00', HELSINKI],
  ['2026-05-22T23:59:30+03:00', HELSINKI],
  ['2026-05-23T12:00:00+03:00', HELSINKI],
  ['2026-03-29T12:00:00+03:00', HELSINKI],
  ['2026-10-25T03:30:00+02:00', HELSINKI],
  ['2026-11-02T08:00:00-03:30', 'America/St_Johns'],
]

/** What Today is made of, without the readings: each person once or twice. */
const DUE = [
  'coming open-line ',
  'coming promise Joanna Wrona',
  'coming promise Mikko Saraste',
  'coming promise Σταμάτης Βολάνης',
  'theirs answer Ευανθία Μαντά',
  'yours concern Oliver Dean',
  'yours concern Tuula Karppinen',
  'yours concern Тимур Сафин',
  'yours letter Agnieszka Domańska',
  'yours letter Hannah Wirth',
  'yours message Marek Zieliński',
  'yours message Mikko Saraste',
  'yours message Σταμάτης Βολάνης',
  'yours promise Тимур Сафин',
  'yours question Σταμάτης Βολάνης',
  'yours update Priya Raman',
]

let tested: TestHouse
beforeAll(async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  tested = await testHouse(engine)
})

test('the user’s own notes are in the language of the studio', async () => {
  const notes = []
  for (const language of LANGUAGES) {
    const { house, concern } = await madeSample(tested, { language })
    const [lesson] = await lessons(house, { most: 1 })
    notes.push(lesson?.words, concern('Oliver Dean').cause?.note)
  }
  expect(new Set(notes).size).toBe(2 * LANGUAGES.length)
}, 60_000)

/** What is in a sample, and what of it lies ahead of its maker or on a day off. */
async function shownBy({ house, at, stages, promises }: MadeSample) {
  const journal = await house.store.read((tx) => tx.selectFrom('journal').select('at').execute())
  const open = promises.filter((one) => standingOf(one, at) === 'open')
  const list = await due(house, { setting: await studioOf(house) })
  return {
    stages,
    moved: open.filter(wasMoved).length,
    ahead: [...journal, ...promises.map((one) => ({ at: one.madeAt }))].filter((one) => one.at > at),
    onDaysOff: open.filter((one) => Temporal.PlainDate.from(one.due.on).dayOfWeek > 5),
    stillToOpen: await openOverdue(house),
    due: list.map((one) => `${one.due.turn} ${one.due.what} ${one.contactName}`).toSorted(),
  }
}

const SAME = { stages: SAMPLE_STAGES, moved: 1, ahead: [], onDaysOff: [], stillToOpen: 0, due: DUE }

test.each(MOMENTS)('made at %s in %s it holds the same', async (moment, zone) => {
  expect(await shownBy(await madeSample(tested, { at: Date.parse(moment), zone }))).toEqual(SAME)
})

test('on whatever day and at whatever hour it is made, it holds the same', async () => {
  const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
  const zones = fc.constantFrom(HELSINKI, 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu')
  const same = fc.asyncProperty(moment, zones, async (at, zone) => {
    expect(await shownBy(await madeSample(tested, { at, zone }))).toEqual(SAME)
  })
  await fc.assert(same, { numRuns: 8 })
}, 120_000)
