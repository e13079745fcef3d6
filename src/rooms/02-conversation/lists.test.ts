import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from './conversation.ts'

// issue 3, Scale: a list asks for what it shows, and nothing is lost between two pages

const person = (one: number) => ({ name: `Person ${one}`, address: `person${one}@many.example` })

/** Letters of many people, two of each, `at` the same moment for all. */
const fromMany = (count: number, at = NOW - DAY) =>
  Array.from({ length: count }, (_, one) => [0, 1].map((turn) => asking(person(one), at + turn, `Note ${one}`))).flat()

const asking = (from: typeof GRACE, at: number, subject: string) =>
  letter({ from, to: MIRA, subject, body: 'When may we see it?', at, id: `${at}.${from.address}` })

async function proposed(house: House, most: number): Promise<string[][]> {
  const pages: string[][] = []
  for (let before: { lastAt: number; address: string } | null = null; ;) {
    const page: room.Correspondent[] = await room.proposedPeople(house, { before, most })
    if (page.length === 0) return pages
    pages.push(page.map((one) => one.address))
    before = page.at(-1) ?? null
  }
}

/** Whoever writes asks. */
const asks: room.Asks = async (letters) => new Set(letters.map(({ id }) => id))

const thread = async (house: House) => (await room.conversations(house, { most: 1 }))[0]?.thread.id ?? ''

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('everybody who may be a client is on one page, also where all wrote at the same moment', async () => {
    const studio = await house.studio()
    await receive(studio, fromMany(7))
    await accept(studio, person(3))
    await room.declinePerson(studio, { address: person(4).address, declined: true })
    const pages = await proposed(studio, 2)
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
    expect(pages.flat().toSorted()).toEqual([0, 1, 2, 5, 6].map((one) => person(one).address))
    expect(await room.countProposed(studio)).toBe(5)
    expect((await room.declinedPeople(studio, { most: 1 })).map((one) => one.address)).toEqual([person(4).address])
  })

  test('a letter waits in the list of those who wait longest, and the list says whether there are more', async () => {
    const studio = await house.studio()
    await receive(studio, [...fromMany(4), asking(GRACE, NOW - 2 * DAY, 'Pages'), asking(ADA, NOW - 70 * DAY, 'Old')])
    for (const one of [0, 1, 2]) await accept(studio, person(one))
    const grace = await accept(studio, GRACE)
    await accept(studio, ADA)
    const first = await room.unanswered(studio, { most: 2, except: new Set(), asks })
    expect(first.waiting.map((one) => one.contact.name)).toEqual([GRACE.name, 'Person 0'])
    expect(first.more).toBe(true)
    const rest = await room.unanswered(studio, { most: 3, except: new Set([grace.client]), asks })
    expect(rest.waiting.map((one) => one.contact.name)).toEqual(['Person 0', 'Person 1', 'Person 2'])
    expect(rest.more).toBe(false)
  })

  test('who waits is found among many strangers who wrote before them', async () => {
    const studio = await house.studio()
    await receive(studio, [...fromMany(70, NOW - 3 * DAY), asking(GRACE, NOW - HOUR, 'Pages')])
    await accept(studio, GRACE)
    const { waiting, more } = await room.unanswered(studio, { most: 12, except: new Set(), asks })
    expect([waiting.map((one) => one.letter.subject), more]).toEqual([['Pages'], false])
  })

  test('a long conversation opens at its newest letters, goes on to the earlier ones, and opens where a link leads', async () => {
    const studio = await house.studio()
    const bodies = Array.from({ length: 150 }, (_, one) => {
      return {
        by: one % 2 === 0 ? ('P' as const) : ('M' as const),
        at: NOW - (200 - one) * HOUR,
        body: `Letter ${one}.`,
      }
    })
    await receive(studio, correspondence(GRACE, 'A long story', bodies))
    const id = await thread(studio)
    const wordsOf = (page: room.ThreadPage | null) => page?.letters.map((one) => one.words) ?? []
    const newest = await room.conversation(studio, { id })
    expect(wordsOf(newest)).toEqual(bodies.slice(90).map((one) => one.body))
    expect(newest?.hasLater).toBe(false)
    const before = await room.conversation(studio, { id, until: newest?.earlier ?? null })
    expect(wordsOf(before)).toEqual(bodies.slice(30, 90).map((one) => one.body))
    const oldest = await room.conversation(studio, { id, until: before?.earlier ?? null })
    expect(wordsOf(oldest)).toEqual(bodies.slice(0, 30).map((one) => one.body))
    expect([oldest?.earlier, oldest?.hasLater]).toEqual([null, true])
    const linked = oldest?.letters[5]
    const around = await room.conversation(studio, { id, letter: linked?.id ?? null })
    expect(wordsOf(around)).toContain(linked?.words)
    expect(wordsOf(around).at(-1)).toBe('Letter 25.')
    const recent = await room.conversation(studio, { id, letter: newest?.letters[3]?.id ?? null })
    expect(wordsOf(recent)).toEqual(wordsOf(newest))
    const strange = await room.conversation(studio, { id, letter: 'of another conversation', until: 'nor this one' })
    expect(wordsOf(strange)).toEqual(wordsOf(newest))
  })
})
