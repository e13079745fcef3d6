import { beforeAll, expect, test } from 'vitest'
import { archiveContact } from '#client/client.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { journalOf } from '#foundation/journal.ts'
import type { House } from '#foundation/house.ts'
import { promise } from '#promise/promise.ts'
import { ADA, accept, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import {
  answeredQuestions,
  answerQuestion,
  askStudio,
  clientQuestion,
  openQuestions,
  questionsOf,
  takeBackAnswer,
} from './brief.ts'

// S2-10: answered once, and kept in the client's own list; product.md, Brief: the portal says by when the answer comes

eachEngine((engine) => {
  let tests: TestHouse
  let house: House
  let ada: { client: string; contact: string }
  beforeAll(async () => {
    tests = await testHouse(engine)
    house = await tests.studio()
    ada = await accept(house, ADA)
  })

  const question = (words: string, form: string = crypto.randomUUID()) => ({
    contact: ada.contact,
    words,
    form,
    owner: 'member:mira' as const,
    on: '2026-05-22',
    zone: 'UTC',
  })
  const theirs = (): House => ({ ...house, actor: `contact:${ada.contact}` })

  test('a question is the promise of its answer, made in the same moment', async () => {
    const { id, isNew } = await askStudio(theirs(), question('How will it be done?'))
    expect(isNew).toBe(true)
    const asked = await clientQuestion(house, { id })
    expect(asked).toMatchObject({ words: 'How will it be done?', askedAt: NOW, answer: null, client: ada.client })
    const promised = await promise(house, { id: asked?.promise ?? '' })
    expect(promised).toMatchObject({ source: 'question', ref: id, owner: 'member:mira', words: 'How will it be done?' })
    expect(promised?.due).toMatchObject({ on: '2026-05-22', time: null })
  })

  test('twenty identical forms at once are one question and one promise', async () => {
    const before = (await openQuestions(house)).length
    const form = crypto.randomUUID()
    const asked = await Promise.all(
      Array.from({ length: 20 }, () => askStudio(theirs(), question('What exactly do I get?', form))),
    )
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
    expect(asked.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect((await openQuestions(house)).length).toBe(before + 1)
  })

  test('the same words in another form are another question', async () => {
    const one = await askStudio(theirs(), question('And then?'))
    const other = await askStudio(theirs(), question('And then?'))
    expect(one.id).not.toBe(other.id)
  })

  test('an answer keeps the promise, queues its letter, and cannot be given twice', async () => {
    const { id } = await askStudio(theirs(), question('How long will it take?'))
    await answerQuestion(house, { id, words: 'Three weeks.' })
    const answered = await clientQuestion(house, { id })
    expect(answered?.answer).toMatchObject({ words: 'Three weeks.', by: 'member:mira' })
    expect((await promise(house, { id: answered?.promise ?? '' }))?.keptAt).toBe(NOW)
    const letters = (await waitingOutgoing(house)).filter((one) => one.cause === id)
    expect(letters).toMatchObject([
      { template: 'question.answered', unasked: false, page: 'questions', contact: ada.contact },
    ])
    await expect(answerQuestion(house, { id, words: 'Four weeks.' })).rejects.toMatchObject({ code: 'brief.answered' })
    expect((await clientQuestion(house, { id }))?.answer?.words).toBe('Three weeks.')
  })

  test('an answer that was a slip is taken back: the question waits again, its words are kept for the studio, and the letter is written anew', async () => {
    const { id } = await askStudio(theirs(), question('Why is it done this way?'))
    await answerQuestion(house, { id, words: 'Because.' })
    await takeBackAnswer(house, { id })
    const open = await clientQuestion(house, { id })
    expect(open).toMatchObject({ answer: null, draft: 'Because.' })
    expect((await promise(house, { id: open?.promise ?? '' }))?.keptAt).toBeNull()
    await answerQuestion(house, { id, words: 'Because it lasts longer.' })
    expect((await waitingOutgoing(house)).filter((one) => one.cause === id)).toHaveLength(1)
    tests.clock.now = NOW + 2 * DAY
    await expect(takeBackAnswer(house, { id })).rejects.toMatchObject({ code: 'promise.tooLate' })
    tests.clock.now = NOW
  })

  test('lists are newest first, page by page, and what is open is oldest first', async () => {
    const grace = await accept(house, GRACE)
    const ids: string[] = []
    for (const words of ['one', 'two', 'three'])
      ids.push((await askStudio(house, { ...question(words), contact: grace.contact })).id)
    const [one, two, three] = ids
    const page = await questionsOf(house, { contact: grace.contact, most: 2 })
    expect(page.map(({ id }) => id)).toEqual([three, two])
    expect(
      (await questionsOf(house, { client: grace.client, before: two ?? '', most: 2 })).map(({ id }) => id),
    ).toEqual([one])
    expect((await openQuestions(house)).map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids)
    await answerQuestion(house, { id: two ?? '', words: 'Yes' })
    expect((await answeredQuestions(house, { most: 1 })).map(({ id }) => id)).toEqual([two])
  })

  test('nobody asks for a stranger or for whoever was put away, and a stranger’s question is not there', async () => {
    const other = await tests.studio()
    await expect(askStudio(other, question('Hello?'))).rejects.toMatchObject({ code: 'brief.notFound' })
    const [mine] = await openQuestions(house)
    await expect(answerQuestion(other, { id: mine?.id ?? '', words: 'Hello' })).rejects.toMatchObject({
      code: 'brief.notFound',
    })
    const away = await accept(other, ADA)
    await archiveContact(other, { id: away.contact, archived: true })
    await expect(askStudio(other, { ...question('Hello?'), contact: away.contact })).rejects.toMatchObject({
      code: 'brief.notFound',
    })
  })

  test('the journal knows that something was asked and answered, and no word of it', async () => {
    const entries = await journalOf(house, { client: ada.client, most: 200 })
    const kinds = new Set(entries.map((entry) => entry.kind))
    for (const kind of ['asked', 'answered', 'reopened']) expect(kinds).toContain(`client-question.${kind}`)
    expect(JSON.stringify(entries)).not.toContain('Because')
  })
})
