import { answeredQuestions, type ClientQuestion, openQuestions, questionsOf } from '#brief/brief.ts'
import { briefPaths } from '#brief/brief-paths.ts'
import type { QuestionsPageProps, QuestionView } from '#brief/studio/questions-page.tsx'
import type { QuestionsSectionProps } from '#brief/studio/questions-section.tsx'
import { type Client, clientsOfContacts } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { promises } from '#promise/promise.ts'
import type { Filled } from '#ui/field.tsx'

const OPEN = 100
const ANSWERED = 30
/** A client's page shows so many. */
const BESIDE = 4
/** An answer can be taken back for so long. */
const TAKEN_BACK_WITHIN = DAY

/** An answer that came back: whose, with what was typed and what is wrong with it. */
export interface Returned {
  id: string
  form: Filled
}

/** What the page of questions shows; those answered before the question `before`, where one is given. */
export async function questionsView(
  house: House,
  { before, returned }: { before: string | null; returned?: Returned },
): Promise<Omit<QuestionsPageProps, 'say' | 'dates'>> {
  const open = before === null ? await openQuestions(house, { most: OPEN }) : []
  const answered = await answeredQuestions(house, { before, most: ANSWERED + 1 })
  const last = answered.length > ANSWERED ? answered[ANSWERED - 1] : undefined
  const shown = answered.slice(0, ANSWERED)
  const seen = await seenOf(house, [...open, ...shown])
  return {
    open: open.map((question) => viewOf(question, seen, returned)),
    answered: shown.map((question) => viewOf(question, seen, returned)),
    ...(before === null ? {} : { newestHref: briefPaths.questions() }),
    ...(last ? { earlierHref: briefPaths.questionsBefore(last.id) } : {}),
  }
}

/** What a client's page shows of their questions. */
export async function questionsBeside(
  house: House,
  { client }: { client: string },
): Promise<Omit<QuestionsSectionProps, 'say' | 'dates'>> {
  const found = await questionsOf(house, { client, most: BESIDE })
  const due = await dueOf(house, found)
  const questions = found.map(({ id, words, askedAt, promise, answer }) => {
    return { id, words, askedAt, dueAt: due.get(promise) ?? null, answeredAt: answer?.at ?? null }
  })
  return { href: briefPaths.questions(), questions }
}

interface Seen {
  clients: ReadonlyMap<string, Client>
  due: ReadonlyMap<string, number>
  now: number
}

async function seenOf(house: House, questions: readonly ClientQuestion[]): Promise<Seen> {
  const clients = await clientsOfContacts(house, { contacts: [...new Set(questions.map(({ contact }) => contact))] })
  const due = await dueOf(house, questions)
  return { clients: new Map(clients.map((client) => [client.id, client])), due, now: house.now() }
}

async function dueOf(house: House, questions: readonly ClientQuestion[]): Promise<Map<string, number>> {
  const waiting = questions.filter((question) => question.answer === null)
  const promised = await promises(house, { ids: waiting.map((question) => question.promise) })
  return new Map(promised.map((promise) => [promise.id, promise.due.at]))
}

function viewOf(question: ClientQuestion, { clients, due, now }: Seen, returned?: Returned): QuestionView {
  const { id, words, askedAt, answer, draft } = question
  const client = clients.get(question.client)
  const name = client?.contacts.find((one) => one.id === question.contact)?.name ?? client?.name ?? ''
  const whose = { name, client: client && client.name !== name ? client.name : '' }
  const form = returned?.id === id ? returned.form : { values: { words: draft } }
  const isRecent = answer !== null && now - answer.at < TAKEN_BACK_WITHIN
  const backPath =
    question.letter !== null ? briefPaths.keptAnswerBack(id) : isRecent ? briefPaths.answerBack(id) : null
  const back = backPath ? { takeBackAction: backPath } : {}
  return {
    id,
    words,
    askedAt,
    ...whose,
    clientHref: clientPaths.client(question.client),
    dueAt: answer ? null : (due.get(question.promise) ?? null),
    answer: answer && { words: answer.words, at: answer.at, ...back },
    ...(answer && returned?.id !== id ? {} : { form: { ...form, action: briefPaths.answer(id) } }),
  }
}
