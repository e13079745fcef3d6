import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ThreadLinks } from '../conversation-types.ts'
import { placeFamiliesAgain } from './placing.ts'
import * as store from './thread-link-store.ts'
import { familiesOf } from './thread-store.ts'

/** So many threads that seem to go on from one are shown with it at most. */
const SHOWN = 5

/** From which thread this one seems to go on, which ones seem to go on from it, and which the user joined to it. */
export function threadLinks(house: House, input: { thread: string }): Promise<ThreadLinks> {
  return house.store.read(async (tx) => ({
    from: await store.linkFrom(tx, input.thread),
    onward: await store.linksOnward(tx, input.thread, SHOWN),
    joined: await store.joinedInto(tx, input.thread, SHOWN),
  }))
}

/**
 * The user says that a thread goes on in the one it seems to go on from: they are one from now on, with both subjects and everybody in
 * either. Returns that thread. `takeBackJoining` undoes it. Refuses `conversation.notFound` where it goes on from none.
 */
export function joinThread(house: House, input: { thread: string }): Promise<{ into: string; letter: string }> {
  return house.store.write(async (tx) => {
    const letter = await decide(tx, house, { thread: input.thread, joined: true })
    await placeAnew(tx, input.thread)
    const into = (await store.threadOfLetter(tx, letter)) ?? input.thread
    await record(tx, house, { kind: 'threads.joined', subject: into, facts: { letter } })
    return { into, letter }
  })
}

/** The user says that a thread does not go on from the other: this is remembered and not asked again. Refuses as `joinThread`. */
export function keepThreadApart(house: House, input: { thread: string }): Promise<{ letter: string }> {
  return house.store.write(async (tx) => {
    const letter = await decide(tx, house, { thread: input.thread, joined: false })
    await record(tx, house, { kind: 'threads.kept-apart', subject: input.thread, facts: { letter } })
    return { letter }
  })
}

/**
 * Takes back what was said of the thread that this letter opened: joined threads part as they were, and it may be asked again. Returns the
 * thread in which the letter stands now. Refuses `conversation.notFound`.
 */
export function takeBackJoining(house: House, input: { letter: string }): Promise<{ thread: string }> {
  return house.store.write(async (tx) => {
    const said = await store.joiningOf(tx, input.letter)
    const stands = await store.threadOfLetter(tx, input.letter)
    if (!said || stands === null) throw new Refusal('conversation.notFound')
    if (said.joined === 1) await store.setJoining(tx, { ...said, joined: 0 })
    await placeAnew(tx, stands)
    await store.removeJoining(tx, input.letter)
    const thread = (await store.threadOfLetter(tx, input.letter)) ?? stands
    const facts = { letter: input.letter }
    await record(tx, house, {
      kind: said.joined === 1 ? 'threads.parted' : 'threads.asked-again',
      subject: thread,
      facts,
    })
    return { thread }
  })
}

/** Where the letters of a thread stand that was joined into another; null for one that was not. */
export function joinedWhere(house: House, input: { thread: string }): Promise<string | null> {
  return house.store.read((tx) => store.whereJoined(tx, input.thread))
}

async function decide(tx: Tx, house: House, { thread, joined }: { thread: string; joined: boolean }): Promise<string> {
  const found = await store.openerOf(tx, thread)
  if (!found?.opener || found.continues === null) throw new Refusal('conversation.notFound')
  const said = { message: found.opener, joined: joined ? 1 : 0, thread, at: house.now(), actor: house.actor }
  await store.setJoining(tx, said)
  return found.opener
}

async function placeAnew(tx: Tx, thread: string): Promise<void> {
  await placeFamiliesAgain(tx, [...new Set((await familiesOf(tx, [thread])).values())])
}
