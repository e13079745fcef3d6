import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { contactsByAddress } from '#client/client.ts'
import * as store from './conversation-store.ts'
import type { Correspondent, Letter, Thread, Turn, WholeLetter } from './conversation-types.ts'
import * as people from './correspondent-store.ts'
import { ownAddressRows, reassign, countMailbox, replaceOwnAddresses } from './intake-store.ts'

export { importMail } from './import-mail.ts'
export { beginImport, finishImport, importRun, importRuns, interruptImports, unreadableMail } from './import-run.ts'
export { keepMail } from './keep-mail.ts'
export { readKeptMail } from './read-mail.ts'
export { plainSubject } from './subject.ts'
export type * from './conversation-types.ts'

/** What this room writes to the journal. */
export const CONVERSATION_ENTRIES = ['import.begun', 'import.done', 'person.declined', 'person.reconsidered', 'own-addresses.changed'] as const

/** How many people at most are proposed as clients at once. */
const PROPOSALS = 200

/** A proposal needs letters both ways, or so many from that person alone. */
const LETTERS_ALONE = 2

/** The studio's own addresses: what comes from them, the studio wrote. */
export async function ownAddresses(house: House): Promise<string[]> {
  return (await house.store.read(ownAddressRows)).map((row) => row.address)
}

/** Sets the studio's own addresses; letters that are in already change sides accordingly. */
export function setOwnAddresses(house: House, input: { addresses: readonly string[] }): Promise<void> {
  return house.store.write(async (tx) => {
    const before = (await ownAddressRows(tx)).map((row) => row.address)
    const added = input.addresses.filter((address) => !before.includes(address))
    const removed = before.filter((address) => !input.addresses.includes(address))
    if (added.length === 0 && removed.length === 0) return
    await replaceOwnAddresses(tx, [...new Set(input.addresses)])
    await reassign(tx, added, 'person', 'studio')
    await reassign(tx, removed, 'studio', 'person')
    await store.findPersonsOfThreads(tx, [...added, ...removed])
    await recount(tx, new Set(input.addresses))
    await record(tx, house, { kind: 'own-addresses.changed', subject: house.store.workspace })
  })
}

async function recount(tx: Tx, own: ReadonlySet<string>): Promise<void> {
  await people.forgetCounts(tx)
  for (let after = ''; ; ) {
    const letters = await store.lettersAfter(tx, after, 500)
    const last = letters.at(-1)
    if (!last) return
    const recipients = Map.groupBy(await store.recipientsOf(tx, letters.map((letter) => letter.id)), (row) => row.message)
    await people.countLetters(tx, letters.map((letter) => ({ ...letter, to: recipients.get(letter.id) ?? [] })), own)
    after = last.id
  }
}

/** Who the clients may be: people who write with the studio and are neither contacts nor declined. The user decides. */
export function proposedPeople(house: House): Promise<Correspondent[]> {
  return house.store.read(async (tx) => {
    const found = await people.peopleWhoWrote(tx, { declined: false, most: PROPOSALS })
    const taken = await contactsByAddress(tx, found.map((person) => person.address))
    const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
    const likely = (person: Correspondent) => person.lettersOut > 0 || person.lettersIn >= LETTERS_ALONE
    return found.filter((person) => likely(person) && !taken.has(person.address) && !own.has(person.address))
  })
}

/** People whom the user said are no clients. */
export function declinedPeople(house: House): Promise<Correspondent[]> {
  return house.store.read((tx) => people.peopleWhoWrote(tx, { declined: true, most: PROPOSALS }))
}

/** The user says that a person is no client, or takes that back. Refuses `conversation.personNotFound`. */
export function declinePerson(house: House, input: { address: string; declined: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const found = await people.setDeclined(tx, input.address, input.declined ? house.now() : null)
    if (!found) throw new Refusal('conversation.personNotFound')
    // The journal never holds words, and an address is one: the person is named by nothing but the fact.
    await record(tx, house, { kind: input.declined ? 'person.declined' : 'person.reconsidered', subject: house.store.workspace })
  })
}

/** Everybody who is no machine and ever wrote. */
export function everybodyWhoWrote(house: House): Promise<Correspondent[]> {
  return house.store.read(async (tx) => {
    const most = Number.MAX_SAFE_INTEGER
    return [...(await people.peopleWhoWrote(tx, { declined: false, most })), ...(await people.peopleWhoWrote(tx, { declined: true, most }))]
  })
}

/** What is known of the people behind these addresses. */
export function correspondents(house: House, input: { addresses: readonly string[] }): Promise<Correspondent[]> {
  return house.store.read((tx) => people.correspondentsAmong(tx, input.addresses))
}

/** Letters between the studio and these addresses up to an instant, newest first; auto-replies and other machines included. */
export function lettersWith(house: House, input: { addresses: readonly string[]; until: number; most: number }): Promise<Letter[]> {
  return house.store.read((tx) => store.lettersWith(tx, input))
}

/** Who wrote when between the studio and these addresses, newest first: `lettersWith` without a word of them. */
export function turnsWith(house: House, input: { addresses: readonly string[]; until: number; most: number }): Promise<Turn[]> {
  return house.store.read((tx) => store.turnsWith(tx, input))
}

/** These threads, newest first; those that this studio does not have are left out. */
export function threads(house: House, input: { ids: readonly string[] }): Promise<Thread[]> {
  return house.store.read((tx) => store.threadsById(tx, [...new Set(input.ids)]))
}

/** Threads in which a person speaks, newest first, each with its newest letter; `before` pages back. */
export function conversations(house: House, input: { before: number; most: number }): Promise<{ thread: Thread; last: Letter | null }[]> {
  return house.store.read(async (tx) => {
    const found = await store.newestThreads(tx, input)
    const last = new Map((await store.lettersById(tx, found.map((thread) => thread.lastLetter))).map((letter) => [letter.id, letter]))
    return found.map((thread) => ({ thread, last: last.get(thread.lastLetter) ?? null }))
  })
}

/** One thread with every letter, oldest first; null when this studio has none of that id. */
export function conversation(house: House, input: { id: string }): Promise<{ thread: Thread; letters: WholeLetter[] } | null> {
  return house.store.read(async (tx) => {
    const thread = await store.threadById(tx, input.id)
    return thread ? { thread, letters: await store.lettersOfThread(tx, thread.id) } : null
  })
}

/** These letters by id; those that this studio does not have are left out. */
export async function letters(house: House, input: { ids: readonly string[] }): Promise<Map<string, Letter>> {
  const found = await house.store.read((tx) => store.lettersById(tx, [...new Set(input.ids)]))
  return new Map(found.map((letter) => [letter.id, letter]))
}

/** Whether a letter asks something and so waits for an answer; Greek asks with a semicolon. */
export function asksSomething(letter: Pick<Letter, 'words' | 'language'>): boolean {
  return letter.language === 'el' ? /[;?\u037e](?=\s|["»”]|$)/u.test(letter.words) : letter.words.includes('?')
}

/** How much is in: threads, people and machines that wrote. */
export function mailboxCounts(house: House): Promise<{ threads: number; people: number; machines: number }> {
  return house.store.read(countMailbox)
}
