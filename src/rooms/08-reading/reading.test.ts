import { beforeAll, expect, test } from 'vitest'
import { archiveClient, changeContact, switchListening } from '#client/client.ts'
import { lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { dismissSign, evidenceIn, readings } from './reading.ts'
import type { ReadingTables } from './reading-tables.ts'
import { peopleAt } from './trials/people-at.ts'

// S0-12, S0-14, S2-1, S2-4; product.md: Consonance listens to accepted contacts who are not switched off, and to nobody else.

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const doubting = (who: typeof GRACE, words = DOUBT) =>
  correspondence(who, 'New website', [
    { by: 'P', at: NOW - 12 * DAY, body: 'Hello Mira, we would love a new website.' },
    { by: 'M', at: NOW - 11 * DAY, body: 'Hello, gladly. Here is the agreement.' },
    { by: 'P', at: NOW - 10 * DAY, body: 'Signed, thank you!' },
    { by: 'M', at: NOW - 9 * DAY, body: 'Here is the plan.' },
    { by: 'P', at: NOW - 2 * HOUR, body: words },
  ])

const changesOf = async (studio: House, client: string) =>
  (await journalOf(studio, { client, most: 50 }))
    .filter((entry) => entry.kind === 'reading.changed')
    .map(({ facts }) => `${String(facts['from'])} to ${String(facts['to'])}`)
    .toReversed()

/** Grace as the form gives her, with something corrected. */
const graceAs = (corrected: { language?: 'fi'; addresses?: string[] }) => {
  const { name, address } = GRACE
  return { name, addresses: [address], language: 'en' as const, part: 'buyer' as const, salutation: '', ...corrected }
}

/** Seven questions, each answered after two hours, a doubt, and a question a week ago that waits: silence alone would be no reading. */
const waiting = (
  more: readonly { by: 'M' | 'P'; at: number; body: string; headers?: Record<string, string> }[] = [],
) => {
  const weeks = Array.from({ length: 7 }, (_, week) => NOW - (60 - week * 7) * DAY)
  const answered = weeks.flatMap((at) => [
    { by: 'M' as const, at, body: 'Here is the next page. Is it right?' },
    { by: 'P' as const, at: at + 2 * HOUR, body: 'It is, thank you, go on with the next one.' },
  ])
  const doubt = { by: 'P' as const, at: NOW - 8 * DAY, body: DOUBT }
  const asked = { by: 'M' as const, at: NOW - 7 * DAY, body: 'Shall we go on with the shop?' }
  return correspondence(GRACE, 'Pages', [...answered, doubt, asked, ...more])
}

async function doubtfulStudio(house: TestHouse): Promise<{ studio: House; client: string; contact: string }> {
  const studio = await house.studio()
  await receive(studio, doubting(GRACE))
  return { studio, ...(await accept(studio, GRACE)) }
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('a client who doubts after signing is read as uneasy, in their own words', async () => {
    const { studio } = await doubtfulStudio(house)
    const [read] = await readings(studio, { week: WEEK })
    expect(read?.reading.reading).toBe('uneasy')
    const doubt = read?.reading.signs.find((sign) => sign.kind === 'doubt')
    expect(DOUBT).toContain(doubt?.text ?? '?')
    expect(DOUBT.slice(doubt?.start, doubt?.end)).toBe(doubt?.text)
  })

  test('nobody but an accepted client is read, and nothing is kept of the others', async () => {
    const studio = await house.studio()
    await receive(studio, doubting(ADA))
    expect(await readings(studio, { week: WEEK })).toEqual([])
    const letters = await lettersWith(studio, { addresses: [ADA.address], until: NOW, most: 10 })
    expect(await evidenceIn(studio, { letters: letters.map((one) => one.id) })).toEqual([])
  })

  test('switched off means off: no reading, no evidence, and back when switched on', async () => {
    const { studio, contact } = await doubtfulStudio(house)
    await readings(studio, { week: WEEK })
    await switchListening(studio, { id: contact, on: false })
    expect(await readings(studio, { week: WEEK })).toEqual([])
    const letters = await lettersWith(studio, { addresses: [GRACE.address], until: NOW, most: 10 })
    expect(await evidenceIn(studio, { letters: letters.map((one) => one.id) })).toEqual([])
    await switchListening(studio, { id: contact, on: true })
    expect((await readings(studio, { week: WEEK }))[0]?.reading.reading).toBe('uneasy')
  })

  test('an archived client is not read', async () => {
    const { studio, client } = await doubtfulStudio(house)
    await archiveClient(studio, { id: client, archived: true })
    expect(await readings(studio, { week: WEEK })).toEqual([])
  })

  test('a sign dismissed stays dismissed, takes the reading with it, and can be taken back', async () => {
    const { studio, client } = await doubtfulStudio(house)
    const before = (await readings(studio, { week: WEEK }))[0]?.reading.signs ?? []
    for (const kind of new Set(before.map((sign) => sign.kind)))
      await dismissSign(studio, { letter: before[0]?.letter ?? '', sign: kind, reason: 'misread' })
    expect((await readings(studio, { week: WEEK }))[0]?.reading).toMatchObject({ reading: 'calm', signs: [] })
    expect((await peopleAt(studio, { at: NOW, week: WEEK, everyone: false }))[0]?.reading.reading).toBe('calm')
    await dismissSign(studio, { letter: before[0]?.letter ?? '', sign: 'doubt', reason: null })
    expect((await readings(studio, { week: WEEK }))[0]?.reading.reading).not.toBe('calm')
    expect((await journalOf(studio, { client, most: 20 })).map((entry) => entry.kind)).toContain('evidence.restored')
  })

  test('a new letter makes the reading anew, and a change of reading stands in the journal once', async () => {
    const { studio, client } = await doubtfulStudio(house)
    await readings(studio, { week: WEEK })
    await readings(studio, { week: WEEK })
    expect(await changesOf(studio, client)).toHaveLength(1)
    const at = NOW - HOUR
    await receive(
      studio,
      correspondence(GRACE, 'Relieved', [
        { by: 'M', at, body: 'We can drop two pages at no cost.' },
        {
          by: 'P',
          at: NOW - HOUR / 2,
          body: 'Thank you so much, that helps a lot. I feel much better about it now, all good!',
        },
      ]),
    )
    expect((await readings(studio, { week: WEEK }))[0]?.reading.reading).toBe('calm')
    expect(await changesOf(studio, client)).toHaveLength(2)
  })

  test('what a dismissal changes stands in the journal, and what it leaves unchanged does not', async () => {
    const studio = await house.studio()
    await receive(studio, doubting(GRACE, `${DOUBT} And the invoice is far too expensive for us.`))
    const { client } = await accept(studio, GRACE)
    const [before] = await readings(studio, { week: WEEK })
    expect(new Set(before?.reading.signs.map((sign) => sign.kind))).toEqual(new Set(['doubt', 'money']))
    const letter = before?.reading.signs[0]?.letter ?? ''
    await dismissSign(studio, { letter, sign: 'money', reason: 'misread' })
    expect((await readings(studio, { week: WEEK }))[0]?.reading.reading).toBe('uneasy')
    expect(await changesOf(studio, client)).toEqual(['calm to uneasy'])
    await dismissSign(studio, { letter, sign: 'doubt', reason: 'misread' })
    expect((await readings(studio, { week: WEEK }))[0]?.reading.reading).toBe('calm')
    expect(await changesOf(studio, client)).toEqual(['calm to uneasy', 'uneasy to calm'])
  })

  test('two pages that read at once record one change', async () => {
    const { studio, client } = await doubtfulStudio(house)
    await Promise.all([readings(studio, { week: WEEK }), readings(studio, { week: WEEK })])
    expect(await changesOf(studio, client)).toEqual(['calm to uneasy'])
  })

  test('a sign dismissed while the reading is computed is dismissed in it', async () => {
    const { studio } = await doubtfulStudio(house)
    const signs = (await readings(studio, { week: WEEK }))[0]?.reading.signs ?? []
    const later = { ...studio, now: () => NOW + 2 * HOUR }
    const meanwhile = async () => {
      for (const sign of signs) await dismissSign(later, { letter: sign.letter, sign: sign.kind, reason: 'misread' })
    }
    const write: House['store']['write'] = async (work) => {
      await meanwhile()
      return studio.store.write(work)
    }
    await readings({ ...later, store: { ...studio.store, write } }, { week: WEEK })
    expect((await readings(later, { week: WEEK }))[0]?.reading).toMatchObject({ reading: 'calm', signs: [] })
  })

  test('nothing is kept of an address that was taken off a contact', async () => {
    const { studio, contact } = await doubtfulStudio(house)
    const letters = (await readings(studio, { week: WEEK }))[0]?.reading.signs.map((sign) => sign.letter) ?? []
    expect(await evidenceIn(studio, { letters })).not.toEqual([])
    await changeContact(studio, { id: contact, contact: graceAs({ addresses: ['grace@elsewhere.example'] }) })
    expect((await readings(studio, { week: WEEK }))[0]?.reading).toMatchObject({ reading: 'calm', signs: [] })
    expect(await evidenceIn(studio, { letters })).toEqual([])
  })

  test('a contact who never wrote and is switched off has no reading left', async () => {
    const studio = await house.studio()
    const { contact } = await accept(studio, ADA)
    const stored = () =>
      studio.store.read((tx) => tx.$extendTables<ReadingTables>().selectFrom('reading').select('contact').execute())
    await readings(studio, { week: WEEK })
    expect(await stored()).toEqual([{ contact }])
    await switchListening(studio, { id: contact, on: false })
    await readings(studio, { week: WEEK })
    expect(await stored()).toEqual([])
  })

  test("letters too short to tell their language are heard again when the contact's is corrected", async () => {
    const studio = await house.studio()
    await receive(studio, correspondence(GRACE, 'Ok', [{ by: 'P', at: NOW - DAY, body: 'Ok!' }]))
    const { contact } = await accept(studio, GRACE)
    const heardIn = () =>
      studio.store.read((tx) => tx.$extendTables<ReadingTables>().selectFrom('heard').select('language').execute())
    await readings(studio, { week: WEEK })
    expect(await heardIn()).toEqual([{ language: 'en' }])
    await changeContact(studio, { id: contact, contact: graceAs({ language: 'fi' }) })
    await readings(studio, { week: WEEK })
    expect(await heardIn()).toEqual([{ language: 'fi' }])
  })

  test("what the contact's machines send is no absence: the question goes on waiting; a notice of absence is one", async () => {
    const after = { by: 'P' as const, at: NOW - 6.9 * DAY, body: 'Back on Monday.' }
    const kinds = async (headers: { 'Auto-Submitted': string }) => {
      const studio = await house.studio()
      await receive(studio, waiting([{ ...after, headers }]))
      await accept(studio, GRACE)
      return (await readings(studio, { week: WEEK }))[0]?.reading.signs.map((sign) => sign.kind)
    }
    expect(await kinds({ 'Auto-Submitted': 'auto-generated' })).toContain('silent')
    expect(await kinds({ 'Auto-Submitted': 'auto-replied' })).not.toContain('silent')
  })

  test('a late answer that says why is kept as such, and read alike on the page and by the command', async () => {
    const studio = await house.studio()
    const excuse = 'Sorry for the late reply, I was ill all week. Please go on with the shop.'
    await receive(studio, waiting([{ by: 'P', at: NOW - HOUR, body: excuse }]))
    await accept(studio, GRACE)
    const [stored] = await readings(studio, { week: WEEK })
    const [passing] = await peopleAt(studio, { at: NOW, week: WEEK, everyone: false })
    expect(stored?.reading.signs.map((sign) => sign.kind)).not.toContain('slower')
    expect(stored?.reading.usual.exchanges).toHaveLength(7)
    expect(await readings(studio, { week: WEEK })).toEqual([stored])
    expect(passing?.reading).toEqual(stored?.reading)
  })

  test("a change of the studio's working days is a change of what is usual, at the next look", async () => {
    const studio = await house.studio()
    await receive(studio, waiting())
    await accept(studio, GRACE)
    const hoursOf = async (week: typeof WEEK) =>
      (await readings(studio, { week }))[0]?.reading.signs.find((sign) => sign.kind === 'silent')?.measured
    const ofFiveDays = await hoursOf(WEEK)
    expect(await hoursOf({ zone: 'UTC', days: [1, 2, 3, 4] })).toBeCloseTo((4 / 5) * (ofFiveDays ?? 0), 5)
  })

  test('readings at an instant know only what was written by then', async () => {
    const { studio } = await doubtfulStudio(house)
    const [before] = await peopleAt(studio, { at: NOW - 3 * HOUR, week: WEEK, everyone: false })
    const [after] = await peopleAt(studio, { at: NOW, week: WEEK, everyone: false })
    expect([before?.reading.reading, before?.letters]).toEqual(['calm', 2])
    expect([after?.reading.reading, after?.letters]).toEqual(['uneasy', 3])
  })

  test('everyone who writes can be read in passing, and nothing of it is stored', async () => {
    const studio = await house.studio()
    await receive(studio, doubting(ADA))
    const found = await peopleAt(studio, { at: NOW, week: WEEK, everyone: true })
    expect(found).toMatchObject([{ email: ADA.address, client: null, language: 'en', reading: { reading: 'uneasy' } }])
    expect(await readings(studio, { week: WEEK })).toEqual([])
  })

  test("another studio's evidence is not found", async () => {
    const { studio } = await doubtfulStudio(house)
    const sign = (await readings(studio, { week: WEEK }))[0]?.reading.signs[0]
    const other = await house.studio()
    await expect(
      dismissSign(other, { letter: sign?.letter ?? '', sign: 'doubt', reason: 'misread' }),
    ).rejects.toMatchObject({ code: 'reading.notFound' })
    expect(await evidenceIn(other, { letters: [sign?.letter ?? ''] })).toEqual([])
  })
})
