import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { newId } from '#foundation/ids.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'

// S0-19: how they seemed is noted after each call; product.md, Conversation

const CALL = { way: 'call', seemed: 'little-uneasy', saw: 'Long pauses. 🙂' } as const

const oneThread = async (house: House) => (await room.conversations(house, { most: 1 }))[0]?.thread.id ?? ''

eachEngine((engine) => {
  let tests: TestHouse
  beforeAll(async () => {
    tests = await testHouse(engine)
  })

  test('a call is noted with how they seemed, put right, taken back and put back, and the journal holds no word of it', async () => {
    const house = await tests.studio()
    const { client, contact } = await accept(house, GRACE)
    const id = await room.noteTalk(house, { contact, at: NOW - HOUR, ...CALL })
    expect(await room.talksOf(house, { contact, until: NOW })).toEqual([
      { id, client, contact, at: NOW - HOUR, ...CALL, notedAt: NOW, by: 'member:mira' },
    ])
    await room.changeTalk(house, { id, contact, at: NOW - 2 * HOUR, ...CALL, seemed: 'uneasy' })
    expect(await room.talk(house, { id })).toMatchObject({ at: NOW - 2 * HOUR, seemed: 'uneasy' })
    for (const back of [true, true, false]) {
      await room.takeBackTalk(house, { id, back })
      expect(await room.talksOf(house, { client, until: NOW })).toHaveLength(back ? 0 : 1)
    }
    const entries = await journalOf(house, { client, most: 20 })
    const kinds = entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('talk.'))
    expect(kinds).toEqual(['talk.put-back', 'talk.taken-back', 'talk.changed', 'talk.noted'])
    expect(JSON.stringify(entries)).not.toContain('pauses')
  })

  test('what was said up to an instant is told for a contact, for a client, and by when each was last talked with', async () => {
    const house = await tests.studio()
    const [grace, ada] = [await accept(house, GRACE), await accept(house, ADA)]
    for (const at of [NOW - 3 * DAY, NOW - DAY]) await room.noteTalk(house, { contact: grace.contact, at, ...CALL })
    const at = async (whose: { contact: string } | { client: string }, until: number) =>
      (await room.talksOf(house, { ...whose, until })).map((one) => one.at)
    expect(await at(grace, NOW)).toEqual([NOW - DAY, NOW - 3 * DAY])
    expect(await at({ client: grace.client }, NOW - 2 * DAY)).toEqual([NOW - 3 * DAY])
    expect(await at(ada, NOW)).toEqual([])
    const last = await room.lastTalks(house, { by: 'client', ids: [grace.client, ada.client] })
    expect([...last]).toEqual([[grace.client, NOW - DAY]])
  })

  test('what is still to come is no talk, and nobody is talked with who is not there', async () => {
    const house = await tests.studio()
    const other = await accept(await tests.studio(), GRACE)
    const { contact } = await accept(house, GRACE)
    await expect(room.noteTalk(house, { contact, at: NOW + 1, ...CALL })).rejects.toThrow('talk.future')
    await expect(room.noteTalk(house, { contact: other.contact, at: NOW, ...CALL })).rejects.toThrow('talk.notFound')
    const id = await room.noteTalk(house, { contact, at: NOW, ...CALL })
    const ada = await accept(house, ADA)
    const moved = room.changeTalk(house, { id, contact: ada.contact, at: NOW, ...CALL })
    await expect(moved, 'a talk stays with its client').rejects.toThrow('talk.notFound')
  })

  test('a note stands on a client and in a conversation, is put right, and is taken back', async () => {
    const house = await tests.studio()
    await receive(house, correspondence(GRACE, 'Pages', [{ by: 'P', at: NOW - DAY, body: 'Hello.' }]))
    const { client } = await accept(house, GRACE)
    const thread = await oneThread(house)
    const id = await room.writeNote(house, { client, thread, words: 'Her board meets on Tuesday.' })
    await room.changeNote(house, { id, words: 'Her board meets on Monday.' })
    const [found] = await room.notesOf(house, { threads: [thread], most: 5 })
    expect(found).toMatchObject({ id, words: 'Her board meets on Monday.', changedAt: NOW })
    expect(await room.notesOf(house, { client, most: 5 })).toEqual([found])
    await room.takeBackNote(house, { id, back: true })
    expect([await room.note(house, { id }), await room.notesOf(house, { client, most: 5 })]).toEqual([null, []])
    await expect(room.writeNote(house, { client: null, thread: newId(), words: 'x' })).rejects.toThrow('talk.notFound')
    expect(JSON.stringify(await journalOf(house, { client, most: 20 }))).not.toContain('board')
  })

  test('a stranger’s conversation can have a note, too', async () => {
    const house = await tests.studio()
    await receive(house, correspondence(ADA, 'Prices', [{ by: 'P', at: NOW - DAY, body: 'Hello.' }]))
    const thread = await oneThread(house)
    await room.writeNote(house, { client: null, thread, words: 'Met her at the fair.' })
    expect(await room.notesOf(house, { threads: [thread], most: 5 })).toHaveLength(1)
  })

  test('a snoozed conversation comes back when its time has come, or when they write', async () => {
    const house = await tests.studio()
    const later = (now: number): House => ({ ...house, now: () => now })
    const two = [
      { by: 'P', at: NOW - DAY, body: 'When may we see it?' },
      { by: 'P', at: NOW + 5 * HOUR, body: 'And the colours?' },
    ] as const
    const [first, second] = correspondence(GRACE, 'Pages', two)
    await receive(house, first ? [first] : [])
    const thread = await oneThread(house)
    await room.snooze(house, { thread, until: NOW + DAY })
    expect([...(await room.snoozed(house)).keys()]).toEqual([thread])
    expect((await room.snoozedConversations(house)).map((one) => one.snooze.until)).toEqual([NOW + DAY])
    expect((await room.snoozed(later(NOW + DAY))).size).toBe(0)
    await room.snooze(house, { thread, until: null })
    expect((await room.snoozed(later(NOW + 90 * DAY))).size).toBe(1)
    await receive(later(NOW + 6 * HOUR), second ? [second] : [])
    expect((await room.snoozed(later(NOW + 6 * HOUR))).size).toBe(0)
  })

  test('old mail that is read in does not end a snooze, nor does a letter of ours', async () => {
    const house = await tests.studio()
    const letters = correspondence(GRACE, 'Pages', [
      { by: 'P', at: NOW - 9 * DAY, body: 'Hello.' },
      { by: 'P', at: NOW - DAY, body: 'When may we see it?' },
      { by: 'M', at: NOW + HOUR, body: 'Soon.' },
    ])
    await receive(house, letters.slice(1, 2))
    const thread = await oneThread(house)
    await room.snooze(house, { thread, until: null })
    const now = { ...house, now: () => NOW + 2 * HOUR }
    await receive(now, [...letters.slice(0, 1), ...letters.slice(2)])
    const [found] = await room.conversations(now, { most: 1 })
    expect([found?.thread.messages, (await room.snoozed(now)).size]).toEqual([3, 1])
    await room.wake(now, { thread })
    expect((await room.snoozed(now)).size).toBe(0)
  })

  test('a letter that was held up on its way ends a snooze; one that was here already does not, even with a Date to come', async () => {
    const house = await tests.studio()
    const letters = correspondence(GRACE, 'Pages', [
      { by: 'P', at: NOW + 40 * DAY, body: 'My clock is wrong.' },
      { by: 'P', at: NOW - 3 * HOUR, body: 'When may we see it?' },
    ])
    await receive(house, letters.slice(0, 1))
    const thread = await oneThread(house)
    await room.snooze(house, { thread, until: null })
    const later = { ...house, now: () => NOW + 2 * HOUR }
    expect((await room.snoozed(later)).size).toBe(1)
    await receive(later, letters.slice(1))
    expect((await room.snoozed(later)).size).toBe(0)
  })

  test('nothing is snoozed into the past, and no conversation that is not there', async () => {
    const house = await tests.studio()
    await receive(house, correspondence(GRACE, 'Pages', [{ by: 'P', at: NOW - DAY, body: 'Hello.' }]))
    const thread = await oneThread(house)
    await expect(room.snooze(house, { thread, until: NOW })).rejects.toThrow('talk.past')
    await expect(room.snooze(house, { thread: newId(), until: null })).rejects.toThrow('talk.notFound')
  })
})
