import type { House } from '#foundation/house.ts'
import * as store from './conversation-store.ts'
import type { Letter, Thread, Turn, WholeLetter } from './conversation-types.ts'
import * as letterStore from './letter-store.ts'

export type * from './conversation-types.ts'
export { importMail } from './import-mail.ts'
export {
  beginImport,
  finishImport,
  importRun,
  importRuns,
  interruptImports,
  isUnderWay,
  keepAlive,
  unreadableMail,
} from './import-run.ts'
export { keepMail } from './keep-mail.ts'
export { ownAddresses, setOwnAddresses } from './own-addresses.ts'
export { correspondents, declinedPeople, declinePerson, everybodyWhoWrote, proposedPeople } from './people.ts'
export { readKeptMail } from './read-mail.ts'
export { plainSubject } from './subject.ts'
export { usualLanguage } from './usual-language.ts'
export { asksSomething, mayWait, waitsForAnswer } from './waiting.ts'

/** What this room writes to the journal. */
export const CONVERSATION_ENTRIES = [
  'import.begun',
  'import.done',
  'person.declined',
  'person.reconsidered',
  'own-addresses.changed',
] as const

/** Letters between the studio and these addresses up to an instant, newest first; auto-replies and other machines included. */
export function lettersWith(
  house: House,
  input: { addresses: readonly string[]; until: number; most: number },
): Promise<Letter[]> {
  return house.store.read((tx) => letterStore.lettersWith(tx, input))
}

/** Who wrote when between the studio and these addresses, newest first: `lettersWith` without a word of them. */
export function turnsWith(
  house: House,
  input: { addresses: readonly string[]; until: number; most: number },
): Promise<Turn[]> {
  return house.store.read((tx) => letterStore.turnsWith(tx, input))
}

/** These threads, newest first; those that this studio does not have are left out. */
export function threads(house: House, input: { ids: readonly string[] }): Promise<Thread[]> {
  return house.store.read((tx) => store.threadsById(tx, [...new Set(input.ids)]))
}

/** Threads in which a person speaks, newest first, each with its newest letter; those after the thread `before`, where one is given. */
export function conversations(
  house: House,
  input: { before?: Pick<Thread, 'lastAt' | 'id'> | null; most: number },
): Promise<{ thread: Thread; last: Letter | null }[]> {
  return house.store.read(async (tx) => {
    const found = await store.newestThreads(tx, input)
    const last = new Map(
      (
        await letterStore.lettersById(
          tx,
          found.map((thread) => thread.lastLetter),
        )
      ).map((letter) => [letter.id, letter]),
    )
    return found.map((thread) => ({ thread, last: last.get(thread.lastLetter) ?? null }))
  })
}

/** One thread with every letter, oldest first; null when this studio has none of that id. */
export function conversation(
  house: House,
  input: { id: string },
): Promise<{ thread: Thread; letters: WholeLetter[] } | null> {
  return house.store.read(async (tx) => {
    const thread = await store.threadById(tx, input.id)
    return thread ? { thread, letters: await letterStore.lettersOfThread(tx, thread.id) } : null
  })
}

/** These letters by id; those that this studio does not have are left out. */
export async function letters(house: House, input: { ids: readonly string[] }): Promise<Map<string, Letter>> {
  const found = await house.store.read((tx) => letterStore.lettersById(tx, [...new Set(input.ids)]))
  return new Map(found.map((letter) => [letter.id, letter]))
}

/** How much is in: threads, people and machines that wrote. */
export function mailboxCounts(house: House): Promise<{ threads: number; people: number; machines: number }> {
  return house.store.read(store.countMailbox)
}
