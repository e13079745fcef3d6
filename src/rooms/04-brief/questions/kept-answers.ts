import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import * as store from '../brief-store.ts'
import { clientOf } from './questions.ts'

/** An answer that stands in a letter of the studio's, as it is kept on the client's page. */
export interface AnswerToKeep {
  contact: string
  /** The letter of ours that holds it, and when it was sent. */
  letter: string
  at: number
  /** Their question in their words, when it was asked, and our answer. */
  question: string
  askedAt: number
  answer: string
  /** The id of the form it was typed in: the same form sent again keeps it once. */
  form: string
}

/**
 * Keeps an answer that was given by mail on the contact's own page, where they find it again (S2-10). Nothing is promised and no letter is sent: they have read
 * it. Refuses `brief.notFound` for whoever is not there or was put away. Returns its id.
 */
export async function keepAnswer(house: House, kept: AnswerToKeep): Promise<string> {
  const { contact, letter, form, question: words, answer } = kept
  const client = await clientOf(house, contact)
  return house.store.write(async (tx) => {
    const known = await store.questionOfForm(tx, { contact, form })
    if (known) return known.id
    const id = newId()
    const asked = { asked_at: kept.askedAt, promise: '', letter, gone_at: null }
    const answered = { answer, answered_at: kept.at, answered_by: house.actor }
    await store.insertQuestion(tx, { id, client, contact, words, form, ...asked, ...answered })
    await record(tx, house, { kind: 'answer.kept', subject: id, client, facts: { contact, letter } })
    return id
  })
}

/** It is not kept after all, or it is. Refuses `brief.notFound`, also for a question that was asked on the page: its answer is taken back otherwise. */
export function takeBackKeptAnswer(
  house: House,
  { id, back }: { id: string; back: boolean },
): Promise<{ client: string }> {
  return house.store.write(async (tx) => {
    const row = await store.keptById(tx, id)
    if (!row) throw new Refusal('brief.notFound')
    const { client, contact } = row
    if ((row.gone_at !== null) === back) return { client }
    await store.setGone(tx, id, back ? house.now() : null)
    const kind = back ? 'answer.taken-back' : 'answer.put-back'
    await record(tx, house, { kind, subject: id, client, facts: { contact } })
    return { client }
  })
}

/** Which of these letters hold an answer that is kept on a client's page. */
export async function lettersKept(house: House, { letters }: { letters: readonly string[] }): Promise<Set<string>> {
  const rows = await house.store.read((tx) => store.keptLetters(tx, letters))
  return new Set(rows.flatMap(({ letter }) => letter ?? []))
}
