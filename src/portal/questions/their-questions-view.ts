import { type ClientQuestion, questionsOf } from '#brief/brief.ts'
import { briefPaths } from '#brief/brief-paths.ts'
import type { TheirQuestion } from '#brief/portal/their-questions-page.tsx'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { foldText } from '#foundation/searching/fold-text.ts'
import { promises } from '#promise/promise.ts'

/** A page shows so many questions. */
const SHOWN = 30
/** So many are searched. */
const SEARCHED = 500
/** An answer is news on the contact's own page for so long. */
const NEWS = 7 * DAY
/** So many stand there at most. */
const CARDS = 5

/** A page of a contact's questions, the newest first; those before the question `before`, where one is given. */
export async function theirQuestions(
  house: House,
  { contact, before, q }: { contact: string; before: string | null; q: string },
) {
  const path = briefPaths.theirQuestions(contact)
  const search = { action: path, q: q.trim(), allHref: path }
  if (search.q !== '') return { questions: await shown(house, await matching(house, { contact, q })), search }
  const found = await questionsOf(house, { contact, before, most: SHOWN + 1 })
  const last = found.length > SHOWN ? found[SHOWN - 1] : undefined
  return {
    questions: await shown(house, found.slice(0, SHOWN)),
    ...(found.length > 1 ? { search } : {}),
    ...(before === null ? {} : { newestHref: briefPaths.theirQuestions(contact) }),
    ...(last ? { earlierHref: briefPaths.theirQuestionsBefore(contact, last.id) } : {}),
  }
}

/** The questions that hold every word that was asked for, in the question or its answer; case and accents do not count. */
async function matching(house: House, { contact, q }: { contact: string; q: string }): Promise<ClientQuestion[]> {
  const words = foldText(q).split(' ').filter(Boolean)
  const all = await questionsOf(house, { contact, most: SEARCHED })
  return all
    .filter((one) => {
      const text = foldText(`${one.words} ${one.answer?.words ?? ''}`)
      return words.every((word) => text.includes(word))
    })
    .slice(0, SHOWN)
}

/** What of a contact's questions is news on their own page: the answers of the last days. What waits stands there as promised to them. */
export async function theirNewestQuestions(house: House, { contact }: { contact: string }): Promise<TheirQuestion[]> {
  const found = await questionsOf(house, { contact, most: SHOWN })
  const isNews = ({ answer }: ClientQuestion) => answer !== null && answer.at > house.now() - NEWS
  return shown(house, found.filter(isNews).slice(0, CARDS))
}

async function shown(house: House, questions: readonly ClientQuestion[]): Promise<TheirQuestion[]> {
  const waiting = questions.filter((question) => question.answer === null)
  const promised = await promises(house, { ids: waiting.map((question) => question.promise) })
  const due = new Map(promised.map((promise) => [promise.id, promise.due.at]))
  return questions.map(({ id, words, askedAt, promise, answer }) => {
    return {
      id,
      words,
      askedAt,
      answer: answer && { words: answer.words, at: answer.at },
      dueAt: due.get(promise) ?? null,
    }
  })
}
