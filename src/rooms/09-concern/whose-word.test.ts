import { beforeAll, expect, test } from 'vitest'
import { addContact, archiveContact } from '#client/client.ts'
import { lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { PORTAL, sendAll, uneasyGrace } from '#testing/uneasy.ts'
import { makePromise } from '#promise/promise.ts'
import { act, concern, concernsOf, keepPromise, openConcern, openOverdue, promiseIn } from './concern.ts'

// S0-34: eased only on the word of whoever's concern it is, and nothing they said is lost

const HOWARD = { name: 'Howard Aiken', address: 'howard@harbour.example' }
const FINE = 'That is fine with me now.'
const answer = { kind: 'answered', eases: 'yes', words: '' } as const
const DUE = { on: '2026-05-28', time: null }

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  const started = async () => {
    house.clock.now = NOW
    const studio = await house.studio()
    const grace = await uneasyGrace(studio)
    const boss = await addContact(studio, {
      client: grace.client,
      contact: {
        name: HOWARD.name,
        addresses: [HOWARD.address],
        language: 'en',
        part: 'decision-maker',
        salutation: '',
      },
    })
    return { studio, ...grace, boss, asBoss: { ...studio, actor: `contact:${boss}` } satisfies House }
  }
  type Started = Awaited<ReturnType<typeof started>>

  async function letterFrom(studio: House, who: typeof GRACE, at: number) {
    await receive(studio, correspondence(who, `Website ${at}`, [{ by: 'P', at, body: FINE }]))
    const [found] = await lettersWith(studio, { addresses: [who.address], until: at, most: 1 })
    return { by: 'message', letter: found?.id ?? '', quote: FINE } as const
  }

  async function named({ mira, boss }: Started) {
    const person = newId()
    await mira({ kind: 'person-named', person, name: HOWARD.name, contact: boss, note: '' })
    return person
  }

  const promised = (of: Started, words: string) =>
    promiseIn(of.studio, { concern: of.id, option: null, words, due: DUE, owner: of.studio.actor, zone: 'UTC' })

  test('a colleague’s letter is no word of hers, until the colleague is brought in', async () => {
    const of = await started()
    const person = await named(of)
    const word = await letterFrom(of.studio, HOWARD, NOW + HOUR)
    await expect(of.mira({ ...answer, word })).rejects.toMatchObject({ code: 'concern.notTheirLetter' })
    const call = { by: 'call', who: 'Howard', said: 'She is happy' } as const
    await expect(of.mira({ ...answer, word: call })).rejects.toMatchObject({ code: 'concern.notTheirWord' })
    // What the colleague told is kept, as the colleague's.
    expect((await of.mira({ kind: 'heard', words: FINE, word })).concern.end).toBeNull()
    await of.mira({ kind: 'person-invited', person })
    expect((await of.mira({ ...answer, word })).concern.end?.how).toBe('eased')
  })

  test('a concern is opened with the words of a letter by whose it is, not by a colleague', async () => {
    const { studio, client, contact, boss } = await started()
    const { letter: ref } = await letterFrom(studio, HOWARD, NOW - HOUR)
    const told = { client, origin: 'message', ref, words: FINE } as const
    await expect(openConcern(studio, { ...told, contact })).rejects.toMatchObject({ code: 'concern.notTheirLetter' })
    expect((await concernsOf(studio, { contact: boss })).map((one) => one.opening.words)).toEqual([])
    await openConcern(studio, { ...told, contact: boss })
    expect((await concernsOf(studio, { contact: boss })).map((one) => one.opening.words)).toEqual([FINE])
  })

  test('an older letter does not ease what they said no to since; one from between two letters does', async () => {
    const of = await started()
    const early = await letterFrom(of.studio, GRACE, NOW + HOUR)
    const no = await letterFrom(of.studio, GRACE, NOW + 2 * HOUR)
    const yes = await letterFrom(of.studio, GRACE, NOW + 3 * HOUR)
    house.clock.now = NOW + 4 * HOUR
    await keepPromise(of.studio, { promise: await promised(of, 'A list'), proof: 'Here' })
    await of.mira({ ...answer, eases: 'no', word: no })
    await expect(of.mira({ ...answer, word: early })).rejects.toMatchObject({ code: 'concern.notTheirLetter' })
    await expect(of.mira({ ...answer, word: no })).rejects.toMatchObject({ code: 'concern.notTheirLetter' })
    expect((await of.mira({ ...answer, word: yes })).concern.end?.how).toBe('eased')
  })

  test('the words of an answer are those that were quoted', async () => {
    const of = await started()
    const word = await letterFrom(of.studio, GRACE, NOW + HOUR)
    await expect(of.mira({ ...answer, words: 'Everything is wonderful', word })).rejects.toMatchObject({
      code: 'concern.quoteMissing',
    })
  })

  test('whoever was brought in and spoke stays in it, and what they said counts', async () => {
    // S0-28
    const of = await started()
    const person = await named(of)
    const invited = await of.mira({ kind: 'person-invited', person })
    const happening = invited.concern.history.at(-1)?.id ?? ''
    await act(of.asBoss, { concern: of.id, act: { ...answer, word: PORTAL } })
    await expect(of.mira({ kind: 'taken-back', happening })).rejects.toMatchObject({ code: 'concern.builtUpon' })
    expect((await concern(of.studio, { id: of.id }))?.end?.how).toBe('eased')
  })

  test('an invitation that was taken back is no longer true, and that somebody else was invited does not keep it', async () => {
    const of = await started()
    const [first, second] = [await named(of), newId()]
    const known = { language: 'en', part: 'user', salutation: '' } as const
    const contact = { name: 'Joan', addresses: ['joan@harbour.example'], ...known }
    const joan = await addContact(of.studio, { client: of.client, contact })
    await of.mira({ kind: 'person-named', person: second, name: 'Joan', contact: joan, note: '' })
    const invited = await of.mira({ kind: 'person-invited', person: first })
    await of.mira({ kind: 'person-invited', person: second })
    expect(await sendAll(of.studio, joan)).toEqual(['concern.invited'])
    const back = { kind: 'taken-back', happening: invited.concern.history.at(-1)?.id ?? '' } as const
    expect((await of.mira(back)).changed).toBe(true)
    expect(await concern(of.asBoss, { id: of.id })).toBeNull()
    expect(await waitingOutgoing(of.studio, { contact: of.boss })).toHaveLength(1)
  })

  test('who was brought in is not exchanged for somebody else, and nobody of another client is named', async () => {
    const of = await started()
    const ada = await accept(of.studio, ADA)
    const person = await named(of)
    const other = { kind: 'person-named', person, name: 'Joan', contact: null, note: '' } as const
    await of.mira({ kind: 'person-invited', person })
    await expect(of.mira(other)).rejects.toMatchObject({ code: 'concern.notNow' })
    await expect(of.mira({ ...other, person: newId(), contact: ada.contact })).rejects.toMatchObject({
      code: 'concern.notFound',
    })
  })

  test('that it does not ease after all is never said to nobody: it opens a concern again', async () => {
    // S0-33, S0-34
    const of = await started()
    const { studio, contact, her, mira, id } = of
    await mira({ kind: 'person-invited', person: await named(of) })
    await act(of.asBoss, { concern: id, act: { ...answer, word: PORTAL } })
    const no = { ...answer, eases: 'no', words: 'It is as before', word: PORTAL } as const
    expect((await Promise.all(Array.from({ length: 20 }, () => her(no)))).filter((one) => one.changed)).toHaveLength(1)
    const [again, before] = await concernsOf(studio, { contact })
    expect(before).toMatchObject({ id, end: { how: 'eased' } })
    expect(again).toMatchObject({ end: null, opening: { words: 'It is as before', againOf: id, origin: 'portal' } })
    await her({ kind: 'heard', words: 'And slower', word: PORTAL })
    await her({ ...no, words: '' })
    await her({ ...answer, words: 'Thanks all the same', word: PORTAL })
    const [open, ...ended] = await concernsOf(studio, { contact })
    expect(open?.theirWords.map((one) => one.words)).toEqual(['It is as before', 'And slower'])
    expect(ended).toHaveLength(1)
  })

  test('an option that was dropped is added anew from the same form, and dropped again', async () => {
    const { mira } = await started()
    const option = newId()
    const add = { kind: 'option-added', option, as: 'solution', words: 'A list', grounds: '' } as const
    await mira(add)
    for (const left of [0, 0]) {
      expect((await mira({ kind: 'option-dropped', option })).concern.options).toHaveLength(left)
      expect((await mira(add)).concern.options.map((one) => one.words)).toEqual(['A list'])
      expect((await mira(add)).changed).toBe(false)
    }
  })

  test('how much it weighs is kept also where a concern is open already', async () => {
    // S0-18
    const of = await started()
    const { client, contact, theirs, studio, id } = of
    await openConcern(theirs, { client, contact, origin: 'portal', words: 'It keeps me awake', weight: 3 })
    const whole = await concern(studio, { id })
    expect(whole?.history.at(-1)?.act).toMatchObject({ kind: 'heard', words: 'It keeps me awake', weight: 3 })
    expect(whole?.weight).toBe(3)
  })

  test('the cause that the user chose is kept where a concern is open already and has none', async () => {
    const { studio, client, contact, id } = await started()
    const cause = { cause: 'spend', whose: 'theirs', note: '' } as const
    await openConcern(studio, { client, contact, origin: 'hand', words: 'She mentioned the price', cause })
    expect((await concern(studio, { id }))?.cause).toEqual(cause)
    await openConcern(studio, { client, contact, origin: 'hand', words: 'Again', cause: { ...cause, cause: 'fee' } })
    expect((await concern(studio, { id }))?.cause).toEqual(cause)
  })

  test('an overdue promise to whoever was put away opens nothing', async () => {
    // S2-35
    const { studio, client, boss } = await started()
    const made = { words: 'The draft', owner: studio.actor, source: 'hand', ref: '', due: DUE, zone: 'UTC' } as const
    await makePromise(studio, { ...made, client, contact: boss })
    await archiveContact(studio, { id: boss, archived: true })
    house.clock.now = NOW + 30 * DAY
    expect(await openOverdue(studio)).toBe(0)
    await archiveContact(studio, { id: boss, archived: false })
    expect(await openOverdue(studio)).toBe(1)
  })

  test('a promise that is kept while overdue ones are looked for opens nothing', async () => {
    const { studio, client, boss } = await started()
    const made = { words: 'The draft', owner: studio.actor, source: 'hand', ref: '', due: DUE, zone: 'UTC' } as const
    const promise = await makePromise(studio, { ...made, client, contact: boss })
    house.clock.now = NOW + 30 * DAY
    let kept = false
    const { store } = studio
    const racing: House = {
      ...studio,
      store: {
        ...store,
        async write(work) {
          if (!kept) {
            kept = true
            await keepPromise(studio, { promise, proof: 'Sent' })
          }
          return store.write(work)
        },
      },
    }
    expect(await openOverdue(racing)).toBe(0)
    expect(await concernsOf(studio, { contact: boss })).toEqual([])
  })
})
