import { newId } from '#foundation/ids.ts'
import type { Apart } from '../conversation-types.ts'
import { foldedSubject } from './subject.ts'
import { inOrder } from './thread-order.ts'
import { type Tie, Ties } from './thread-ties.ts'

/** What a letter's place depends on. */
export interface TiedLetter {
  message: string
  /** Its own Message-ID. */
  ownId: string | null
  /** The Message-IDs it refers to, the nearest first; null where they are not known yet: then it stays in its thread. */
  claims: readonly string[] | null
  subject: string
  /** The address it came from; '' where none can be read. */
  sender: string
  /** Whom it was written and copied to. */
  named: readonly string[]
  /** Milliseconds since 1970. */
  at: number
  /** The thread it is in; null for a letter that just came. */
  thread: string | null
}

/** A thread as far as a letter's place depends on it: each subject and each person in it with the moment of the first letter. */
export interface Marked {
  /** Null until every letter has its place: the thread is new. */
  id: string | null
  opener: string | null
  /** The oldest letter's subject, as it came; null where that is one from before. */
  subject: string | null
  continues: Marked | null
  why: Apart | null
  subjects: Map<string, number>
  persons: Map<string, number>
}

/** Who is who. */
export interface Knowing {
  own: ReadonlySet<string>
  /** All addresses of the person behind this one, itself among them. */
  aliases: (address: string) => readonly string[]
}

/** What the user said of a letter that had opened a thread apart, and which thread that was. */
export type Said = ReadonlyMap<string, { joined: boolean; thread: string }>

interface Family extends Knowing {
  /** Threads and ties as they were before the first of `letters`. */
  before: readonly Marked[]
  ties: readonly Tie<Marked>[]
  letters: readonly TiedLetter[]
  said: Said
}

/** So many different people of one thread are told apart; whoever comes after that is new in it. */
const MOST_PERSONS = 500

/**
 * The threads of one family of letters. Letter by letter, the oldest first: it joins the nearest thread it is tied to that has its subject
 * and knows its sender, or that the user joined it to; else it opens one of its own, which seems to go on from the nearest. The same
 * letters make the same threads in whatever order they came. (Issue 3: never merged silently)
 */
export function divided(family: Family): {
  threads: Marked[]
  places: Map<string, Marked>
  ties: Tie<Marked>[]
} {
  const threads = new Set(family.before)
  const byId = new Map(family.before.map((thread) => [thread.id, thread]))
  const ties = new Ties(family.ties)
  const places = new Map<string, Marked>()
  for (const letter of inOrder(family.letters)) {
    const pinned = letter.claims === null && letter.thread !== null ? letter.thread : undefined
    const found = pinned === undefined ? placeOf(letter, ties, family) : (byId.get(pinned) ?? opened(letter, pinned))
    threads.add(found)
    if (pinned !== undefined) byId.set(pinned, found)
    places.set(letter.message, found)
    mark(found, letter)
    ties.add(letter, found)
  }
  nameThreads(family, [...threads], places)
  return { threads: [...threads], places, ties: ties.all() }
}

function placeOf(letter: TiedLetter, ties: Ties<Marked>, family: Family): Marked {
  const candidates = ties.reachedBy(letter)
  const nearest =
    (candidates.find((one) => one.by === 'own') ?? candidates.find((one) => one.by === 'claim'))?.thread ?? null
  if (nearest && family.said.get(letter.message)?.joined) return nearest
  const taken = candidates.find(({ thread }) => apart(thread, letter, family) === null)
  if (taken) return taken.thread
  const why = nearest && apart(nearest, letter, family)
  return { ...opened(letter, null), continues: nearest, why }
}

/** Why a thread does not take a letter that is tied to it; null when it does. */
function apart(thread: Marked, letter: TiedLetter, { own, aliases }: Knowing): Apart | null {
  const subject = foldedSubject(letter.subject)
  const sameSubject = subject === '' || thread.subjects.has(subject) || [...thread.subjects.keys()].every((one) => !one)
  const { sender } = letter
  const isKnown = own.has(sender) || (sender !== '' && aliases(sender).some((address) => thread.persons.has(address)))
  if (sameSubject) return isKnown ? null : 'sender'
  return isKnown ? 'subject' : 'both'
}

function opened(letter: TiedLetter, id: string | null): Marked {
  const { message: opener, subject } = letter
  return { id, opener, subject, continues: null, why: null, subjects: new Map(), persons: new Map() }
}

function mark({ subjects, persons }: Marked, { subject, sender, named, at }: TiedLetter): void {
  const folded = foldedSubject(subject)
  if (!subjects.has(folded)) subjects.set(folded, at)
  for (const person of [sender, ...named])
    if (person !== '' && !persons.has(person) && persons.size < MOST_PERSONS) persons.set(person, at)
}

/** A thread keeps the id that it had: the one its opener's parting was noted with, or the first of its letters' that is free. */
function nameThreads({ letters, said }: Family, threads: readonly Marked[], places: ReadonlyMap<string, Marked>): void {
  const taken = new Set(threads.flatMap(({ id }) => id ?? []))
  const wanted = new Map<Marked, string[]>()
  const want = (thread: Marked | undefined, id: string | null | undefined) => {
    if (thread && thread.id === null && id) wanted.set(thread, [...(wanted.get(thread) ?? []), id])
  }
  for (const thread of threads) want(thread, thread.opener === null ? null : said.get(thread.opener)?.thread)
  const seen = new Set<string>()
  for (const { message, thread } of inOrder(letters)) {
    if (thread === null || seen.has(`${thread} ${places.get(message)?.opener}`)) continue
    seen.add(`${thread} ${places.get(message)?.opener}`)
    want(places.get(message), thread)
  }
  for (const thread of threads) {
    thread.id ??= wanted.get(thread)?.find((id) => !taken.has(id)) ?? newId()
    taken.add(thread.id)
  }
}
