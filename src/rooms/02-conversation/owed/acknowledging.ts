import { type ContactInBrief, presentContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { autoHeaders, mayAnswer } from '#mail/answering-rules.ts'
import { accounts } from '../accounts/accounts.ts'
import { replySubject } from '../drafts/reply-rules.ts'
import { ownAddressRows } from '../people/own-address-store.ts'
import { lastUnanswered } from '../people/unanswered-store.ts'
import { dispatchIn } from '../sending/queueing.ts'
import { FRESH, isFresh } from './owed-rules.ts'
import * as store from './owed-store.ts'
import { type Asks, openOf } from './unanswered.ts'

/** So many who wrote within the last hour are looked at in one go; whoever is left out is looked at the next time. */
const AT_ONCE = 100

/** A letter that is to be acknowledged by itself, and by whom. */
export interface Acknowledgeable {
  contact: ContactInBrief
  letter: store.LiveLetter
}

/**
 * Letters of contacts that came into a mailbox within the last hour, ask something and have no answer: what an acknowledgement may be for. What was read in from
 * a file, what is old, what nothing proves, what a program wrote or asks no program to answer is none of them. `acknowledge` looks once more.
 */
export async function acknowledgeable(house: House, { asks }: { asks: Asks }): Promise<Acknowledgeable[]> {
  const since = house.now() - FRESH
  const page = await house.store.read((tx) => lastUnanswered(tx, { since, after: null, most: AT_ONCE }))
  if (page.length === 0) return []
  const contacts = await presentContacts(house, { addresses: page.map(({ address }) => address) })
  const open = await openOf(house, { contacts, since })
  const whose = new Map(open.map(({ contact, row }) => [row.id, contact]))
  const live = (await house.store.read((tx) => store.liveAmong(tx, [...whose.keys()])))
    .filter((letter) => letter.answerable && isFresh(letter, house.now()))
    .toSorted((a, b) => a.at - b.at)
  const able = new Set(
    (await accounts(house)).filter((one) => one.on && one.outgoing && !one.problem).map(({ id }) => id),
  )
  const found = live.flatMap((letter) => {
    const contact = whose.get(letter.id)
    return contact && able.has(letter.account) ? [{ contact, letter }] : []
  })
  const asking = await asks(found.map(({ letter: { id }, contact }) => ({ id, contact })))
  return found.filter(({ letter }) => asking.has(letter.id))
}

/**
 * Says to the writer of a letter that it came, in these words: the acknowledgement is queued in one transaction with the note that it was, so that a letter is
 * acknowledged once at most, and an address once in 24 hours, however many processes look and wherever one of them dies. Returns whether it was queued.
 * RFC 3834, reliability.md (Loops)
 */
export function acknowledge(
  house: House,
  { contact, letter, text }: Acknowledgeable & { text: string },
): Promise<boolean> {
  return house.store.write(async (tx) => {
    const { address } = letter
    const before = await store.acknowledgedTo(tx, { letter: letter.id, address })
    const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
    const from = { from: address, answering: letter.answerable ? null : ('automatic' as const) }
    const may = mayAnswer(from, { own, lastAnsweredAt: before.lastAt, now: house.now() })
    const setting = await store.replySettingRow(tx)
    if (before.letter || !may || setting?.acknowledges !== 1) return false
    const dispatch = await dispatchIn(tx, house, {
      account: letter.account,
      kind: 'auto-reply',
      to: [{ address, name: contact.name }],
      subject: replySubject(letter.subject),
      text,
      headers: autoHeaders('auto-reply'),
      ...(letter.messageId
        ? { inReplyTo: letter.messageId, references: [...letter.refers.toReversed(), letter.messageId] }
        : {}),
      thread: letter.thread,
      answers: letter.id,
      contact: contact.id,
      client: contact.client,
      leaveAt: house.now(),
    })
    await store.insertAcknowledgement(tx, { letter: letter.id, address, dispatch, at: house.now() })
    const facts = { contact: contact.id, dispatch }
    await record(tx, house, { kind: 'letter.acknowledged', subject: letter.id, client: contact.client, facts })
    return true
  })
}

/** When these letters were acknowledged by themselves; those that were not are left out. */
export async function acknowledgedAt(
  house: House,
  { letters }: { letters: readonly string[] },
): Promise<Map<string, number>> {
  const rows = await house.store.read((tx) => store.acknowledgedAmong(tx, letters))
  return new Map(rows.map(({ letter, at }) => [letter, at]))
}
