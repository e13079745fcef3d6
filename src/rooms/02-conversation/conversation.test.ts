import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from './conversation.ts'

// S0-12, S0-13

const mira = { name: 'Mira Salo', address: MIRA }

const everything = (house: House) => room.conversations(house, { most: 100 })

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('letters find their thread in whatever order they come, also when the one that joins them comes last', async () => {
    const studio = await house.studio()
    const mails = correspondence(
      GRACE,
      'Logo',
      ['P', 'M', 'P', 'M'].map((by, index) => ({
        by: by === 'P' ? 'P' : 'M',
        at: NOW + index * HOUR,
        body: `Letter ${index}`,
      })),
    )
    for (const index of [3, 0, 2, 1]) await receive(studio, [mails[index] ?? new Uint8Array()])
    const threads = await everything(studio)
    expect(threads.map(({ thread }) => [thread.subject, thread.messages])).toEqual([['Logo', 4]])
    const found = await room.conversation(studio, { id: threads[0]?.thread.id ?? '' })
    expect(found?.letters.map((one) => one.writer)).toEqual(['person', 'studio', 'person', 'studio'])
    expect(threads[0]?.last?.words.trim()).toBe('Letter 3')
  })

  test('quoted history is no part of what a person wrote, and stays in the letter', async () => {
    const studio = await house.studio()
    const body =
      'That works for me.\n\nOn Thu, 21 May 2026 at 10:00, Mira Salo <mira@salo.example> wrote:\n> I am worried about the date.'
    await receive(studio, [letter({ from: GRACE, to: mira, subject: 'Date', body, at: NOW })])
    const found = await room.conversation(studio, { id: (await everything(studio))[0]?.thread.id ?? '' })
    expect(found?.letters[0]?.words.trim()).toBe('That works for me.')
    expect(found?.letters[0]?.text).toContain('worried about the date')
  })

  test('machines are told from people, and a thread of machines alone is no conversation', async () => {
    const studio = await house.studio()
    const away = { 'Auto-Submitted': 'auto-replied' }
    await receive(studio, [
      letter({ from: GRACE, to: mira, subject: 'Out of office', body: 'I am away.', at: NOW, headers: away }),
      letter({ from: 'no-reply@shop.example', to: mira, subject: 'Your order', body: 'Shipped.', at: NOW }),
    ])
    expect(await everything(studio)).toEqual([])
    expect(await room.mailboxCounts(studio)).toEqual({ threads: 2, people: 0, machines: 2 })
    expect(await room.proposedPeople(studio)).toEqual([])
  })

  test('who the clients may be is proposed; the user decides, and can take it back', async () => {
    const studio = await house.studio()
    await receive(studio, [
      ...correspondence(GRACE, 'Site', [
        { by: 'P', at: NOW - DAY, body: 'Hello' },
        { by: 'M', at: NOW, body: 'Hi' },
      ]),
      letter({
        from: { name: 'Once', address: 'once@far.example' },
        to: mira,
        subject: 'Offer',
        body: 'Buy this',
        at: NOW,
      }),
    ])
    const [proposed, ...others] = await room.proposedPeople(studio)
    expect(others).toEqual([])
    expect(proposed).toMatchObject({
      address: GRACE.address,
      name: GRACE.name,
      lettersIn: 1,
      lettersOut: 1,
      lastSubject: 'Site',
    })
    await room.declinePerson(studio, { address: GRACE.address, declined: true })
    expect(await room.proposedPeople(studio)).toEqual([])
    expect(await room.declinedPeople(studio)).toHaveLength(1)
    await room.declinePerson(studio, { address: GRACE.address, declined: false })
    await accept(studio, GRACE)
    expect(await room.proposedPeople(studio)).toEqual([])
  })

  test('the language of a letter is known, and an unknown one is said to be unknown', async () => {
    const studio = await house.studio()
    const words = [
      'Kiitos viestistä, palaan asiaan ensi viikolla.',
      'Спасибо, мы посмотрим макет завтра.',
      'Vielen Dank für den Entwurf, wir melden uns nächste Woche bei Ihnen.',
    ]
    await receive(
      studio,
      words.map((body, index) => letter({ from: ADA, to: mira, subject: `L${index}`, body, at: NOW + index * HOUR })),
    )
    const letters = await room.lettersWith(studio, { addresses: [ADA.address], until: NOW + DAY, most: 10 })
    expect(letters.map((one) => one.language)).toEqual(['unknown', 'ru', 'fi'])
  })

  test('conversations whose last words came at one moment are all found, page by page', async () => {
    const studio = await house.studio()
    const subjects = ['One', 'Two', 'Three', 'Four', 'Five']
    await receive(
      studio,
      subjects.map((subject) => letter({ from: GRACE, to: mira, subject, body: subject, at: NOW, id: `${subject}@x` })),
    )
    const first = await room.conversations(studio, { most: 2 })
    const second = await room.conversations(studio, { before: first.at(-1)?.thread ?? null, most: 2 })
    const third = await room.conversations(studio, { before: second.at(-1)?.thread ?? null, most: 2 })
    const found = [...first, ...second, ...third].map(({ thread }) => thread.subject)
    expect(found.toSorted()).toEqual(subjects.toSorted())
  })

  test('a letter to two addresses of one person is one letter', async () => {
    const studio = await house.studio()
    const atHome = 'ada@home.example'
    const toBoth = letter({ from: mira, to: ADA, subject: 'Both', body: 'Hello', at: NOW, id: 'both@x' })
    const text = new TextDecoder().decode(toBoth).replace(/^to:.*$/imu, `To: ${ADA.address}, ${atHome}`)
    const before = letter({ from: mira, to: ADA, subject: 'Before', body: 'Hello', at: NOW - DAY, id: 'before@x' })
    await receive(studio, [new TextEncoder().encode(text), before])
    const found = await room.lettersWith(studio, { addresses: [ADA.address, atHome], until: NOW, most: 2 })
    expect(found.map((one) => one.subject)).toEqual(['Both', 'Before'])
  })

  test("another studio's conversation is not found", async () => {
    const [mine, theirs] = [await house.studio(), await house.studio()]
    await receive(theirs, [letter({ from: GRACE, to: mira, subject: 'Private', body: 'Hello', at: NOW })])
    const id = (await everything(theirs))[0]?.thread.id ?? ''
    expect(await room.conversation(mine, { id })).toBeNull()
    expect(await everything(mine)).toEqual([])
    expect(await room.lettersWith(mine, { addresses: [GRACE.address], until: NOW + DAY, most: 10 })).toEqual([])
  })
})
