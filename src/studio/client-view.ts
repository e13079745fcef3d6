import { type Client, clientsByAddress, type Contact, type Project } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { correspondents, type Letter, letters, threads, turnsWith } from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { journalOf } from '#foundation/journal.ts'
import { type ReadContact, readings, sentenceAround, type Sign } from '#reading/reading.ts'
import type { EvidenceItem, ReadingView } from '#reading/studio/evidence-list.tsx'
import type { ClientPageProps } from './client-page.tsx'
import { readingOfClient, worstOf } from './client-rows-view.ts'
import { type Spoken, threadLines } from './conversations-view.ts'
import { mailto } from './mailto.ts'
import { paceView } from './pace-view.ts'
import { sharedAmong, writerName } from './shared-addresses-view.ts'
import type { SharedAddress } from './shared-addresses.tsx'
import { samePersonView } from './same-person-view.ts'
import { studioPaths } from './studio-paths.ts'
import type { Studio } from './studio.ts'
import { settlingOf } from './today-view.ts'
import { HAPPENINGS, timelineOf } from './timeline-view.ts'
import { whyOf } from './why.ts'
import { weekOf } from './working-week.ts'

const THREADS = 6
const LETTERS = 10
/** The newest signs are shown here; all of them stand in the letters. */
const SIGNS_SHOWN = 6
/** Letters both ways, without their words, that the newest threads are found in. */
const TURNS = 28

/** What a client's page shows. */
export async function clientView(
  house: House,
  client: Client,
  studio: Studio,
): Promise<Omit<ClientPageProps, 'say' | 'dates'>> {
  const seen = await seenOf(house, client, studio)
  const { turns } = seen
  return {
    name: client.name,
    editHref: clientPaths.editClient(client.id),
    archiveAction: clientPaths.archive(client.id),
    isArchived: client.archivedAt !== null,
    reading: { ...readingView(client, seen), settling: settlingOf(client, dayAt(house.now(), studio.zone)) },
    contacts: client.contacts.filter((contact) => contact.archivedAt === null).map(contactView),
    newContactHref: clientPaths.newContact(client.id),
    shared: seen.shared,
    same: await samePersonView(
      house,
      client.contacts.flatMap((contact) => contact.addresses),
    ),
    projects: client.projects.filter((project) => project.archivedAt === null).map(projectView),
    newProjectHref: clientPaths.newProject(client.id),
    threads: await threadLines(house, { threads: seen.threads, all: await writersAmong(house, client, seen.threads) }),
    archived: archivedOf(client),
    timeline: timelineOf(
      client,
      await journalOf(house, { client: client.id, most: HAPPENINGS }),
      turns.slice(0, LETTERS),
      seen.shared,
    ),
  }
}

/** What the parts of the page are made of, each looked up once. */
async function seenOf(house: House, client: Client, studio: Studio) {
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const turns = await turnsWith(house, { addresses, until: house.now(), most: TURNS })
  const newest = await threads(house, { ids: [...new Set(turns.map((turn) => turn.thread))].slice(0, THREADS) })
  const read = await readings(house, { of: [client], week: weekOf(studio) })
  const signs = worstOf(client, read)?.reading.signs.slice(-SIGNS_SHOWN) ?? []
  const ids = [...newest.map((thread) => thread.lastLetter), ...signs.map((sign) => sign.letter)]
  const known = await correspondents(house, { addresses })
  const found = await letters(house, { ids })
  const spoken = newest.map((thread) => ({ thread, last: found.get(thread.lastLetter) ?? null }))
  const shared = await sharedAmong(house, addresses)
  return { turns, threads: spoken, read, signs, known, letters: found, shared }
}

/** The clients whose contacts wrote last in these threads: looked up only where somebody else joined in. */
async function writersAmong(house: House, client: Client, spoken: readonly Spoken[]): Promise<readonly Client[]> {
  const ours = new Set(client.contacts.flatMap((contact) => contact.addresses))
  const isOurs = ({ last }: Spoken) => last?.writer !== 'person' || ours.has(last.from.address)
  if (spoken.every(isOurs)) return [client]
  return clientsByAddress(house, { addresses: spoken.flatMap(({ last }) => last?.from.address ?? []) })
}

function readingView(client: Client, seen: Awaited<ReturnType<typeof seenOf>>): ReadingView {
  const { read, signs } = seen
  const reading = readingOfClient(client, read, seen.known)
  const worst = worstOf(client, read)
  if (!worst || reading === 'unheard' || reading === 'tooLittle') return { reading, evidence: [] }
  const pace = paceView(worst.reading)
  return {
    reading,
    ...(worst.reading.since === null ? {} : { since: worst.reading.since }),
    evidence: signs.toReversed().flatMap((sign) => evidenceOf(sign, seen.letters.get(sign.letter), worst, seen.shared)),
    ...(pace ? { pace } : {}),
  }
}

function evidenceOf(
  sign: Sign,
  letter: Letter | undefined,
  { contact, reading: { pace } }: ReadContact,
  shared: readonly SharedAddress[],
): EvidenceItem[] {
  if (!letter) return []
  const language = isLanguage(letter.language) ? letter.language : contact.language
  const quote =
    sign.source === 'words' ? { quote: { text: sentenceAround(letter.words, sign, language), language } } : {}
  return [
    {
      at: sign.at,
      who: writerName(letter, contact, shared),
      why: whyOf(sign, pace),
      ...quote,
      href: studioPaths.letter(letter.thread, letter.id),
    },
  ]
}

function contactView(contact: Contact) {
  const { id, name, part, language, salutation, addresses, heard } = contact
  const preferences = contact.preferences.map((one) => ({
    ...one,
    removeAction: clientPaths.preferenceRemoval(one.id),
  }))
  return {
    id,
    name,
    part,
    language,
    salutation,
    addresses,
    heard,
    preferences,
    editHref: clientPaths.editContact(id),
    listeningAction: clientPaths.listening(id),
    notice: noticeFor(contact),
    preferenceAction: clientPaths.preferences(id),
    archiveAction: clientPaths.contactArchive(id),
  }
}

/** The notice in the contact's own language, ready for the user's mail program. */
function noticeFor({ language, addresses: [address] }: Contact) {
  const say = sayIn(language)
  const text = say('client.notice')
  return { text, ...(address ? { href: mailto(address, { subject: say('client.noticeSubject'), body: text }) } : {}) }
}

/** What was put away at this client, each with its way back. */
function archivedOf(client: Client) {
  const contacts = client.contacts.map((one) => ({ ...one, action: clientPaths.contactArchive(one.id) }))
  const projects = client.projects.map((one) => ({ ...one, action: clientPaths.projectArchive(one.id) }))
  return [...contacts, ...projects].flatMap(({ name, archivedAt, action }) =>
    archivedAt === null ? [] : [{ name, at: archivedAt, unarchiveAction: action }],
  )
}

function projectView(project: Project) {
  const { id, name, service, stage, signedOn, deliveredOn, price, currency } = project
  const facts = { id, name, service, stage, signedOn, deliveredOn, price, currency }
  return { ...facts, editHref: clientPaths.editProject(id), archiveAction: clientPaths.projectArchive(id) }
}
