import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { accept, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { lookAgain, readings } from '../reading.ts'
import type { ReadingTables } from '../reading-tables.ts'

// Issue 4, What it must reach: a new message changes its reading in under 20 ms; it says the same as if all letters were looked at

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const mail = (id: string, at: number, body: string, more: { by?: 'M'; answers?: string } = {}) => {
  const mira = { name: 'Mira Salo', address: MIRA }
  const [from, to] = more.by === 'M' ? [mira, GRACE] : [GRACE, mira]
  const answers = more.answers ? { answers: more.answers } : {}
  return letter({ from, to, subject: 'Website', body, at, id, ...answers })
}

/** Twenty letters each way, a day between them. */
const story = Array.from({ length: 20 }, (_, day) => [
  mail(`m${day}@x`, NOW - (50 - day) * DAY, 'Here is the next page. Is it right?', { by: 'M' }),
  mail(`p${day}@x`, NOW - (50 - day) * DAY + 2 * HOUR, 'It is, thank you, go on.', { answers: `m${day}@x` }),
]).flat()

const read = async (studio: House) => (await readings(studio, { week: WEEK }))[0]?.reading

const digestOf = async (studio: House) =>
  studio.store.read((tx) =>
    tx.$extendTables<ReadingTables>().selectFrom('digest').select(['put_at', 'counted']).executeTakeFirst(),
  )

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function studioWith(...more: Uint8Array[]) {
    const studio = await house.studio()
    await receive(studio, story)
    await accept(studio, GRACE)
    await read(studio)
    house.clock.now = NOW + HOUR
    await receive(studio, more)
    const added = await read(studio)
    const digest = await digestOf(studio)
    await lookAgain(studio)
    const whole = await read(studio)
    house.clock.now = NOW
    return { added, whole, digest }
  }

  test.each([
    ['the newest letter', [mail('new@x', NOW, DOUBT)], true],
    [
      'two letters, ours among them',
      [mail('our@x', NOW - HOUR, 'All well?', { by: 'M' }), mail('new@x', NOW, DOUBT)],
      true,
    ],
    ['a letter that was imported late', [mail('late@x', NOW - 45.5 * DAY, DOUBT), mail('new@x', NOW, DOUBT)], false],
    ['an answer whose clock is wrong', [mail('new@x', NOW - 31.5 * DAY, DOUBT, { answers: 'm19@x' })], false],
  ] as const)('%s is read as if all letters were looked at', async (_, mails, isAdded) => {
    const { added, whole, digest } = await studioWith(...mails)
    expect(added?.signs.length).toBeGreaterThan(0)
    expect(added).toEqual(whole)
    expect(digest).toEqual({ put_at: isAdded ? NOW : NOW + HOUR, counted: 40 + mails.length })
  })
})
