import { type ContactInBrief, presentContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import type { Letter } from '../conversation-types.ts'
import { lettersById } from '../letters/letter-store.ts'
import { correspondents } from '../people/people.ts'
import { type LastIn, lastUnanswered } from '../people/unanswered-store.ts'
import { WAITS_AT_MOST } from '../people/waiting.ts'
import { snoozed } from '../talks/snoozing.ts'
import { lastTalks } from '../talks/talks.ts'
import { answeredUpTo } from './owed-rules.ts'
import * as store from './owed-store.ts'

/** So many addresses are looked at in one step: as many as are asked for, within these bounds. */
const AT_ONCE = { least: 20, most: 200 }

/** A contact, and the letter that has waited longest of those that ask them something and have no answer. */
export interface Unanswered {
  contact: ContactInBrief
  letter: Letter
}

/** A letter that may wait, before it is known whether it asks. */
export interface MayWait {
  id: string
  contact: Pick<ContactInBrief, 'id' | 'heard'>
}

/** Which of these letters ask something. */
export type Asks = (letters: readonly MayWait[]) => Promise<ReadonlySet<string>>

/**
 * Letters of contacts that wait for the studio's answer, those who wait longest first, `most` of them, and whether there are more. A letter of the studio's to
 * them, a talk, and the user's word that none is needed end the waiting; a snoozed conversation is out of sight unless `withSnoozed`. Nobody waits who was put
 * away, alone or with their client; the clients in `except` are left out.
 */
export async function unanswered(
  house: House,
  input: { most: number; except: ReadonlySet<string>; asks: Asks; withSnoozed?: boolean },
): Promise<{ waiting: Unanswered[]; more: boolean }> {
  const since = house.now() - WAITS_AT_MOST
  const step = Math.min(AT_ONCE.most, Math.max(AT_ONCE.least, input.most))
  const waiting: Waiting[] = []
  let page: LastIn[] = []
  do {
    const after = page.at(-1) ?? null
    page = await house.store.read((tx) => lastUnanswered(tx, { since, after, most: step }))
    waiting.push(...(await waitingAmong(house, page, { ...input, since })))
  } while (waiting.length <= input.most && page.length === step)
  const first = waiting.toSorted((a, b) => a.at - b.at).slice(0, input.most)
  return { waiting: await withLetters(house, first), more: waiting.length > input.most }
}

/**
 * Which conversations of these contacts wait for the studio's answer, snoozed or not: by its id the letter that has waited longest, and when it came. The same
 * rule as `unanswered`.
 */
export async function unansweredIn(
  house: House,
  { contacts, asks }: { contacts: readonly ContactInBrief[]; asks: Asks },
): Promise<Map<string, { letter: string; contact: string; at: number }>> {
  const since = house.now() - WAITS_AT_MOST
  const asked = (await openOf(house, { contacts, since })).filter(({ row }) => row.at <= house.now())
  const asking = asked.length > 0 ? await asks(asked.map(({ row: { id }, contact }) => ({ id, contact }))) : new Set()
  const found = new Map<string, { letter: string; contact: string; at: number }>()
  for (const { contact, row } of asked)
    if (asking.has(row.id) && !found.has(row.thread))
      found.set(row.thread, { letter: row.id, contact: contact.id, at: row.at })
  return found
}

interface Waiting {
  contact: ContactInBrief
  letter: string
  at: number
}

async function waitingAmong(
  house: House,
  page: readonly LastIn[],
  {
    except,
    asks,
    since,
    withSnoozed,
  }: { except: ReadonlySet<string>; asks: Asks; since: number; withSnoozed?: boolean },
): Promise<Waiting[]> {
  const present = await presentContacts(house, { addresses: page.map((one) => one.address) })
  const known = present.filter(({ client }) => !except.has(client))
  const open = await openOf(house, { contacts: known, since, page })
  if (open.length === 0) return []
  const away = withSnoozed
    ? new Map()
    : await snoozed(house, { threads: [...new Set(open.map(({ row }) => row.thread))] })
  const inSight = open.filter(({ row }) => !away.has(row.thread))
  const asking = await asks(inSight.map(({ row: { id }, contact }) => ({ id, contact })))
  const first = new Map<string, Waiting>()
  for (const { contact, row } of inSight)
    if (asking.has(row.id) && !first.has(contact.id)) first.set(contact.id, { contact, letter: row.id, at: row.at })
  return [...first.values()]
}

/**
 * What these contacts wrote since the studio's last word to them, the first first. Of a page of addresses only who wrote last from one of them: so nobody stands on
 * two pages.
 */
export async function openOf(
  house: House,
  { contacts, since, page }: { contacts: readonly ContactInBrief[]; since: number; page?: readonly LastIn[] },
): Promise<{ contact: ContactInBrief; row: store.WaitingRow }[]> {
  const addresses = contacts.flatMap((one) => one.addresses)
  const known = await correspondents(house, { addresses })
  const lastOf = ({ addresses: of }: ContactInBrief, which: 'lastInAt' | 'lastOutAt') =>
    Math.max(0, ...of.map((address) => known.get(address)?.[which] ?? 0))
  const onPage = new Map(page?.map(({ address, at }) => [address, at]))
  const here = contacts.filter((one) => {
    const newest = lastOf(one, 'lastInAt')
    return page ? one.addresses.some((address) => onPage.get(address) === newest) : newest > lastOf(one, 'lastOutAt')
  })
  const talked = await lastTalks(house, { by: 'contact', ids: here.map(({ id }) => id) })
  const theirs = here.flatMap((one) => one.addresses)
  const { rows, settled } = await house.store.read(async (tx) => ({
    rows: Map.groupBy(await store.lettersAfter(tx, { addresses: theirs, since }), ({ address }) => address),
    settled: await store.settledUpTo(tx, theirs),
  }))
  return here.flatMap((contact) => {
    const answered = answeredUpTo({ letterAt: lastOf(contact, 'lastOutAt'), talkAt: talked.get(contact.id) ?? null })
    return contact.addresses
      .flatMap((address) => rows.get(address) ?? [])
      .filter((row) => row.at > answered && !isSettled(row, settled))
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map((row) => ({ contact, row }))
  })
}

/** The user said that this letter, or a later one of theirs in the same conversation, needs no answer. */
export const isSettled = (
  { address, thread, at }: Pick<store.WaitingRow, 'address' | 'thread' | 'at'>,
  settled: readonly { address: string; thread: string; at: number }[],
): boolean => settled.some((one) => one.address === address && one.thread === thread && at <= one.at)

async function withLetters(house: House, found: readonly Waiting[]): Promise<Unanswered[]> {
  const letters = await house.store.read((tx) =>
    lettersById(
      tx,
      found.map(({ letter }) => letter),
    ),
  )
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  return found.flatMap(({ contact, letter: id }) => {
    const letter = byId.get(id)
    return letter ? [{ contact, letter }] : []
  })
}
