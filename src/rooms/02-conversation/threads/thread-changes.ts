import type { New, ThreadRow, ThreadTieRow } from '../conversation-tables.ts'
import { plainSubject } from './subject.ts'
import type { divided, Marked, TiedLetter } from './thread-rules.ts'
import type { ThreadMarks } from './thread-store.ts'
import type { Tie } from './thread-ties.ts'

/** A family as it is stored, with the letters that are to find a place, from `since` on. */
export interface Kept {
  families: readonly string[]
  threads: readonly ThreadMarks[]
  ties: readonly New<ThreadTieRow>[]
  letters: readonly TiedLetter[]
  since: number
}

/** What is to be written once the letters of a family have their places. */
export interface Changes {
  threads: New<ThreadRow>[]
  moved: { message: string; thread: string }[]
  gone: string[]
  tiesGone: string[]
  tiesAdded: Omit<New<ThreadTieRow>, 'id'>[]
  places: Map<string, string>
  /** Threads whose letters changed. */
  touched: string[]
}

/** The threads and ties of a family as they were before `since`. */
export function marksBefore({ threads, ties, since }: Kept): { before: Marked[]; ties: Tie<Marked>[] } {
  const marked = new Map<string, Marked>()
  for (const thread of threads) {
    const subjects = earlier(thread.subjects, since)
    if (subjects.size === 0) continue
    const { id, opener, why } = thread
    const persons = earlier(thread.persons, since)
    marked.set(id, { id, opener, subject: null, continues: null, why, subjects, persons })
  }
  for (const { id, continues } of threads) {
    const thread = marked.get(id)
    if (thread) thread.continues = marked.get(continues ?? '') ?? null
  }
  const leads = ties.flatMap(({ message_id: messageId, thread, own, at }) => {
    const to = marked.get(thread)
    return to && at < since ? [{ messageId, thread: to, own: own === 1, at }] : []
  })
  return { before: [...marked.values()], ties: leads }
}

function earlier(marks: string | null, since: number): Map<string, number> {
  const all: [string, number][] = marks === null ? [] : JSON.parse(marks)
  return new Map(all.filter(([, at]) => at < since))
}

/** What placing a family's letters changes. */
export function changesOf(kept: Kept, done: ReturnType<typeof divided>): Changes {
  const before = new Map(kept.threads.map((thread) => [thread.id, thread]))
  const family = kept.families[0] ?? done.threads[0]?.id ?? ''
  const rows = done.threads.map((thread) => rowOf(thread, before.get(thread.id ?? ''), family))
  const places = new Map([...done.places].map(([message, thread]) => [message, thread.id ?? '']))
  const came = kept.letters.flatMap(({ message, thread }) => {
    const now = places.get(message) ?? ''
    return now === thread ? [] : [{ message, thread: now, from: thread }]
  })
  const present = new Set(rows.map((row) => row.id))
  const gone = [...before.keys()].filter((id) => !present.has(id))
  const changed = came.flatMap(({ thread, from }) => (from === null ? [thread] : [thread, from]))
  return {
    threads: rows.filter((row) => !isSame(row, before.get(row.id))),
    moved: came.flatMap(({ message, thread, from }) => (from === null ? [] : [{ message, thread }])),
    gone,
    ...tieChanges(kept, done.ties),
    places,
    touched: [...new Set(changed)].filter((id) => present.has(id)),
  }
}

function rowOf(thread: Marked, before: ThreadMarks | undefined, family: string): New<ThreadRow> {
  const { opener, why } = thread
  return {
    id: thread.id ?? '',
    family,
    opener,
    subject: thread.subject === null ? (before?.subject ?? '') : plainSubject(thread.subject),
    continues: thread.continues?.id ?? null,
    why,
    subjects: JSON.stringify([...thread.subjects]),
    persons: JSON.stringify([...thread.persons]),
    // Told by its letters, once they are stored.
    last_at: 0,
    messages: 0,
    person: null,
    last_message: '',
    listed: 'people',
    unreadable: 0,
  }
}

function isSame(row: New<ThreadRow>, before: ThreadMarks | undefined): boolean {
  if (!before) return false
  const { opener, subject, continues, why, family, subjects, persons } = before
  const now = [row.opener, row.subject, row.continues, row.why, row.family, row.subjects, row.persons]
  return [opener, subject, continues, why, family, subjects, persons].every((value, index) => value === now[index])
}

function tieChanges({ ties }: Kept, now: readonly Tie<Marked>[]): Pick<Changes, 'tiesGone' | 'tiesAdded'> {
  const rows = now.map(({ messageId, thread, own, at }) => ({
    message_id: messageId,
    thread: thread.id ?? '',
    own: own ? 1 : 0,
    at,
  }))
  const keyOf = (tie: Omit<New<ThreadTieRow>, 'id'>) => `${tie.own} ${tie.at} ${tie.thread} ${tie.message_id}`
  const present = new Set(rows.map(keyOf))
  const known = new Set(ties.map(keyOf))
  return {
    tiesGone: ties.filter((tie) => !present.has(keyOf(tie))).map((tie) => tie.id),
    tiesAdded: rows.filter((row) => !known.has(keyOf(row))),
  }
}
