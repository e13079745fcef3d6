import { beforeAll, expect, test } from 'vitest'
import { LONGEST_WORDS, openQuestions, questionsOf } from '#brief/brief.ts'
import { changeContact } from '#client/client.ts'
import { openLine } from '#delivery/delivery.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import { promisesOf } from '#promise/promise.ts'
import { accept } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { openedPortal } from '#testing/portal.ts'
import { settledApp } from '#testing/test-app.ts'

// S2-10, S0-44: questions run both ways; on a phone, without script, in the contact's language

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  beforeAll(async () => {
    settled = await settledApp(engine)
  })

  let count = 0
  async function client(language: 'en' | 'el' = 'en') {
    count += 1
    const address = `asks${count}@lake.example`
    const name = `Asker ${count}`
    const whose = await accept(settled.house, { name, address })
    if (language !== 'en') {
      const facts = { name, language, part: 'buyer', salutation: '' } as const
      await changeContact(settled.house, { id: whose.contact, contact: { ...facts, addresses: [address] } })
    }
    return { ...whose, phone: await openedPortal(settled, whose), questions: `/p/${whose.contact}/questions` }
  }

  const formOf = (page: string) => /name="form" value="([^"]+)"/u.exec(page)?.[1] ?? ''

  test('a question is asked, promised an answer, answered once, and found again', async () => {
    const { house, mira } = settled
    const { phone, questions, contact } = await client()
    const form = formOf(await phone.page(questions))
    const words = 'What happens once it is <finished>? 🙂'
    const asked = await phone.post(questions, { form, words })
    expect(asked.status).toBe(303)
    const [question] = await questionsOf(house, { contact, most: 5 })
    expect(asked.headers.get('location')).toBe(`${questions}#question-${question?.id}`)
    const [promised] = await promisesOf(house, { source: 'question', ref: question?.id ?? '' })
    expect(promised).toMatchObject({ contact, keptAt: null, owner: house.actor })
    const theirs = await phone.page(questions)
    expect(theirs).toContain('What happens once it is &lt;finished&gt;? 🙂')
    expect(theirs).toContain('The answer comes by')
    const own = await phone.page(`/p/${contact}`)
    expect([own.split('What happens once it is &lt;finished&gt;').length - 1, own]).toEqual([
      1,
      expect.stringContaining('An answer to your question'),
    ])

    expect(await mira.page('/questions')).toContain('What happens once it is &lt;finished&gt;?')
    const answered = await mira.post(`/questions/${question?.id}/answer`, { words: 'You own it.' })
    expect(answered.headers.get('location')).toBe(`/questions#question-${question?.id}`)
    expect(await phone.page(questions)).toContain('You own it.')
    const again = await mira.post(`/questions/${question?.id}/answer`, { words: 'Second thoughts' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Second thoughts')
    expect((await questionsOf(house, { contact, most: 1 }))[0]?.answer?.words).toBe('You own it.')

    await mira.post(`/questions/${question?.id}/answer/taking-back`)
    expect(await phone.page(questions)).not.toContain('You own it.')
    expect(await mira.page('/questions')).toContain('You own it.')
  })

  test('twenty identical forms at once are one question', async () => {
    const { phone, questions, contact } = await client()
    const form = formOf(await phone.page(questions))
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => phone.post(questions, { form, words: 'How long will it take?' })),
    )
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
    expect(await questionsOf(settled.house, { contact, most: 50 })).toHaveLength(1)
  })

  test('what cannot be taken comes back with every word of it, and asks nothing', async () => {
    const { phone, questions, contact } = await client()
    const long = '😀'.repeat(LONGEST_WORDS + 1)
    for (const [words, sentence] of [
      ['   ', 'Please write your question first.'],
      [long, 'That is more than 20,000 characters'],
    ] as const) {
      const back = await phone.post(questions, { form: 'nonsense', words })
      const page = await back.text()
      expect([back.status, page.includes(sentence)]).toEqual([422, true])
      if (words === long) expect(page).toContain(long)
    }
    expect(await questionsOf(settled.house, { contact, most: 5 })).toEqual([])
    const rightToLeft = 'ما الذي سأحصل عليه؟'
    expect((await phone.post(questions, { words: rightToLeft })).status).toBe(303)
    expect(await phone.page(questions)).toContain(rightToLeft)
  })

  test('an answer is for its own contact: nobody else finds the question', async () => {
    const [one, other] = [await client(), await client()]
    await one.phone.post(one.questions, { words: 'A secret of ours' })
    expect(await other.phone.page(other.questions)).not.toContain('A secret of ours')
    expect((await other.phone.get(one.questions)).status).toBe(404)
  })

  test('an open line is shown on their page, in their language, until it is over', async () => {
    const { phone, contact, client: id } = await client('el')
    const { app, house } = settled
    const day = dayAt(app.clock.now + 2 * DAY, 'Europe/Helsinki').toString()
    const line = {
      client: id,
      day,
      from: '10:00',
      to: '12:00',
      way: 'number',
      number: '+30 210 1234',
      tell: [],
    } as const
    await openLine(house, { ...line, zone: 'Europe/Helsinki' })
    const page = await phone.page(`/p/${contact}`)
    expect(page).toContain('Άμεση απάντηση')
    expect(page).toContain('href="tel:+302101234"')
  })

  test('what waits is the studio’s whole list', async () => {
    const open = await openQuestions(settled.house)
    const page = await settled.mira.page('/questions')
    expect(open.length).toBeGreaterThan(0)
    for (const { id } of open) expect(page).toContain(`id="question-${id}"`)
    expect((await settled.mira.post(`/questions/${crypto.randomUUID()}/answer`, { words: 'x' })).status).toBe(404)
  })
})
