import { lettersKept } from '#brief/brief.ts'
import { type Client, clientsByAddress, type Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { ThreadPage, WholeLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { dismissedIn, evidenceIn, type ReadContact, readings } from '#reading/reading.ts'
import { askView } from '../asking/ask-view.ts'
import { besideLetters } from './beside-letters.ts'
import type { ConversationPageProps } from './conversation-page.tsx'
import { inTroubleIn, replyView, underWayIn } from '../compose/reply-view.ts'
import { readingOfClient } from '../client/client-rows-view.ts'
import { letterView, type Seen } from '../letter/letter-view.ts'
import { marksOf } from '../letter/sender-view.ts'

import { measureViews } from '../client/measure-view.ts'
import { paceView } from '../client/pace-view.ts'
import { sharedAmong } from '../people/shared-addresses-view.ts'
import { owedPaths } from '../owed/owed-paths.ts'
import { studioPaths } from '../studio-paths.ts'
import { threadLinksView } from './thread-links-view.ts'
import type { Studio } from '../studio.ts'
import { weekOf } from '../settings/working-week.ts'

/** A contact with their client. */
interface Known {
  contact: Contact
  client: Client
}

type ByAddress = ReadonlyMap<string, Known>

/** What a conversation's page shows: the letters, and beside each what was heard of who wrote it. */
export async function conversationView(
  house: House,
  input: ThreadPage & { studio: Studio; by: string },
): Promise<Omit<ConversationPageProps, 'say' | 'dates'>> {
  const { studio, thread, letters } = input
  const addresses = letters.flatMap((letter) => [letter.from, ...letter.to].map((one) => one.address))
  const known = byAddress(await clientsByAddress(house, { addresses }))
  const { reads, seen } = await heardIn(house, { studio, letters, known })
  const first = letters.find((letter) => isLanguage(letter.language))
  const people = peopleIn(letters, known)
  const [person] = people
  const partner = people.map(({ address }) => known.get(address)).find((one) => one !== undefined)
  const marks = await marksOf(house, letters)
  const kept = await lettersKept(house, { letters: letters.map(({ id }) => id) })
  const name = partner?.contact.name ?? (person && (person.name || person.address))
  return {
    subject: thread.subject,
    ...(first && isLanguage(first.language) ? { language: first.language } : {}),
    ...(name ? { contact: name } : {}),
    ...(partner ? { client: clientOf(partner, reads) } : {}),
    shared: await sharedAmong(
      house,
      letters.filter((letter) => letter.writer === 'person').map((letter) => letter.from.address),
    ),
    links: await threadLinksView(house, thread.id),
    letters: letters.map((letter) => ({
      ...letterView(letter, seen(letter), marks.get(letter.id)),
      ...concernOf(letter, known),
      ...keptOf(letter, { known, kept }),
    })),
    ...(await besideLetters(house, { ...input, known, partner })),
    ...(input.earlier ? { earlierHref: studioPaths.conversationUntil(thread.id, input.earlier) } : {}),
    ...(input.hasLater ? { newestHref: studioPaths.conversation(thread.id) } : {}),
    ...(await askOf(house, { ...input, partner, reads })),
    ...(await replyView(house, input)),
    underWay: input.hasLater ? [] : await underWayIn(house, { thread: thread.id }),
    inTrouble: await inTroubleIn(house, { thread: thread.id }),
  }
}

function byAddress(all: readonly Client[]): ByAddress {
  return new Map(
    all.flatMap((client) =>
      client.contacts.flatMap((contact) => contact.addresses.map((address) => [address, { contact, client }] as const)),
    ),
  )
}

/** Where a concern is opened from a letter of a client's contact. */
function concernOf({ id, writer, from }: WholeLetter, known: ByAddress): { concernHref?: string } {
  const writes = writer === 'person' ? known.get(from.address) : undefined
  return writes ? { concernHref: concernPaths.opening(writes.client.id, { letter: id }) } : {}
}

/** Where an answer of ours is kept on the page of a contact that it went to. */
function keptOf(
  { id, writer, to }: WholeLetter,
  { known, kept }: { known: ByAddress; kept: ReadonlySet<string> },
): { keepHref?: string } {
  const isOurs = writer === 'studio' && !kept.has(id) && to.some(({ address }) => known.has(address))
  return isOurs ? { keepHref: owedPaths.keptAnswer(id) } : {}
}

/** Who speaks, the last one first, by the address they wrote from; where nobody answered yet, the contacts who were written to. */
function peopleIn(letters: readonly WholeLetter[], known: ByAddress): { address: string; name: string }[] {
  const newestFirst = letters.toReversed()
  const wrote = newestFirst.filter((letter) => letter.writer === 'person').map((letter) => letter.from)
  return wrote.length > 0 ? wrote : newestFirst.flatMap((letter) => letter.to).filter((to) => known.has(to.address))
}

/** The readings of every contact in it who is listened to, and what stands beside a letter. */
async function heardIn(house: House, input: { studio: Studio; letters: readonly WholeLetter[]; known: ByAddress }) {
  const { studio, letters, known } = input
  const of = [...new Set(known.values().map((one) => one.client))]
  const reads = await readings(house, { of, week: weekOf(studio) })
  const ids = letters.map((letter) => letter.id)
  const evidence = Map.groupBy(await evidenceIn(house, { letters: ids }), (one) => one.message)
  const setAside = await dismissedIn(house, { letters: ids })
  const seen = (letter: WholeLetter): Seen => {
    const read =
      reads.find((one) => speaksOf(one, letter)) ?? reads.find((one) => wasSilent(one, letter, setAside)) ?? null
    return { read, evidence: (read && evidence.get(letter.id)) ?? [], setAside }
  }
  return { reads, seen }
}

/** Whether a letter tells of this contact: they wrote it, or they are silent since the studio did. */
function speaksOf({ contact, reading }: ReadContact, letter: WholeLetter): boolean {
  if (letter.writer === 'studio') return reading.signs.some((sign) => sign.letter === letter.id)
  return contact.addresses.includes(letter.from.address)
}

/** Whether the studio wrote to them, and silence after it was set aside: that is said there and can be taken back. */
function wasSilent({ contact }: ReadContact, letter: WholeLetter, setAside: Seen['setAside']): boolean {
  if (letter.writer !== 'studio' || !setAside.has(`silent:${letter.id}`)) return false
  return letter.to.some((to) => contact.addresses.includes(to.address))
}

/** The question to whom the conversation is with. */
async function askOf(
  house: House,
  input: ThreadPage & { studio: Studio; partner: Known | undefined; reads: readonly ReadContact[] },
): Promise<Pick<ConversationPageProps, 'ask'>> {
  const { studio, thread, letters, partner, reads } = input
  if (!partner) return {}
  const reading = readOf(partner, reads)?.reading ?? null
  const theirs = letters.findLast((letter) => partner.contact.addresses.includes(letter.from.address))
  const conversation = {
    thread: thread.id,
    subject: thread.subject,
    messageId: letters.at(-1)?.messageId ?? null,
    address: theirs?.from.address ?? null,
  }
  const ask = await askView(house, { ...partner, reading, studio, conversation })
  return ask ? { ask } : {}
}

const readOf = ({ contact }: Known, reads: readonly ReadContact[]) => reads.find((one) => one.contact.id === contact.id)

function clientOf({ client, contact }: Known, reads: readonly ReadContact[]) {
  const read = readOf({ client, contact }, reads) ?? null
  const work = client.projects.findLast((project) => project.archivedAt === null && project.signedOn !== null)
  return {
    name: client.name,
    href: clientPaths.client(client.id),
    ...(work?.deliveredOn ? { deliveredOn: work.deliveredOn } : work?.signedOn ? { signedOn: work.signedOn } : {}),
    preferences: contact.preferences.map((one) => one.note),
    reading: readingOfClient({ ...client, contacts: [contact] }, read),
    ...behaviourOf(read),
  }
}

function behaviourOf(read: ReadContact | null) {
  if (!read || read.reading.noHabit) return {}
  const pace = paceView(read.reading)
  return { behaviour: { ...(pace ? { pace } : {}), measures: measureViews(read.reading) } }
}
