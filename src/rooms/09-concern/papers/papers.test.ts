import { beforeAll, expect, test } from 'vitest'
import { addProject, contact, removePreference, switchListening } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { ADA, accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { act, concern as concernById, openConcern } from '../concern.ts'
import { addExpectation, expectationsOf, removeExpectation, setExpectation } from '../expectations/expectations.ts'
import { learn, lessons, lessonsLike, removeLesson } from '../lessons/lessons.ts'
import { keepPaper, papersFor, putPaperBack } from './papers.ts'

// S0-8, S0-9, S0-10, S2-3, S2-41, S2-44, S2-45, S0-45: what stands beside a concern

const WEBSITE = {
  name: 'New website',
  service: 'website',
  price: 480_000,
  currency: 'EUR',
  stage: 'under-way',
  signedOn: '2026-03-02',
  deliveredOn: null,
} as const

eachEngine((engine) => {
  let tests: TestHouse
  let house: House
  let ada: { client: string; contact: string }
  let project: string
  let id: string
  beforeAll(async () => {
    tests = await testHouse(engine)
    house = await tests.studio()
    ada = await accept(house, ADA)
    project = await addProject(house, { client: ada.client, project: WEBSITE })
    await receive(
      house,
      correspondence(ADA, 'The draft', [
        { by: 'P', at: NOW - 20 * DAY, body: 'We need a new website so that people find us.' },
        {
          by: 'M',
          at: NOW - 19 * DAY,
          body: 'Two rounds of changes are included in the price. Translations are charged separately.',
        },
        {
          by: 'P',
          at: NOW - 10 * DAY,
          body: 'We love the new layout, thank you!\n\nOn Monday, Mira wrote:\n> We love your money!',
        },
        { by: 'P', at: NOW - DAY, body: 'A friend showed me a nicer site.' },
      ]),
    )
    await receive(
      house,
      correspondence({ name: 'Eve', address: 'eve@else.example' }, 'Hello', [
        { by: 'P', at: NOW - 5 * DAY, body: 'We love the new layout so much!' },
      ]),
    )
    id = await openConcern(house, { ...ada, project, origin: 'hand', words: 'She compares.' })
  })

  const now = async () => {
    const found = await concernById(house, { id })
    if (!found) throw new Error('the concern is there')
    return found
  }
  const found = async (...kinds: Parameters<typeof papersFor>[1]['kinds']) =>
    papersFor(house, { concern: await now(), kinds })

  test('their own words of approval are found, word for word and never from a quotation; nobody else’s', async () => {
    expect((await found('approval')).found).toMatchObject([
      { as: 'approval', by: 'contact', quote: 'We love the new layout, thank you!' },
    ])
  })

  test('what was bought and why, and what was said of the scope by either side', async () => {
    const papers = await found('bought', 'why', 'in-scope', 'out-of-scope')
    expect(papers.bought).toMatchObject([{ name: 'New website', price: 480_000, signedOn: '2026-03-02' }])
    expect(papers.found.map(({ as, by, quote }) => [as, by, quote])).toEqual([
      ['why', 'contact', 'We need a new website so that people find us.'],
      ['in-scope', 'studio', 'Two rounds of changes are included in the price.'],
      ['out-of-scope', 'studio', 'Translations are charged separately.'],
    ])
  })

  test('a paper is laid beside the concern once, put back, and laid there again', async () => {
    const [paper] = (await found('approval')).found
    for (let times = 0; times < 2; times++) await keepPaper(house, { concern: id, paper: paper?.paper ?? '' })
    await keepPaper(house, { concern: id, paper: `bought:${project}` })
    expect((await now()).papers.map(({ as, quote }) => [as, quote])).toEqual([
      ['approval', 'We love the new layout, thank you!'],
      ['bought', 'New website'],
    ])
    await putPaperBack(house, { concern: id, paper: (await now()).papers[0]?.paper ?? '' })
    expect((await now()).papers.map(({ as }) => as)).toEqual(['bought'])
    await keepPaper(house, { concern: id, paper: paper?.paper ?? '' })
    expect((await now()).papers.map(({ as }) => as)).toEqual(['bought', 'approval'])
  })

  test('words that do not stand in a letter of theirs are no paper', async () => {
    const [paper] = (await found('approval')).found
    const [as, letter] = (paper?.paper ?? '').split(':')
    for (const made of [`${as}:${letter}:999`, `approval:${project}:0`, 'bought:nobody', 'nonsense', ''])
      await expect(keepPaper(house, { concern: id, paper: made })).rejects.toMatchObject({ code: 'concern.notFound' })
  })

  test('whoever is not listened to is not looked through', async () => {
    await switchListening(house, { id: ada.contact, on: false })
    expect((await found('bought', 'approval', 'in-scope')).found).toEqual([])
    await switchListening(house, { id: ada.contact, on: true })
    expect((await found('approval')).found).toHaveLength(1)
  })

  test('expectations are met, open, or cannot be, and what was taken away comes back', async () => {
    const one = await addExpectation(house, { project, words: 'First on Google', letter: null })
    await addExpectation(house, { project, words: 'Ready in June', letter: null })
    await setExpectation(house, { id: one, state: 'cannot' })
    const states = async () => (await expectationsOf(house, { project })).map(({ words, state }) => [words, state])
    expect(await states()).toEqual([
      ['First on Google', 'cannot'],
      ['Ready in June', 'open'],
    ])
    await removeExpectation(house, { id: one, removed: true })
    expect(await expectationsOf(house, { client: ada.client })).toHaveLength(1)
    await removeExpectation(house, { id: one, removed: false })
    expect(await states()).toHaveLength(2)
    const other = await tests.studio()
    await expect(setExpectation(other, { id: one, state: 'met' })).rejects.toMatchObject({ code: 'concern.notFound' })
    await expect(addExpectation(other, { project, words: 'x', letter: null })).rejects.toMatchObject({
      code: 'concern.notFound',
    })
  })

  test('what was learned stands again at a concern of the same cause or the same work, never at its own', async () => {
    await act(house, { concern: id, act: { kind: 'cause-named', cause: 'comparison', whose: 'outside', note: '' } })
    const lesson = await learn(house, {
      concern: id,
      as: 'lesson',
      words: ' Show it beside theirs. ',
      service: 'website',
    })
    expect((await now()).learned).toMatchObject([{ as: 'lesson', ref: lesson }])
    const like = (cause: 'comparison' | 'fee', service: 'website' | 'seo', concern = 'another') =>
      lessonsLike(house, { concern: { id: concern, cause: { cause, whose: 'outside', note: '' } }, service, most: 5 })
    expect(await like('comparison', 'seo')).toMatchObject([{ words: 'Show it beside theirs.', concern: id }])
    expect(await like('fee', 'website')).toHaveLength(1)
    expect(await like('comparison', 'website')).toHaveLength(1)
    expect(await like('fee', 'seo')).toEqual([])
    expect(await like('comparison', 'website', id)).toEqual([])
    await removeLesson(house, { id: lesson, removed: true })
    expect([await lessons(house, { most: 9 }), await like('comparison', 'website')]).toEqual([[], []])
    await removeLesson(house, { id: lesson, removed: false })
    expect(await lessons(house, { most: 9 })).toMatchObject([{ id: lesson, cause: 'comparison', service: 'website' }])
  })

  test('a preference and the need of support stand on the contact’s card', async () => {
    await learn(house, { concern: id, as: 'preference', words: 'Wants a call', service: null })
    const care = await learn(house, { concern: id, as: 'care', words: 'Worries before each milestone', service: null })
    const notes = async () =>
      (await contact(house, { id: ada.contact }))?.preferences.map(({ note, care: needs }) => [note, needs])
    expect(await notes()).toEqual([
      ['Wants a call', false],
      ['Worries before each milestone', true],
    ])
    await removePreference(house, { id: care, removed: true })
    expect(await notes()).toEqual([['Wants a call', false]])
    for (const [words, code] of [
      ['  ', 'concern.noWords'],
      ['x'.repeat(2_001), 'concern.tooLong'],
    ] as const)
      await expect(learn(house, { concern: id, as: 'care', words, service: null })).rejects.toMatchObject({ code })
    expect((await now()).learned).toHaveLength(3)
  })
})
