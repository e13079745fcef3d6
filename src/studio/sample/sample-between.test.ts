import { beforeAll, expect, test } from 'vitest'
import { questionsOf } from '#brief/brief.ts'
import { accounts, drafts, notesOf, snoozedConversations, talksOf } from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { answerOf, CHECK_IN, checkInsOf } from '#reading/reading.ts'
import { engineNamed } from '#testing/engines.ts'
import { HELSINKI, madeSample, type MadeSample } from '#testing/made-sample.ts'
import { testHouse } from '#testing/test-house.ts'
import { owed } from '../owed/owed.ts'
import { studioOf } from '../studio.ts'
import { todayView } from '../today/today-view.ts'

// S0-19, S0-20, S1-21, S2-10, S2-22, issue 6: what the sample shows between the letters.

let made: MadeSample
const idOf = (name: string) => made.people.find((one) => one.name === name)?.id ?? ''

beforeAll(async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  made = await madeSample(await testHouse(engine))
}, 60_000)

test('a meeting is noted in which somebody seemed at ease', async () => {
  const talks = await talksOf(made.house, { contacts: made.people.map((one) => one.id), until: made.at })
  expect(talks.map((one) => [one.contact, one.way, one.seemed])).toEqual([
    [idOf('Σταμάτης Βολάνης'), 'meeting', 'at-ease'],
  ])
})

test('an answer is begun and kept halfway, and a note for the studio stands in the same conversation', async () => {
  const [draft, ...others] = await drafts(made.house, { most: 10 })
  expect([draft?.to, others]).toEqual(['Agnieszka Domańska <agnieszka@bistroczeresnia.example>', []])
  expect(await notesOf(made.house, { threads: [draft?.thread ?? ''], most: 10 })).toHaveLength(1)
})

test('a conversation is snoozed until they write', async () => {
  const snoozed = await snoozedConversations(made.house)
  expect(snoozed.map((one) => [one.thread.subject, one.snooze.until])).toEqual([['Faktura końcowa', null]])
})

test('a check-in was answered at ease, and one waits in the outbox', async () => {
  const answered = async (name: string) =>
    (await checkInsOf(made.house, { contact: idOf(name), most: 5 })).map((one) => answerOf(one))
  expect(await answered('Вера Ильинична Лаптева')).toMatchObject([{ ease: 'at-ease', word: { by: 'portal' } }])
  const waiting = (await waitingOutgoing(made.house)).filter((one) => one.template === CHECK_IN)
  expect(waiting.map((one) => one.contact)).toEqual([idOf('Σταμάτης Βολάνης')])
})

test('an answer that was given by mail is kept on a client’s page', async () => {
  const kept = await questionsOf(made.house, { contact: idOf('Вера Ильинична Лаптева'), most: 5 })
  expect(kept.map((one) => [one.letter !== null, one.answer?.words.length])).toEqual([[true, expect.any(Number)]])
})

test('an answer is owed today; Today names one update and one check-in at most, and nothing can leave', async () => {
  const time = await studioOf(made.house)
  const letters = (await owed(made.house, { time, most: 10 })).owed
  const due = letters.find(({ contact }) => contact.id === idOf('Agnieszka Domańska'))?.dueAt ?? 0
  expect(dayAt(due, HELSINKI).toString()).toBe(dayAt(made.at, HELSINKI).toString())
  const { updates, moments } = await todayView(made.house, time)
  expect([updates.length, moments.length]).toEqual([1, 1])
  expect(await accounts(made.house)).toEqual([])
})
