import { beforeAll, expect, test } from 'vitest'
import { addContact } from '#client/client.ts'
import { type ClientWord, lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import {
  answerMove,
  askMove,
  countsFor,
  dueWithin,
  endedPage,
  giveUpPromiseIn,
  keepPromiseIn,
  makePromise,
  type MadePromise,
  type NewPromise,
  openPage,
  openPromises,
  promise,
  promisesOf,
  standingOf,
  takeBackKeptIn,
  takeBackPromise,
  takeUpPromiseIn,
  withdrawMove,
} from './promise.ts'

// S0-30, S0-32; product.md, Promises

const FRIDAY = { on: '2026-05-22', time: null }
const MONDAY = { on: '2026-05-25', time: '16:00' }
const CALL = { by: 'call', who: 'Grace Hopper', said: 'Monday is fine.' } as const

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  /** Grace and her studio, whose clock stands at `now`. */
  async function grace() {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const at = (now: number): House => ({ ...studio, now: () => now })
    const made = (more: Partial<NewPromise> = {}): NewPromise => ({
      client,
      contact,
      words: 'The second draft of the leaflet',
      owner: 'member:mira',
      source: 'hand',
      ref: '',
      due: FRIDAY,
      zone: 'UTC',
      ...more,
    })
    return { studio, client, contact, at, made }
  }

  const found = async (studio: House, id: string): Promise<MadePromise> => {
    const one = await promise(studio, { id })
    if (!one) throw new Error('the promise is there')
    return one
  }

  const keep = (studio: House, id: string, proof = 'The draft is in their folder.') =>
    studio.store.write((tx) => keepPromiseIn(tx, studio, { id, proof, letter: null }))

  async function wrote(studio: House, who: typeof GRACE, at: number) {
    await receive(studio, correspondence(who, `Date ${at}`, [{ by: 'P', at, body: CALL.said }]))
    const [letter] = await lettersWith(studio, { addresses: [who.address], until: at, most: 1 })
    return { by: 'message', letter: letter?.id ?? '', quote: CALL.said } as const
  }

  const giveUp = (studio: House, input: { id: string; why: string }) =>
    studio.store.write((tx) => giveUpPromiseIn(tx, studio, input))

  test('a promise is kept with what, by when, by whom and to whom; the journal holds none of its words', async () => {
    const { studio, client, contact, made } = await grace()
    const id = await makePromise(studio, made({ words: '  The second draft  ' }))
    expect(await found(studio, id)).toMatchObject({
      words: 'The second draft',
      owner: 'member:mira',
      contact,
      due: { ...FRIDAY, at: Date.parse('2026-05-22T23:59:59.999Z') },
      keptAt: null,
      moves: [],
    })
    const [entry] = await journalOf(studio, { client, most: 1 })
    expect(entry).toMatchObject({ kind: 'promise.made', subject: id })
    expect(JSON.stringify(entry)).not.toContain('draft')
  })

  test('nothing is promised for a moment that is over, or without words', async () => {
    const { studio, made } = await grace()
    const past = { on: '2026-05-21', time: '12:00' }
    await expect(makePromise(studio, made({ due: past }))).rejects.toMatchObject({ code: 'promise.past' })
    await expect(makePromise(studio, made({ words: ' \n ' }))).rejects.toMatchObject({ code: 'promise.noWords' })
    expect(await openPromises(studio)).toEqual([])
    await makePromise(studio, made({ due: { on: '2026-05-21', time: null } }))
    expect(await openPromises(studio)).toHaveLength(1)
  })

  test('words of 100,000 characters, of emoji alone, or from right to left are kept as they are', async () => {
    const { studio, made } = await grace()
    for (const words of ['א'.repeat(100_000), '🌿'.repeat(500), 'סקיצה שנייה']) {
      const id = await makePromise(studio, made({ words }))
      expect((await found(studio, id)).words).toBe(words)
    }
  })

  test('twenty who keep a promise at once keep it once', async () => {
    const { studio, client, made } = await grace()
    const id = await makePromise(studio, made())
    const kept = await Promise.all(Array.from({ length: 20 }, (_, one) => keep(studio, id, `proof ${one}`)))
    expect(kept.filter(Boolean)).toHaveLength(1)
    const entries = await journalOf(studio, { client, most: 50 })
    expect(entries.filter((entry) => entry.kind === 'promise.kept')).toHaveLength(1)
    expect(await openPromises(studio)).toEqual([])
  })

  test('what was kept is taken back for a day, proof and all; later it stays', async () => {
    const { studio, at, made } = await grace()
    const id = await makePromise(studio, made())
    await keep(studio, id)
    const back = (now: number) => at(now).store.write((tx) => takeBackKeptIn(tx, at(now), { id }))
    await expect(back(NOW + DAY + 1)).rejects.toMatchObject({ code: 'promise.tooLate' })
    expect(await back(NOW + DAY)).toBe(true)
    expect(await back(NOW + DAY)).toBe(false)
    expect(await found(studio, id)).toMatchObject({ keptAt: null, proof: '' })
    expect(await openPromises(studio)).toHaveLength(1)
  })

  test('given up needs a reason, breaks the promise, and is undone within a day', async () => {
    const { studio, at, made } = await grace()
    const id = await makePromise(studio, made())
    await expect(giveUp(studio, { id, why: ' ' })).rejects.toMatchObject({ code: 'promise.noWhy' })
    expect(await giveUp(studio, { id, why: 'The printer closed.' })).toBe(true)
    expect(await giveUp(studio, { id, why: 'Another reason' })).toBe(false)
    expect(await found(studio, id)).toMatchObject({ givenUpWhy: 'The printer closed.' })
    await expect(keep(studio, id)).rejects.toMatchObject({ code: 'promise.isGivenUp' })
    const then = at(NOW + HOUR)
    expect(await then.store.write((tx) => takeUpPromiseIn(tx, then, { id }))).toBe(true)
    expect(standingOf(await found(studio, id), NOW)).toBe('open')
    await keep(studio, id)
    await expect(giveUp(studio, { id, why: 'no' })).rejects.toMatchObject({ code: 'promise.isKept' })
  })

  test('what the user noted by mistake goes within a day; what a concern or a question holds stays', async () => {
    const { studio, at, made } = await grace()
    const noted = await makePromise(studio, made({ due: { on: '2026-06-30', time: null } }))
    const bound = await makePromise(studio, made({ source: 'concern', ref: 'a-concern' }))
    await expect(takeBackPromise(at(NOW + DAY + 1), { id: noted })).rejects.toMatchObject({ code: 'promise.tooLate' })
    await takeBackPromise(studio, { id: noted })
    expect(await promise(studio, { id: noted })).toBeNull()
    await expect(takeBackPromise(studio, { id: bound })).rejects.toMatchObject({ code: 'promise.notFound' })
  })

  test('a later date is asked for with a letter, and consent before it fell due moves the promise', async () => {
    const { studio, contact, at, made } = await grace()
    const id = await makePromise(studio, made())
    const move = await askMove(studio, { id, to: MONDAY, reason: 'The photographer is ill.', zone: 'UTC' })
    expect(await waitingOutgoing(studio)).toMatchObject([
      { template: 'promise.move', contact, cause: id, facts: { move }, unasked: true, page: '' },
    ])
    expect((await found(studio, id)).due).toMatchObject(FRIDAY)
    expect(await answerMove(at(NOW + HOUR), { move, consent: true, word: CALL })).toBe(true)
    const moved = await found(studio, id)
    expect(moved.due).toEqual({ ...MONDAY, at: Date.parse('2026-05-25T16:00:00Z') })
    expect(moved.moves).toMatchObject([{ id: move, consented: true, answeredAt: NOW + HOUR, word: CALL }])
    await keep(at(moved.due.at), id)
    expect(await countsFor(studio, { contact })).toEqual({ open: 0, kept: 1, moved: 1, late: 0, broken: 0 })
  })

  test('consent after it fell due moves the date, and it stays counted late', async () => {
    const { studio, contact, at, made } = await grace()
    const id = await makePromise(studio, made())
    const late = NOW + 2 * DAY
    const move = await askMove(at(late), { id, to: MONDAY, reason: 'Ill.', zone: 'UTC' })
    await answerMove(at(late), { move, consent: true, word: CALL })
    expect(await countsFor(at(late), { contact })).toEqual({ open: 1, kept: 0, moved: 0, late: 1, broken: 0 })
    await keep(at(late), id)
    expect(standingOf(await found(studio, id), late)).toBe('kept-late')
  })

  test('what a letter says of a later date was said when it was sent, by whom it was promised to, since they were asked', async () => {
    // S0-34
    const { studio, client, contact, at, made } = await grace()
    const boss = { name: 'Howard Aiken', address: 'howard@harbour.example' }
    const known = { language: 'en', part: 'decision-maker', salutation: '' } as const
    await addContact(studio, { client, contact: { name: boss.name, addresses: [boss.address], ...known } })
    const id = await makePromise(studio, made())
    const before = await wrote(studio, GRACE, NOW - HOUR)
    const move = await askMove(studio, { id, to: MONDAY, reason: 'Ill.', zone: 'UTC' })
    const answer = (word: ClientWord) => answerMove(at(NOW + 5 * DAY), { move, consent: true, word })
    for (const word of [before, await wrote(studio, boss, NOW + HOUR), { by: 'portal' } as const])
      await expect(answer(word)).rejects.toMatchObject({ code: 'promise.noChoice' })
    const inTime = await wrote(studio, GRACE, NOW + 2 * HOUR)
    await expect(answer({ ...inTime, quote: 'Never.' })).rejects.toMatchObject({ code: 'promise.notInLetter' })
    // Noted days after it fell due, and yet said before.
    expect(await answer(inTime)).toBe(true)
    expect((await found(studio, id)).moves).toMatchObject([{ answeredAt: NOW + 2 * HOUR, word: { from: contact } }])
    expect(await countsFor(at(NOW + 3 * DAY), { contact })).toMatchObject({ moved: 1, late: 0 })
  })

  test('who would rather not leaves the date as it is; twenty answers at once have one effect, and the first word stands', async () => {
    const { studio, client, made } = await grace()
    const id = await makePromise(studio, made())
    const move = await askMove(studio, { id, to: MONDAY, reason: 'Ill.', zone: 'UTC' })
    const answers = Array.from({ length: 20 }, () => answerMove(studio, { move, consent: false, word: CALL }))
    expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(1)
    expect((await found(studio, id)).due).toMatchObject(FRIDAY)
    const kinds = (await journalOf(studio, { client, most: 50 })).map((entry) => entry.kind)
    expect(kinds.filter((kind) => kind === 'promise.move-declined')).toHaveLength(1)
    await expect(answerMove(studio, { move, consent: true, word: CALL })).rejects.toMatchObject({
      code: 'promise.moveAnswered',
    })
  })

  test('a newer request replaces one that nobody answered, and is one letter; a withdrawn or settled one cannot be answered', async () => {
    const { studio, made } = await grace()
    const id = await makePromise(studio, made())
    const ask = (on: string) => askMove(studio, { id, to: { on, time: null }, reason: 'Ill.', zone: 'UTC' })
    const first = await ask('2026-05-25')
    const second = await ask('2026-05-27')
    expect(await waitingOutgoing(studio)).toMatchObject([{ facts: { move: second } }])
    const agree = (move: string) => answerMove(studio, { move, consent: true, word: CALL })
    await expect(agree(first)).rejects.toMatchObject({ code: 'promise.moveOver' })
    expect(await withdrawMove(studio, { move: second })).toBe(true)
    expect(await withdrawMove(studio, { move: second })).toBe(false)
    await expect(agree(second)).rejects.toMatchObject({ code: 'promise.moveOver' })
    const third = await ask('2026-05-28')
    await keep(studio, id)
    await expect(agree(third)).rejects.toMatchObject({ code: 'promise.moveOver' })
    await expect(ask('2026-05-29')).rejects.toMatchObject({ code: 'promise.isKept' })
  })

  test('a later date is later, has a reason, and somebody to agree to it', async () => {
    const { studio, client, at, made } = await grace()
    const id = await makePromise(studio, made())
    const ask = (on: string, reason = 'Ill.', now = NOW) =>
      askMove(at(now), { id, to: { on, time: null }, reason, zone: 'UTC' })
    await expect(ask('2026-05-22')).rejects.toMatchObject({ code: 'promise.notLater' })
    await expect(ask('2026-05-23', 'Ill.', NOW + 5 * DAY)).rejects.toMatchObject({ code: 'promise.notLater' })
    await expect(ask('2026-05-25', ' ')).rejects.toMatchObject({ code: 'promise.noReason' })
    const toAll = await makePromise(studio, made({ contact: null, client }))
    await askMove(studio, { id: toAll, to: MONDAY, reason: 'Ill.', zone: 'UTC' })
    expect(await waitingOutgoing(studio)).toHaveLength(1)
  })

  test('a contact answers for themselves and for their client as a whole, and for nobody else', async () => {
    const { studio, client, contact, made } = await grace()
    const known = { language: 'en', part: 'stakeholder', salutation: '' } as const
    const colleague = await addContact(studio, {
      client,
      contact: { name: 'Ida Rhodes', addresses: ['ida@hopper.example'], ...known },
    })
    const stranger = (await accept(studio, ADA)).contact
    const ask = async (whom: string | null) => {
      const id = await makePromise(studio, made({ contact: whom }))
      return askMove(studio, { id, to: MONDAY, reason: 'Ill.', zone: 'UTC' })
    }
    const own = await ask(contact)
    const shared = await ask(null)
    const answer = (who: string, move: string) =>
      answerMove({ ...studio, actor: `contact:${who}` }, { move, consent: true, word: { by: 'portal' } })
    for (const [who, move] of [
      [colleague, own],
      [stranger, own],
      [stranger, shared],
    ] as const)
      await expect(answer(who, move)).rejects.toMatchObject({ code: 'promise.notFound' })
    expect(await answer(contact, own)).toBe(true)
    expect(await answer(colleague, shared)).toBe(true)
  })

  test('another studio’s promises are not found', async () => {
    const { studio, made } = await grace()
    const id = await makePromise(studio, made())
    const move = await askMove(studio, { id, to: MONDAY, reason: 'Ill.', zone: 'UTC' })
    const other = await house.studio()
    expect(await promise(other, { id })).toBeNull()
    const refused = { code: 'promise.notFound' }
    await expect(keep(other, id)).rejects.toMatchObject(refused)
    await expect(giveUp(other, { id, why: 'x' })).rejects.toMatchObject(refused)
    await expect(askMove(other, { id, to: MONDAY, reason: 'x', zone: 'UTC' })).rejects.toMatchObject(refused)
    await expect(answerMove(other, { move, consent: true, word: CALL })).rejects.toMatchObject(refused)
  })

  test('a contact’s promises are those made to them and to their client as a whole', async () => {
    const { studio, client, contact, made } = await grace()
    const ada = await accept(studio, ADA)
    await makePromise(studio, made({ words: 'to Grace' }))
    await makePromise(studio, made({ words: 'to all', contact: null, due: MONDAY }))
    await makePromise(studio, made({ words: 'to Ada', client: ada.client, contact: ada.contact }))
    const words = (list: MadePromise[]) => list.map((one) => one.words)
    expect(words(await promisesOf(studio, { contact }))).toEqual(['to Grace', 'to all'])
    expect(words(await promisesOf(studio, { client }))).toEqual(['to Grace', 'to all'])
    expect(words(await promisesOf(studio, { contact: ada.contact }))).toEqual(['to Ada'])
    expect(await promisesOf(studio, { contact: 'nobody' })).toEqual([])
  })

  test('the list has what waits by date and what ended below, a page at a time, and loses none', async () => {
    const { studio, client, at, made } = await grace()
    const days = Array.from({ length: 30 }, (_, day) => `2026-06-${String(day + 1).padStart(2, '0')}`)
    const ids: string[] = []
    for (const on of [...days, '2026-06-01']) ids.push(await makePromise(studio, made({ due: { on, time: '12:00' } })))
    const now = Date.parse('2026-06-25T18:00:00Z')
    for (const id of ids.slice(20, 24)) await keep(at(now), id)
    await giveUp(at(now), { id: ids[24] ?? '', why: 'x' })
    const all = async (list: typeof openPage) => {
      const seen: string[] = []
      for (let after = null, pages = 0; pages < 20; pages++) {
        const page = await list(at(now), { client, most: 3, after })
        seen.push(...page.promises.map((one) => one.id))
        if (!page.next) return seen
        after = page.next
      }
      throw new Error('the list has an end')
    }
    const waiting = await all(openPage)
    const ended = await all(endedPage)
    expect(waiting).toEqual([...ids.slice(11, 20), ...ids.slice(25, 30)])
    expect(new Set(ended.slice(0, 5))).toEqual(new Set(ids.slice(20, 25)))
    expect(new Set([...waiting, ...ended])).toEqual(new Set(ids))
    expect(waiting.length + ended.length).toBe(ids.length)
    const from = Date.parse('2026-06-22T00:00:00Z')
    const week = await dueWithin(at(now), { from, until: from + 7 * DAY, most: 100 })
    expect(week.map((one) => one.id)).toEqual(ids.slice(21, 28))
  })
})
