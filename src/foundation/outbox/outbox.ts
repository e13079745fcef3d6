import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { record } from '../journal.ts'
import { Refusal } from '../refusal.ts'
import type { Tx } from '../store/store.ts'
import { oneLine } from './one-line.ts'
import * as store from './outbox-store.ts'
import type { MailTemplate, NewOutgoing, Outgoing } from './outbox-types.ts'

export type { EndedPlace } from './outbox-store.ts'
export { BUDGET_SPAN, leavesAt } from './budget-rules.ts'
export { letterText } from './letter-text.ts'

/** Every kind of entry that the outbox writes. */
export const OUTBOX_ENTRIES = [
  'outgoing.sent',
  'outgoing.stopped',
  'outgoing.taken-back',
  'outgoing.links-ended',
  'outgoing.leaving',
  'outgoing.came-back',
] as const

/** What is done as a message leaves, or turns out not to have left; of a template no more is needed here. */
type Hooks = readonly Pick<MailTemplate<never>, 'code' | 'onSent' | 'onTakenBack'>[]

/**
 * Queues a message in the transaction of its cause, and returns its id. One that waits already for the same contact, of the same template about the
 * same thing, takes over what the new one says and keeps its id, so that nobody is written to twice about one thing. S3-36
 */
export async function queueIn(tx: Tx, house: House, message: NewOutgoing): Promise<string> {
  const now = { queuedAt: house.now(), actor: house.actor }
  const twin = await store.waitingTwin(tx, message)
  if (twin?.linkRevokedAt === null) {
    await store.changeOutgoing(tx, { ...twin, ...message, ...now })
    return twin.id
  }
  // A link that was ended stays ended: the message gets an id, and so a link, of its own.
  if (twin) await store.changeOutgoing(tx, { ...twin, ...REPLACED, endedAt: now.queuedAt, endedBy: house.actor })
  const id = newId()
  await store.insertOutgoing(tx, {
    ...message,
    ...now,
    id,
    linkRevokedAt: null,
    messageId: `${newId()}@${MESSAGE_DOMAIN}`,
    state: 'waiting',
    ...NOT_ENDED,
  })
  return id
}

/** A name that no host can ever have (RFC 2606): a studio need not have a domain, and ids are unique by themselves. */
const MESSAGE_DOMAIN = 'consonance.invalid'

const NOT_ENDED = { endedAt: null, endedBy: null, stoppedWhy: null, subject: null, text: null }

const REPLACED = { state: 'stopped', stoppedWhy: 'replaced' } as const

/** A message by its id; null where there is none. */
export const outgoing = (house: House, { id }: { id: string }): Promise<Outgoing | null> =>
  house.store.read((tx) => store.findOutgoing(tx, id))

/** The same in the caller's transaction. */
export const outgoingIn = (tx: Tx, id: string): Promise<Outgoing | null> => store.findOutgoing(tx, id)

/** What waits to be sent, the oldest first: everything, or what waits for one contact. */
export const waitingOutgoing = (house: House, input: { contact?: string; most?: number } = {}): Promise<Outgoing[]> =>
  house.store.read((tx) => store.waiting(tx, { most: 1_000, ...input }))

/** How many messages wait to be sent. */
export const countWaiting = (house: House): Promise<number> => house.store.read(store.countWaiting)

/** What was sent to a contact, the newest first, in the caller's transaction. */
export const sentIn = (tx: Tx, input: { contact: string; most: number }): Promise<Outgoing[]> =>
  store.ended(tx, { state: 'sent', ...input })

/** What was sent, or stopped, to anybody, the newest first, a page at a time. */
export const endedOutgoing = (
  house: House,
  input: { state: 'sent' | 'stopped'; before?: store.EndedPlace | undefined; most: number },
): Promise<Outgoing[]> => house.store.read((tx) => store.ended(tx, input))

/** When a message was last sent to each client, as far as that was since an instant. */
export async function lastSentTo(house: House, { since }: { since: number }): Promise<Map<string, number>> {
  const rows = await house.store.read((tx) => store.lastSentTo(tx, since))
  return new Map(rows.map(({ client, at }) => [client, at ?? 0]))
}

/** When unasked messages to a contact were sent, since an instant, the newest first. */
export async function unaskedSince(house: House, input: { contact: string; since: number }): Promise<number[]> {
  return (await house.store.read((tx) => store.unaskedTimes(tx, input))).flatMap(({ at }) => at ?? [])
}

/** To whom unasked messages were sent since an instant, and when: what the weeks of all contacts are counted from. */
export async function unaskedToAnybody(
  house: House,
  { since }: { since: number },
): Promise<{ contact: string; at: number }[]> {
  const rows = await house.store.read((tx) => store.unaskedToAnybody(tx, since))
  return rows.flatMap(({ contact, at }) => (at === null ? [] : [{ contact, at }]))
}

/**
 * Keeps a message as sent, in the words as they left, with what its leaving brings about; once, however often it is said. What was stopped may have
 * left all the same: the user's word counts. Refuses `outbox.notFound`.
 */
export function markSent(
  house: House,
  { id, subject, text }: { id: string; subject: string; text: string },
  templates: Hooks,
): Promise<Outgoing> {
  return house.store.write((tx) => markSentIn(tx, house, { id, words: { subject: oneLine(subject), text } }, templates))
}

/** The same in the caller's transaction; without `words` in those that it was let leave with. */
export async function markSentIn(
  tx: Tx,
  house: House,
  { id, words }: { id: string; words?: { subject: string; text: string } },
  templates: Hooks,
): Promise<Outgoing> {
  const found = await existing(tx, id)
  if (found.state === 'sent') return found
  const end = { endedAt: house.now(), endedBy: house.actor, stoppedWhy: null }
  const sent: Outgoing = { ...found, ...end, ...words, state: 'sent' }
  await store.changeOutgoing(tx, sent)
  await note(tx, house, 'outgoing.sent', sent)
  await hooksOf(sent, templates)?.onSent?.(tx, house, sent)
  return sent
}

/**
 * The user lets a message leave in these words, by the account: from now on they are frozen, and it is marked as sent when a server has it. Its Message-ID is from now on the one that it
 * leaves under. Answers false, and changes nothing, where it does not wait (any more). Refuses `outbox.notFound`.
 */
export async function letLeaveIn(
  tx: Tx,
  house: House,
  { id, subject, text, messageId }: { id: string; subject: string; text: string; messageId: string },
): Promise<boolean> {
  const found = await existing(tx, id)
  if (found.state !== 'waiting') return false
  const end = { endedAt: house.now(), endedBy: house.actor, stoppedWhy: null }
  const leaving: Outgoing = { ...found, ...end, messageId, state: 'leaving', subject: oneLine(subject), text }
  await store.changeOutgoing(tx, leaving)
  await note(tx, house, 'outgoing.leaving', leaving)
  return true
}

/** It did not leave: it waits again, made anew from its template. What was sent stays sent. */
export async function backToWaitingIn(tx: Tx, house: House, { id }: { id: string }): Promise<void> {
  const found = await store.findOutgoing(tx, id)
  if (found?.state === 'leaving') await waitAgain(tx, house, found, 'outgoing.came-back')
}

/** Stops a message that waits, and says why; what was sent stays sent. Refuses `outbox.notFound`. */
export function stopOutgoing(house: House, { id, why }: { id: string; why: string }): Promise<Outgoing> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    if (found.state !== 'waiting') return found
    const end = { endedAt: house.now(), endedBy: house.actor, stoppedWhy: why }
    const stopped: Outgoing = { ...found, ...end, state: 'stopped' }
    await store.changeOutgoing(tx, stopped)
    await note(tx, house, 'outgoing.stopped', stopped)
    return stopped
  })
}

/** A message that was stopped waits again. Refuses `outbox.notFound`. */
export function letGoOn(house: House, { id }: { id: string }): Promise<Outgoing> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    return found.state === 'stopped' ? waitAgain(tx, house, found) : found
  })
}

/** It was not sent after all: it waits again, and what its leaving brought about is taken back. Refuses `outbox.notFound`. */
export function takeBackSent(house: House, { id }: { id: string }, templates: Hooks): Promise<Outgoing> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    if (found.state !== 'sent') return found
    await hooksOf(found, templates)?.onTakenBack?.(tx, house, found)
    return waitAgain(tx, house, found)
  })
}

/** Where another of the same template about the same thing waits meanwhile, that one stands for both. */
async function waitAgain(
  tx: Tx,
  house: House,
  found: Outgoing,
  kind: (typeof OUTBOX_ENTRIES)[number] = 'outgoing.taken-back',
): Promise<Outgoing> {
  const twin = await store.waitingTwin(tx, found)
  const again: Outgoing = twin
    ? { ...found, ...REPLACED, subject: null, text: null }
    : { ...found, ...NOT_ENDED, state: 'waiting' }
  await store.changeOutgoing(tx, again)
  await note(tx, house, kind, again)
  return again
}

/** Ends the links of a message, or of all messages to a contact; how many it were. Sessions that they opened are the portal's to end. */
export function revokeLinks(house: House, input: { contact: string } | { id: string }): Promise<number> {
  return house.store.write(async (tx) => {
    const ended = await store.revokeLinks(tx, { ...input, at: house.now() })
    const subject = 'id' in input ? input.id : input.contact
    if (ended > 0) await record(tx, house, { kind: 'outgoing.links-ended', subject, facts: { links: ended } })
    return ended
  })
}

async function existing(tx: Tx, id: string): Promise<Outgoing> {
  const found = await store.findOutgoing(tx, id)
  if (!found) throw new Refusal('outbox.notFound')
  return found
}

const hooksOf = ({ template }: Outgoing, templates: Hooks) => templates.find(({ code }) => code === template)

const note = (tx: Tx, house: House, kind: (typeof OUTBOX_ENTRIES)[number], { id, client, ...of }: Outgoing) =>
  record(tx, house, {
    kind,
    subject: id,
    client,
    facts: { contact: of.contact, template: of.template.replaceAll('.', '-') },
  })
