import { beforeAll, expect, test } from 'vitest'
import { addProject } from '#client/client.ts'
import { lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { countWaiting, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { makePromise, openPromises, promise } from '#promise/promise.ts'
import { dismissedIn, evidenceIn, readings } from '#reading/reading.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { offerTwo, PORTAL, sendAll, uneasyGrace, WORRY } from '#testing/uneasy.ts'
import {
  act,
  askBack,
  concern,
  concernFigures,
  concernsInBrief,
  concernsOf,
  endedConcerns,
  giveUp,
  inOrder,
  keepPromise,
  openConcern,
  openOverdue,
  promiseIn,
  stageAt,
  takeBackKept,
  takeUp,
} from './concern.ts'

const DOUBT = 'I am not sure this was the right decision.'
const EASED = { kind: 'answered', eases: 'yes', words: '', word: PORTAL } as const
const TOMORROW = { on: '2026-05-22', time: null }

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  const opened = async () => {
    house.clock.now = NOW
    return house.studio()
  }

  /** Grace, in whose letter doubt is heard. */
  async function doubting(studio: House) {
    const grace = await accept(studio, GRACE)
    await receive(
      studio,
      correspondence(GRACE, 'Website', [
        { by: 'P', at: NOW - 9 * DAY, body: 'Hello Mira, here are our wishes.' },
        { by: 'M', at: NOW - 8 * DAY, body: 'Thank you, that is clear.' },
        { by: 'P', at: NOW - DAY, body: `I keep wondering whether we really need all eight pages. ${DOUBT}` },
      ]),
    )
    await readings(studio, { week: WEEK })
    const [letter] = await lettersWith(studio, { addresses: [GRACE.address], until: NOW, most: 1 })
    return { ...grace, letter: letter?.id ?? '' }
  }

  test('a client who speaks twice has one open concern, with both words in it', async () => {
    const studio = await opened()
    const { id, theirs, client, contact } = await uneasyGrace(studio)
    expect(await openConcern(theirs, { client, contact, origin: 'portal', words: 'And it is late' })).toBe(id)
    expect(await openConcern(theirs, { client, contact, origin: 'portal', words: 'And it is late' })).toBe(id)
    const whole = await concern(studio, { id })
    expect(whole?.theirWords.map((one) => one.words)).toEqual([WORRY, 'And it is late'])
    expect(whole?.seen).toBe(2)
    expect(await openConcern(studio, { client, contact, origin: 'hand', words: 'She sighed on the phone' })).toBe(id)
    expect((await concern(studio, { id }))?.history.at(-1)?.act).toMatchObject({
      kind: 'noted',
      words: 'She sighed on the phone',
    })
  })

  test('twenty openings at once make one concern', async () => {
    const studio = await opened()
    const grace = await accept(studio, GRACE)
    const theirs: House = { ...studio, actor: `contact:${grace.contact}` }
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => openConcern(theirs, { ...grace, origin: 'portal', words: WORRY })),
    )
    expect(new Set(ids).size).toBe(1)
    expect((await concern(studio, { id: ids[0] ?? '' }))?.seen).toBe(1)
  })

  test('nobody opens a concern in the client’s name, with words that are not theirs, or at somebody else’s client', async () => {
    const studio = await opened()
    const grace = await doubting(studio)
    const ada = await accept(studio, ADA)
    const project = {
      name: 'Engine',
      service: 'software',
      price: null,
      currency: 'EUR',
      stage: 'under-way',
      signedOn: null,
      deliveredOn: null,
    } as const
    const foreign = await addProject(studio, { client: ada.client, project })
    const refused = (input: Partial<Parameters<typeof openConcern>[1]>, code: string, who = studio) =>
      expect(
        openConcern(who, { client: grace.client, contact: grace.contact, origin: 'hand', words: 'x', ...input }),
      ).rejects.toMatchObject({ code })
    await refused({ origin: 'portal' }, 'concern.notTheirWord')
    await refused({ words: ' ' }, 'concern.noWords')
    await refused({ words: 'x'.repeat(20_001) }, 'concern.tooLong')
    await refused({ contact: ada.contact }, 'concern.notFound')
    await refused({ project: foreign }, 'concern.notFound')
    await refused({ origin: 'message', ref: grace.letter, words: 'I hate it' }, 'concern.quoteMissing')
    await refused({ origin: 'message', ref: 'nothing', words: DOUBT }, 'concern.notTheirLetter')
    await refused({ origin: 'portal' }, 'concern.notFound', { ...studio, actor: `contact:${ada.contact}` })
    await refused({}, 'concern.notFound', await house.studio())
    expect(await concernsInBrief(studio, { open: true })).toEqual([])
  })

  test('a sign opens one concern; unfounded, it teaches the listening, and counts again when that is taken back', async () => {
    // product.md, Concern; S0-15
    const studio = await opened()
    const grace = await doubting(studio)
    const from = {
      client: grace.client,
      contact: grace.contact,
      origin: 'evidence',
      ref: grace.letter,
      words: DOUBT,
    } as const
    const id = await openConcern(studio, from)
    expect(stageAt((await concernsInBrief(studio, { open: true }))[0] ?? fail(), NOW)).toBe('opened')
    const ended = await act(studio, {
      concern: id,
      act: { kind: 'unfounded', why: 'someone-else', words: 'About their printer' },
    })
    expect(ended.concern.end?.how).toBe('unfounded')
    const kinds = new Set(
      (await evidenceIn(studio, { letters: [grace.letter] })).map((one) => `${one.kind}:${grace.letter}`),
    )
    expect(kinds.size).toBeGreaterThan(0)
    expect(await dismissedIn(studio, { letters: [grace.letter] })).toEqual(
      new Map([...kinds].map((kind) => [kind, 'elsewhere'])),
    )
    expect(await openConcern(studio, from)).toBe(id)
    await act(studio, { concern: id, act: { kind: 'taken-back', happening: ended.concern.end?.happening ?? '' } })
    expect((await dismissedIn(studio, { letters: [grace.letter] })).size).toBe(0)
    expect((await concern(studio, { id }))?.end).toBeNull()
  })

  test('of a sign by its kind only that one is set aside', async () => {
    const studio = await opened()
    const grace = await doubting(studio)
    const [heard] = await evidenceIn(studio, { letters: [grace.letter] })
    const ref = `${heard?.kind}:${grace.letter}`
    const id = await openConcern(studio, {
      client: grace.client,
      contact: grace.contact,
      origin: 'evidence',
      ref,
      words: DOUBT,
    })
    expect((await concern(studio, { id }))?.theirWords[0]?.word).toEqual({
      by: 'message',
      letter: grace.letter,
      quote: DOUBT,
      from: grace.contact,
    })
    await act(studio, { concern: id, act: { kind: 'unfounded', why: 'misread', words: '' } })
    expect(await dismissedIn(studio, { letters: [grace.letter] })).toEqual(new Map([[ref, 'misread']]))
  })

  test('what the client said themselves is never unfounded, and there is no end that is nobody’s fault', async () => {
    // S0-11
    const studio = await opened()
    const { mira } = await uneasyGrace(studio)
    await expect(mira({ kind: 'unfounded', why: 'misread', words: '' })).rejects.toMatchObject({
      code: 'concern.theyVoicedIt',
    })
    const grace = await accept(studio, ADA)
    const id = await openConcern(studio, { ...grace, origin: 'hand', words: 'She was short with me' })
    const word = { by: 'call', who: 'Ada', said: 'Yes, the price worries me' } as const
    await act(studio, { concern: id, act: { kind: 'heard', words: 'The price', word } })
    await expect(
      act(studio, { concern: id, act: { kind: 'unfounded', why: 'denied', words: '' } }),
    ).rejects.toMatchObject({ code: 'concern.theyVoicedIt' })
  })

  test('a similar concern soon after another remembers it and stands at the top', async () => {
    // rules-and-facts.md, Maxham & Netemeyer
    const studio = await opened()
    const { her, theirs, client, contact, id } = await uneasyGrace(studio)
    await her(EASED)
    const ada = await accept(studio, ADA)
    const older = await openConcern(
      { ...studio, actor: `contact:${ada.contact}` },
      { ...ada, origin: 'portal', words: 'Late', weight: 3 },
    )
    house.clock.now += 59 * DAY
    const again = await openConcern(theirs, { client, contact, origin: 'portal', words: 'Once more' })
    expect((await concern(studio, { id: again }))?.opening.againOf).toBe(id)
    const open = await concernsInBrief(studio, { open: true })
    expect(inOrder(open, house.clock.now).map((one) => one.id)).toEqual([again, older])
    expect((await endedConcerns(studio, { most: 5 })).map((one) => one.id)).toEqual([id])
    expect(await endedConcerns(studio, { most: 5, before: { at: NOW, id } })).toEqual([])
  })

  test('an overdue promise opens a concern by itself, once, or is noted in the one that is open', async () => {
    // S2-35
    const studio = await opened()
    const { client, contact, id } = await uneasyGrace(studio)
    const ada = await accept(studio, ADA)
    const made = {
      words: 'The draft',
      owner: studio.actor,
      source: 'hand',
      ref: '',
      due: TOMORROW,
      zone: 'UTC',
    } as const
    const toGrace = await makePromise(studio, { ...made, client, contact })
    const toAda = await makePromise(studio, { ...made, client: ada.client, contact: null })
    await promiseIn(studio, {
      concern: id,
      option: null,
      words: 'A list',
      due: TOMORROW,
      owner: studio.actor,
      zone: 'UTC',
    })
    expect(await openOverdue(studio)).toBe(0)
    house.clock.now = NOW + 2 * DAY
    expect(await openOverdue(studio)).toBe(2)
    expect(await openOverdue(studio)).toBe(0)
    const [hers] = await concernsOf(studio, { contact: ada.contact })
    expect(hers?.opening).toMatchObject({ origin: 'promise', ref: toAda })
    expect((await concern(studio, { id }))?.history.at(-1)?.act).toMatchObject({
      kind: 'noted',
      origin: 'promise',
      ref: toGrace,
    })
    await act(studio, { concern: hers?.id ?? '', act: { kind: 'parted', why: 'fit', words: '' } })
    await act(studio, { concern: id, act: { kind: 'parted', why: 'fit', words: '' } })
    // Only the one that was made in a concern, which has ended now, opens one; the others were told.
    expect(await openOverdue(studio)).toBe(1)
    expect(await openPromises(studio, {})).toHaveLength(3)
  })

  test('the last promise that is kept queues the question whether it eases, in the same breath', async () => {
    // S0-32
    const studio = await opened()
    const uneasy = await uneasyGrace(studio)
    const { id, contact, mira } = uneasy
    await offerTwo(uneasy)
    await sendAll(studio, contact)
    const made = { concern: id, option: null, due: TOMORROW, owner: studio.actor, zone: 'UTC' }
    await expect(
      promiseIn(studio, { ...made, words: 'x', due: { on: '2026-05-20', time: null } }),
    ).rejects.toMatchObject({ code: 'promise.past' })
    const first = await promiseIn(studio, { ...made, words: 'A list' })
    const second = await promiseIn(studio, { ...made, words: 'A sketch' })
    await sendAll(studio, contact)
    await keepPromise(studio, { promise: first, proof: 'In the mail' })
    expect(await countWaiting(studio)).toBe(0)
    await expect(askBack(studio, { concern: id })).rejects.toMatchObject({ code: 'concern.notNow' })
    await expect(mira({ kind: 'asked-back', outgoing: null })).rejects.toMatchObject({ code: 'concern.notNow' })
    const kept = await Promise.all(
      Array.from({ length: 20 }, () => keepPromise(studio, { promise: second, proof: '' })),
    )
    expect(kept.filter((one) => one.changed)).toHaveLength(1)
    expect((await waitingOutgoing(studio)).map((one) => [one.template, one.unasked])).toEqual([
      ['concern.check-back', false],
    ])
    await takeBackKept(studio, { promise: second })
    expect(stageAt((await concern(studio, { id })) ?? fail(), NOW)).toBe('promised')
    await keepPromise(studio, { promise: second, proof: '' })
    await sendAll(studio, contact)
    house.clock.now += HOUR
    await uneasy.her({ kind: 'answered', eases: 'no', words: '', word: PORTAL, round: 1 })
    await expect(takeBackKept(studio, { promise: second })).rejects.toMatchObject({ code: 'concern.builtUpon' })
    expect((await promise(studio, { id: second }))?.keptAt).not.toBeNull()
  })

  test('a promise that is given up holds up the question no longer, and can be taken up again', async () => {
    const studio = await opened()
    const { id, contact } = await uneasyGrace(studio)
    const made = { concern: id, option: null, due: TOMORROW, owner: studio.actor, zone: 'UTC' }
    const first = await promiseIn(studio, { ...made, words: 'A list' })
    const second = await promiseIn(studio, { ...made, words: 'A sketch' })
    await sendAll(studio, contact)
    await keepPromise(studio, { promise: first, proof: '' })
    const stage = async () => stageAt((await concern(studio, { id })) ?? fail(), NOW)
    await giveUp(studio, { promise: second, why: 'The printer closed' })
    expect([await stage(), await sendAll(studio, contact)]).toEqual(['delivered', ['concern.check-back']])
    expect(await stage()).toBe('checked-back')
    await takeUp(studio, { promise: second })
    expect(await stage()).toBe('promised')
  })

  test('the figures tell what was voiced and what was found, and how long it took', async () => {
    // S0-46, S2-34, S2-36
    const studio = await opened()
    const uneasy = await uneasyGrace(studio)
    const ada = await accept(studio, ADA)
    const found = await openConcern(studio, { ...ada, origin: 'hand', words: 'She sighed' })
    house.clock.now += HOUR
    await offerTwo(uneasy)
    await uneasy.her(EASED)
    const figures = await concernFigures(studio, { since: NOW })
    expect(figures.find((one) => one.id === uneasy.id)).toMatchObject({
      voiced: true,
      firstOfferedAt: NOW + HOUR,
      endedAt: NOW + HOUR,
      how: 'eased',
      rounds: 1,
    })
    expect(figures.find((one) => one.id === found)).toMatchObject({
      voiced: false,
      firstOfferedAt: null,
      endedAt: null,
      how: null,
    })
    expect(await concernFigures(studio, { since: NOW + 1 })).toEqual([])
  })
})

function fail(): never {
  throw new Error('there is a concern')
}
