import { beforeAll, expect, test } from 'vitest'
import { addContact } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { accept, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { idOf, letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { dismissSign, readings } from '../reading.ts'
import { peopleAt } from '../trials/people-at.ts'

// S0-15, S2-1: letters that went to several contacts.

const HOWARD = { name: 'Howard Aiken', address: 'howard@harbour.example' }
const STUDIO = { name: 'Mira Salo', address: MIRA }

/** A Monday, nine in the morning. */
const START = Date.parse('2026-03-02T09:00:00Z')
const QUESTION = 'Could you tell me by Friday which of the two pictures you prefer?'

/** The same letter with both as its recipients. */
const toBoth = (raw: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(raw)
      .toString()
      .replace(/\r?\n[Cc]c: /u, ', '),
  )

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  type Mail = { from: typeof GRACE; to: typeof GRACE; subject: string; at: number }
  const mail = ({
    body = 'All is well, here it is.',
    ...of
  }: Mail & { body?: string; answers?: string; cc?: (typeof GRACE)[] }) =>
    letter({ body, ...of, id: idOf(`${of.subject} ${of.from.name}`, of.at) })

  /** A letter of the studio's and the answer two hours later. */
  const exchange = (who: typeof GRACE, at: number, week: number) => {
    const subject = `Week ${week} for ${who.name}`
    const answers = idOf(`${subject} ${STUDIO.name}`, at)
    return [
      mail({ from: STUDIO, to: who, subject, at }),
      mail({ from: who, to: STUDIO, subject, at: at + 2 * HOUR, answers }),
    ]
  }

  /** Seven weekly letters to each, answered after two hours; then a question to both, or to Grace with a copy to Howard. */
  async function studioOf(how: 'both' | 'copy') {
    const studio = await house.studio()
    const at = (day: number) => START + day * DAY
    const weeks = Array.from({ length: 7 }, (_, week) => [
      ...exchange(GRACE, at(week * 7), week),
      ...exchange(HOWARD, at(week * 7), week),
    ]).flat()
    const question = { from: STUDIO, to: GRACE, subject: 'Pictures', at: at(49), body: QUESTION }
    const copied = mail({ ...question, cc: [HOWARD] })
    await receive(studio, [...weeks, how === 'copy' ? copied : toBoth(copied)])
    const harbour = await accept(studio, GRACE)
    const facts = { name: HOWARD.name, addresses: [HOWARD.address], language: 'en' as const, salutation: '' }
    await addContact(studio, { client: harbour.client, contact: { ...facts, part: 'stakeholder' } })
    house.clock.now = at(55)
    return { studio }
  }

  const readingOf = async (studio: House, name: string) =>
    (await readings(studio, { week: WEEK })).find((one) => one.contact.name === name)?.reading

  test('who had a question in copy is not silent: it was asked of somebody else', async () => {
    const { studio } = await studioOf('copy')
    expect((await readingOf(studio, GRACE.name))?.signs).toMatchObject([{ kind: 'silent' }])
    expect((await readingOf(studio, HOWARD.name))?.score).toBe(0)
  })

  test('a silence of two people that was set aside is set aside of both, in the past as well', async () => {
    const { studio } = await studioOf('both')
    const [sign] = (await readingOf(studio, GRACE.name))?.signs ?? []
    expect((await readingOf(studio, HOWARD.name))?.signs).toEqual([sign])
    await dismissSign(studio, { letter: sign?.letter ?? '', sign: 'silent', reason: 'elsewhere' })
    const [now, before] = [house.clock.now, house.clock.now - DAY]
    expect((await readings(studio, { week: WEEK })).map((one) => one.reading.score)).toEqual([0, 0])
    for (const at of [now, before])
      expect((await peopleAt(studio, { at, week: WEEK, everyone: false })).map((one) => one.reading.score)).toEqual([
        0, 0,
      ])
  })
})
