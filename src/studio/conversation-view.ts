import { type Client, clients, type Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { type Thread, turnsWith, type WholeLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { answerHours, dismissedPaceIn, evidenceIn, exchangesIn, type ReadContact, readings } from '#reading/reading.ts'
import type { ConversationPageProps } from './conversation-page.tsx'
import { letterView, type Seen } from './letter-view.ts'
import { mailto } from './mailto.ts'
import { paceView } from './pace-view.ts'

/** So many letters with the contact say how quickly each answer came. */
const LOOKED_BACK = 40

/** What a conversation's page shows: the letters, and beside them what was heard. */
export async function conversationView(
  house: House,
  found: { thread: Thread; letters: WholeLetter[] },
): Promise<Omit<ConversationPageProps, 'say' | 'dates'>> {
  const { thread, letters } = found
  const seen = await seenIn(house, letters)
  const { contact, client, read } = seen
  const first = letters.find((letter) => isLanguage(letter.language))
  const person = letters.find((letter) => letter.writer === 'person')
  const name = contact?.name ?? (person ? person.from.name || person.from.address : null)
  return {
    subject: thread.subject,
    ...(first && isLanguage(first.language) ? { language: first.language } : {}),
    ...(name ? { contact: name } : {}),
    ...(client && contact ? { client: clientOf(client, contact, read) } : {}),
    letters: letters.map((letter) => letterView(letter, seen)),
    ...(contact?.addresses[0] ? { answerHref: answerHref(contact.addresses[0], thread, letters.at(-1)) } : {}),
  }
}

async function seenIn(house: House, letters: readonly WholeLetter[]): Promise<Seen> {
  const people = new Set(letters.flatMap((letter) => [letter.from.address, ...letter.to.map((to) => to.address)]))
  const all = await clients(house)
  const client =
    all.find((one) => one.contacts.some((contact) => contact.addresses.some((address) => people.has(address)))) ?? null
  const contact = client?.contacts.find((one) => one.addresses.some((address) => people.has(address))) ?? null
  const read = contact
    ? ((await readings(house, { of: client ? [client] : [] })).find((one) => one.contact.id === contact.id) ?? null)
    : null
  const ids = letters.map((letter) => letter.id)
  const around = contact
    ? await turnsWith(house, { addresses: contact.addresses, until: house.now(), most: LOOKED_BACK })
    : []
  const exchanges = exchangesIn(around)
  return {
    contact,
    client,
    read,
    evidence: Map.groupBy(read ? await evidenceIn(house, { letters: ids }) : [], (one) => one.message),
    setAside: read ? await dismissedPaceIn(house, { letters: ids }) : new Set(),
    took: new Map(exchanges.map((one) => [one.letter, answerHours(one.asked, one.answered)])),
    pace: read ? paceView(read, around) : null,
  }
}

function clientOf(client: Client, contact: Contact, read: ReadContact | null) {
  const signed = client.projects.findLast(
    (project) => project.archivedAt === null && project.signedOn !== null,
  )?.signedOn
  return {
    name: client.name,
    href: clientPaths.client(client.id),
    ...(signed ? { signedOn: signed } : {}),
    preferences: contact.preferences.map((one) => one.note),
    reading: read?.reading.reading ?? ('unheard' as const),
  }
}

/** The user's own mail program opens with the thread's subject, and where it can, joined to the thread. */
function answerHref(address: string, thread: Thread, last: WholeLetter | undefined): string {
  const joined = last?.messageId ? { 'In-Reply-To': `<${last.messageId}>` } : {}
  return mailto(address, { subject: `Re: ${thread.subject}`, ...joined })
}
