import { clientsOfContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { queueIn } from '#foundation/outbox/outbox.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Actor } from '#foundation/store/tables.ts'
import { keepPromiseIn, makePromiseIn, takeBackKeptIn } from '#promise/promise.ts'
import { briefPaths } from '../brief-paths.ts'
import * as store from '../brief-store.ts'
import type { ClientQuestion } from '../brief-types.ts'

/** The template of the letter that tells of an answer (question-mail.ts). */
export const ANSWERED = 'question.answered'

/** So much of a question stands in the promise of its answer, in characters. */
const PROMISED_WORDS = 300

interface Asked {
  contact: string
  words: string
  /** The id of the form it was typed in: the same form sent again is the same question. */
  form: string
  /** Who of the studio answers (S2-32). */
  owner: Actor
  /** The day by whose end the answer is promised, `YYYY-MM-DD`: the studio's reply time after now (foundation/working-hours.ts). */
  on: string
  /** The studio's, in which that day ends. */
  zone: string
}

/**
 * A client asks the studio something: the question, and with it the promise of an answer by the end of the studio's reply time (product.md, Brief;
 * S2-10). Refuses `brief.notFound` for whoever is not there or was put away. Returns the question's id, and whether it is new.
 */
export async function askStudio(house: House, asked: Asked): Promise<{ id: string; isNew: boolean }> {
  const { contact, words, form, owner, on, zone } = asked
  const client = await clientOf(house, contact)
  return house.store.write(async (tx) => {
    const known = await store.questionOfForm(tx, { contact, form })
    if (known) return { id: known.id, isNew: false }
    const id = newId()
    const at = house.now()
    const due = { on, time: null }
    const source = { source: 'question', ref: id } as const
    const said = [...words].slice(0, PROMISED_WORDS).join('')
    const promise = await makePromiseIn(tx, house, { client, contact, words: said, owner, ...source, due, zone })
    const unanswered = { answer: '', answered_at: null, answered_by: null, letter: null, gone_at: null }
    await store.insertQuestion(tx, { id, client, contact, words, form, asked_at: at, promise, ...unanswered })
    await record(tx, house, { kind: 'client-question.asked', subject: id, client, facts: { contact, promise } })
    return { id, isNew: true }
  })
}

/**
 * Answers a question, once (S2-10): the promise of it is kept, and the letter that tells of it waits in the outbox. Refuses `brief.notFound`, and
 * `brief.answered` where somebody answered meanwhile.
 */
export function answerQuestion(house: House, { id, words }: { id: string; words: string }): Promise<ClientQuestion> {
  return house.store.write(async (tx) => {
    const row = await store.questionById(tx, id)
    if (!row) throw new Refusal('brief.notFound')
    if (row.answered_at !== null) throw new Refusal('brief.answered')
    const answer = { answer: words, answered_at: house.now(), answered_by: house.actor }
    const { client, contact, promise } = row
    await store.setAnswer(tx, { id, ...answer })
    await keepIn(tx, house, promise)
    const letter = { template: ANSWERED, cause: id, facts: {}, unasked: false, page: briefPaths.page() }
    await queueIn(tx, house, { client, contact, ...letter })
    await record(tx, house, { kind: 'client-question.answered', subject: id, client, facts: { contact, promise } })
    return questionOf({ ...row, ...answer })
  })
}

/** A promise that was given up stays broken; the answer comes all the same. */
async function keepIn(tx: Tx, house: House, id: string): Promise<void> {
  try {
    await keepPromiseIn(tx, house, { id, proof: '', letter: null })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'promise.isGivenUp') throw error
  }
}

/**
 * An answer was a slip: for a day it can be taken back, and waits to be written anew. Its letter is not true any more and is stopped. Refuses
 * `brief.notFound` and `promise.tooLate`.
 */
export function takeBackAnswer(house: House, { id }: { id: string }): Promise<void> {
  return house.store.write(async (tx) => {
    const row = await store.questionById(tx, id)
    // What was given by mail had no promise, and was read long ago: it is taken off the page (`takeBackKeptAnswer`).
    if (!row || row.letter !== null) throw new Refusal('brief.notFound')
    if (row.answered_at === null) return
    await takeBackKeptIn(tx, house, { id: row.promise })
    await store.setAnswer(tx, { id, answer: row.answer, answered_at: null, answered_by: null })
    const facts = { contact: row.contact, promise: row.promise }
    await record(tx, house, { kind: 'client-question.reopened', subject: id, client: row.client, facts })
  })
}

/** One question; null where there is none of that id. */
export async function clientQuestion(house: House, { id }: { id: string }): Promise<ClientQuestion | null> {
  const row = await house.store.read((tx) => store.questionById(tx, id))
  return row ? questionOf(row) : null
}

/** The questions of a contact or of everybody at a client, `most` of them, the newest first; those before the question `before`. */
export async function questionsOf(
  house: House,
  input: ({ contact: string } | { client: string }) & { before?: string | null; most: number },
): Promise<ClientQuestion[]> {
  const { before = null, most } = input
  const whose =
    'contact' in input ? ({ by: 'contact', id: input.contact } as const) : ({ by: 'client', id: input.client } as const)
  return (await house.store.read((tx) => store.questionsOf(tx, { ...whose, before, most }))).map(questionOf)
}

/** What waits for the studio's answer, the oldest first. */
export async function openQuestions(house: House, { most = 500 }: { most?: number } = {}): Promise<ClientQuestion[]> {
  return (await house.store.read((tx) => store.openQuestions(tx, { most }))).map(questionOf)
}

/** What was answered, the newest question first, `most` of them; those before the question `before`, where one is given. */
export async function answeredQuestions(
  house: House,
  { before = null, most }: { before?: string | null; most: number },
): Promise<ClientQuestion[]> {
  return (await house.store.read((tx) => store.answeredQuestions(tx, { before, most }))).map(questionOf)
}

/** The client of a present contact; refuses `brief.notFound` for whoever is not there or was put away. */
export async function clientOf(house: House, contact: string): Promise<string> {
  const [client] = await clientsOfContacts(house, { contacts: [contact] })
  const person = client?.contacts.find((one) => one.id === contact)
  if (!client || !person || client.archivedAt !== null || person.archivedAt !== null)
    throw new Refusal('brief.notFound')
  return client.id
}

function questionOf(row: NonNullable<Awaited<ReturnType<typeof store.questionById>>>): ClientQuestion {
  const { id, client, contact, words, promise, letter, answered_at: at, answered_by: by } = row
  const answer = at === null || by === null ? null : { words: row.answer, at, by }
  const draft = answer === null ? row.answer : ''
  return { id, client, contact, words, askedAt: row.asked_at, promise, letter, draft, answer }
}
