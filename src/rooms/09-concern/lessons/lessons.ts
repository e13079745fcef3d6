import { addPreferenceIn, type Service } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { addIn, foundIn } from '../adding.ts'
import type { Cause, Concern } from '../concern-types.ts'
import { LONGEST_WORDS } from '../rules/form-rules.ts'
import { mayAct } from '../rules/may-act-rules.ts'
import * as store from './lesson-store.ts'

/** What a concern taught: the words, and where they are shown again. */
export interface Lesson {
  id: string
  client: string
  concern: string
  words: string
  cause: Cause | null
  service: Service | null
  at: number
}

export type Learned = { concern: string; as: 'preference' | 'care' | 'lesson'; words: string; service: Service | null }

/** A preference is a line on a contact's card. */
const LONGEST_PREFERENCE = 2_000

/**
 * Keeps what a concern taught, with its act `learned`, in one transaction: a preference of the contact (S2-41), one that means that they need support here
 * (`care`, S0-45), or a lesson that is shown again at concerns of the same cause or kind of service (S2-45). Refuses `concern.notFound`,
 * `concern.noWords`, `concern.tooLong` and what `mayAct` names. Returns the id of what was made.
 */
export async function learn(house: House, { concern: id, as, words: typed, service }: Learned): Promise<string> {
  const words = typed.replaceAll('\0', '').trim()
  if (words === '') throw new Refusal('concern.noWords')
  if (words.length > (as === 'lesson' ? LONGEST_WORDS : LONGEST_PREFERENCE)) throw new Refusal('concern.tooLong')
  return house.store.write(async (tx) => {
    const concern = await foundIn(tx, id)
    const verdict = mayAct(concern, { kind: 'learned', as, ref: '' }, house.actor, house.now())
    if (verdict !== 'may' && verdict !== 'same') throw new Refusal(verdict)
    const { client, contact } = concern.opening
    const ref =
      as === 'lesson' ? newId() : await addPreferenceIn(tx, house, { contact, note: words, care: as === 'care' })
    if (as === 'lesson') {
      const learned = { learned_at: house.now(), learned_by: house.actor, removed_at: null }
      const cause = concern.cause?.cause ?? null
      await store.insertLesson(tx, { id: ref, client, concern: id, words, cause, service, ...learned })
      await record(tx, house, { kind: 'lesson.added', subject: ref, client, facts: { concern: id } })
    }
    await addIn(tx, house, { concern, act: { kind: 'learned', as, ref } })
    return ref
  })
}

/** Takes a lesson away, or puts it back; refuses `concern.notFound`. */
export function removeLesson(house: House, { id, removed }: { id: string; removed: boolean }): Promise<Lesson> {
  return house.store.write(async (tx) => {
    const row = await store.lessonById(tx, id)
    if (!row) throw new Refusal('concern.notFound')
    await store.setLessonRemoved(tx, id, removed ? house.now() : null)
    const kind = removed ? 'lesson.removed' : 'lesson.added'
    await record(tx, house, { kind, subject: id, client: row.client, facts: { concern: row.concern } })
    return lessonOf(row)
  })
}

/** What was learned, the newest first, `most` of it; what came before the lesson `before`, where one is given. */
export async function lessons(
  house: House,
  { before = null, most }: { before?: string | null; most: number },
): Promise<Lesson[]> {
  return (await house.store.read((tx) => store.lessons(tx, { before, most }))).map(lessonOf)
}

/** What other concerns of the same cause or the same kind of service taught: "last time" (S2-45), the same cause first. */
export async function lessonsLike(
  house: House,
  { concern, service, most }: { concern: Pick<Concern, 'id' | 'cause'>; service: Service | null; most: number },
): Promise<Lesson[]> {
  const like = { cause: concern.cause?.cause ?? null, service, except: concern.id, most }
  return (await house.store.read((tx) => store.lessonsLike(tx, like))).map(lessonOf)
}

function lessonOf(row: NonNullable<Awaited<ReturnType<typeof store.lessonById>>>): Lesson {
  const { id, client, concern, words, cause, service, learned_at: at } = row
  return { id, client, concern, words, cause, service, at }
}
