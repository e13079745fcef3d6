import { beforeAll, expect, test } from 'vitest'
import type { ConversationTables } from '#conversation/conversation-tables.ts'
import { readAgain } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { dismissSign, lookAgain, readings } from '../reading.ts'
import type { ReadingTables } from '../reading-tables.ts'

// S0-12: only the client's own words are listened to, and that holds for words that a better parser tells apart

const DOUBT = 'I keep wondering whether we really need all eight pages.'
const PRICE = 'And the invoice is far too expensive for us.'
const FEAR = 'I am not sure this was the right decision.'

const correspondenceEnding = (words: string) =>
  correspondence(GRACE, 'New website', [
    { by: 'P', at: NOW - 12 * DAY, body: 'Hello Mira, we would love a new website.' },
    { by: 'M', at: NOW - 11 * DAY, body: 'Hello, gladly. Here is the agreement.' },
    { by: 'P', at: NOW - 2 * HOUR, body: words },
  ])

/** The letters as an older parser left them, the newest with these words. */
async function leftByAnOlderParser(studio: House, words: string): Promise<void> {
  await studio.store.write(async (tx) => {
    const letters = tx.$extendTables<ConversationTables>().updateTable('message')
    await letters.set({ made_with: 1 }).execute()
    await letters
      .set({ words })
      .where('sent_at', '=', NOW - 2 * HOUR)
      .execute()
  })
}

const signsOf = async (studio: House) => {
  const [read] = await readings(studio, { week: WEEK })
  return (read?.reading.signs ?? []).filter((sign) => sign.source === 'words').map((sign) => sign.text)
}

/** What was heard, with the ids that hearing it again would change. */
const evidenceRows = (studio: House) =>
  studio.store.read((tx) => tx.$extendTables<ReadingTables>().selectFrom('evidence').select(['id', 'text']).execute())

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => void (house = await testHouse(engine)))

  test('a letter read again with other words is heard again, and what it never said is forgotten', async () => {
    const studio = await house.studio()
    await receive(studio, correspondenceEnding(DOUBT))
    await accept(studio, GRACE)
    await leftByAnOlderParser(studio, FEAR)
    expect((await signsOf(studio)).join(' ')).toContain('not sure')
    await readAgain(studio)
    await lookAgain(studio)
    const now = (await signsOf(studio)).join(' ')
    expect([now.includes('wondering'), now.includes('not sure')]).toEqual([true, false])
  })

  // S0-15
  test('what was set aside in a letter stays so when it is heard again, and what else is in it is heard', async () => {
    const studio = await house.studio()
    await receive(studio, correspondenceEnding(`${DOUBT}\n\n${PRICE}`))
    await accept(studio, GRACE)
    await leftByAnOlderParser(studio, DOUBT)
    const [sign] = (await readings(studio, { week: WEEK }))[0]?.reading.signs ?? []
    await dismissSign(studio, { letter: sign?.letter ?? '', sign: sign?.kind ?? 'doubt', reason: 'misread' })
    await readAgain(studio)
    await lookAgain(studio)
    const now = (await signsOf(studio)).join(' ')
    expect([now.includes('wondering'), now.includes('expensive')]).toEqual([false, true])
  })

  test('a letter read again with the same words is not listened to a second time', async () => {
    const studio = await house.studio()
    await receive(studio, correspondenceEnding(DOUBT))
    await accept(studio, GRACE)
    await readings(studio, { week: WEEK })
    const before = await evidenceRows(studio)
    expect(before).not.toEqual([])
    await leftByAnOlderParser(studio, DOUBT)
    await readAgain(studio)
    await lookAgain(studio)
    await readings(studio, { week: WEEK })
    expect(await evidenceRows(studio)).toEqual(before)
  })
})
