import { type Client, clientsOfContacts, type Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { dispatchesWaiting, troubledDispatches } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { countWaiting, type EndedPlace, endedOutgoing, letterText, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import type { Filled } from '#ui/field.tsx'
import { mailto } from '../conversation/mailto.ts'
import { canSend } from '../check-ins/sending-account.ts'
import { studioPaths } from '../studio-paths.ts'
import { aboutOf, causeOf, whyStopped } from './about.ts'
import { dispatchesShown } from './dispatches-shown.ts'
import { type Desk, letterFor } from './letter-for.ts'
import { senderTo } from './letting-leave.ts'
import type { EndedMessage, OutboxView, WaitingFor, WaitingMessage } from './outbox-types.ts'
import { TAKEN_BACK_WITHIN } from './sending.ts'
import { budgetOf, unaskedTimes } from './unasked.ts'

/** So many messages are shown at once: each is made anew from what is stored. */
const SHOWN = 12
const SENT_SHOWN = 15

/** What the outbox shows from. */
export interface Looking extends Desk {
  /** The link of a message; null without a public address. */
  readonly linkOf: (house: House, outgoing: Outgoing) => string | null
  readonly linked: boolean
}

/** The form of one message as it came back. */
export interface Returned {
  readonly id: string
  readonly form: Filled
}

/** Everything that waits, by whom it is for; and what was sent, the newest first. `before` shows earlier sent ones only. */
export async function outboxView(
  house: House,
  looking: Looking,
  { before, returned }: { before?: EndedPlace | undefined; returned?: Returned } = {},
): Promise<OutboxView> {
  const messages = before ? [] : await waitingOutgoing(house, { most: SHOWN })
  const sent = await endedOutgoing(house, { state: 'sent', before, most: SENT_SHOWN + 1 })
  const stopped = before ? [] : await endedOutgoing(house, { state: 'stopped', most: SENT_SHOWN })
  const lately = stopped.filter((one) => one.stoppedWhy !== 'replaced' && isFresh(house, one))
  const people = await peopleOf(house, [...messages, ...sent, ...lately])
  const last = sent.length > SENT_SHOWN ? sent[SENT_SHOWN - 1] : undefined
  return {
    ...(before ? { trouble: [], onWay: [], onWayMore: 0 } : await leavingNow(house)),
    waiting: await waitingByContact(house, { messages, people, looking, ...(returned ? { returned } : {}) }),
    more: before ? 0 : Math.max(0, (await countWaiting(house)) - messages.length),
    sent: sent.slice(0, SENT_SHOWN).flatMap((one) => endedMessage(house, one, people)),
    stopped: lately.flatMap((one) => endedMessage(house, one, people)),
    ...(last?.endedAt ? { earlierHref: studioPaths.outboxBefore({ at: last.endedAt, id: last.id }) } : {}),
    ...(before ? { newestHref: studioPaths.outbox() } : {}),
    linked: looking.linked,
    canSend: await canSend(house),
  }
}

/** What is on its way, and what did not get through. */
async function leavingNow(house: House): Promise<Pick<OutboxView, 'trouble' | 'onWay' | 'onWayMore'>> {
  const { list, count } = await dispatchesWaiting(house, { most: SHOWN })
  const trouble = await troubledDispatches(house)
  const troubled = new Set(trouble.map(({ id }) => id))
  return {
    trouble: await dispatchesShown(house, trouble),
    onWay: await dispatchesShown(
      house,
      list.filter(({ id }) => !troubled.has(id)),
    ),
    onWayMore: Math.max(0, count - list.length),
  }
}

/** One message by itself, wherever it stands. */
export async function outgoingView(
  house: House,
  looking: Looking,
  { message, returned }: { message: Outgoing; returned?: Returned },
): Promise<{ waiting?: WaitingFor; ended?: EndedMessage }> {
  const people = await peopleOf(house, [message])
  if (message.state !== 'waiting' && !returned) {
    const [ended] = endedMessage(house, message, people)
    return ended ? { ended } : {}
  }
  const of = { messages: [message], people, looking, ...(returned ? { returned } : {}) }
  const [waiting] = await waitingByContact(house, of)
  return waiting ? { waiting } : {}
}

type Person = { client: Client; contact: Contact }
type People = ReadonlyMap<string, Person>

async function peopleOf(house: House, messages: readonly Outgoing[]): Promise<People> {
  const contacts = [...new Set(messages.map((one) => one.contact))]
  const clients = contacts.length > 0 ? await clientsOfContacts(house, { contacts }) : []
  return new Map(clients.flatMap((client) => client.contacts.map((contact) => [contact.id, { client, contact }])))
}

interface Waiting {
  messages: readonly Outgoing[]
  people: People
  looking: Looking
  returned?: Returned
}

async function waitingByContact(house: House, { messages, people, ...of }: Waiting): Promise<WaitingFor[]> {
  const groups: WaitingFor[] = []
  for (const [id, theirs] of Map.groupBy(messages, (one) => one.contact)) {
    const person = people.get(id)
    if (person) groups.push(await waitingFor(house, { person, messages: theirs, ...of }))
  }
  return groups
}

type ForOne = { person: Person; messages: readonly Outgoing[]; looking: Looking; returned?: Returned }

/** Unasked messages of one contact take the budget one after the other, the oldest first. */
async function waitingFor(house: House, { person, messages, looking, returned }: ForOne): Promise<WaitingFor> {
  const { contact, client } = person
  const unasked = messages.filter((one) => one.unasked).length
  const times = unasked > 0 ? await unaskedTimes(house, { contact: contact.id }) : []
  const sender = contact.addresses.length > 0 ? await senderTo(house, contact) : null
  const shown: WaitingMessage[] = []
  for (const message of messages) {
    const of = { message, person, looking, canLeave: sender !== null, ...(returned ? { returned } : {}) }
    const made = await waitingMessage(house, of)
    const budget = budgetOf(times, { now: house.now(), aWeek: looking.studio.unaskedAWeek })
    const counts = message.unasked && !made.stopped
    if (counts) times.push(budget.from ?? house.now())
    const { count, from } = budget
    shown.push(counts && from !== null ? { ...made, over: { count, from } } : made)
  }
  const [address] = contact.addresses
  return {
    name: contact.name,
    href: clientPaths.client(client.id),
    ...(address ? { address } : {}),
    ...(sender ? { from: sender.address } : {}),
    preferences: contact.preferences.map(({ note }) => note),
    unasked,
    messages: shown,
  }
}

type One = { message: Outgoing; person: Person; looking: Looking; canLeave: boolean; returned?: Returned }

async function waitingMessage(
  house: House,
  { message, person, looking, canLeave, returned }: One,
): Promise<WaitingMessage> {
  const { id } = message
  const letter = await letterFor(house, message, { ...looking, ...person })
  const link = looking.linkOf(house, message)
  const typed = returned?.id === id ? returned.form : undefined
  const made = 'stopped' in letter ? null : { subject: letter.subject, text: letterText(letter, { link }) }
  const [address] = person.contact.addresses
  return {
    id,
    about: aboutOf(message),
    cause: causeOf(message),
    language: person.contact.language,
    form: typed ?? { values: made ?? {} },
    sendAction: studioPaths.outgoingSent(id),
    ...(canLeave ? { leaveAction: studioPaths.outgoingLeaving(id) } : {}),
    stopAction: studioPaths.outgoingStopped(id),
    htmlHref: studioPaths.outgoingHtml(id),
    ...(address && made ? { mailHref: mailOf(address, made) } : {}),
    ...('stopped' in letter ? { stopped: whyStopped(letter.stopped) } : {}),
  }
}

/** RFC 6068 wants both ends of a line. */
const mailOf = (address: string, { subject, text }: { subject: string; text: string }) =>
  mailto(address, { subject, body: text.replaceAll('\n', '\r\n') })

const isFresh = (house: House, { endedAt }: Outgoing) => house.now() - (endedAt ?? 0) < TAKEN_BACK_WITHIN

function endedMessage(house: House, message: Outgoing, people: People): EndedMessage[] {
  const { id, state, endedAt, subject, text } = message
  const contact = people.get(message.contact)?.contact
  if (!contact || endedAt === null) return []
  const back = state === 'sent' ? studioPaths.outgoingBack(id) : studioPaths.outgoingAgain(id)
  return [
    {
      id,
      about: aboutOf(message),
      cause: causeOf(message),
      name: contact.name,
      at: endedAt,
      language: contact.language,
      subject: subject ?? '',
      text: text ?? '',
      ...(state === 'stopped' ? { stopped: whyStopped(message.stoppedWhy) } : {}),
      ...(isFresh(house, message) ? { backAction: back } : {}),
    },
  ]
}
