import { type Client, type Contact, type Project } from '#client/client.ts'
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
import { readingOfClient, worstOf } from './clients-view.ts'
import { threadLines } from './conversations-view.ts'
import { mailto } from './mailto.ts'
import { paceView } from './pace-view.ts'
import { studioPaths } from './studio-paths.ts'
import { settlingOf } from './today-view.ts'
import { HAPPENINGS, timelineOf } from './timeline-view.ts'
import { whyOf } from './why.ts'

const THREADS = 6
const LETTERS = 10
/** The newest signs are shown here; all of them stand in the letters. */
const SIGNS_SHOWN = 6
/** Letters both ways, without their words, that threads and the picture of answer times are found in. */
const TURNS = 28

/** What a client's page shows. */
export async function clientView(
  house: House,
  client: Client,
  zone: string,
): Promise<Omit<ClientPageProps, 'say' | 'dates'>> {
  const seen = await seenOf(house, client)
  const { turns } = seen
  return {
    name: client.name,
    editHref: clientPaths.editClient(client.id),
    archiveAction: clientPaths.archive(client.id),
    isArchived: client.archivedAt !== null,
    reading: { ...(await readingView(house, client, seen)), settling: settlingOf(client, dayAt(house.now(), zone)) },
    contacts: client.contacts.filter((contact) => contact.archivedAt === null).map(contactView),
    newContactHref: clientPaths.newContact(client.id),
    projects: client.projects.filter((project) => project.archivedAt === null).map(projectView),
    newProjectHref: clientPaths.newProject(client.id),
    threads: threadLines(seen.threads, seen.letters, seen.known),
    archived: archivedOf(client),
    timeline: timelineOf(
      client,
      await journalOf(house, { client: client.id, most: HAPPENINGS }),
      turns.slice(0, LETTERS),
    ),
  }
}

/** What the parts of the page are made of, each looked up once. */
async function seenOf(house: House, client: Client) {
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const turns = await turnsWith(house, { addresses, until: house.now(), most: TURNS })
  const newest = await threads(house, { ids: [...new Set(turns.map((turn) => turn.thread))].slice(0, THREADS) })
  const read = await readings(house, { of: [client] })
  const signs = worstOf(client, read)?.reading.signs.slice(-SIGNS_SHOWN) ?? []
  const ids = [...newest.map((thread) => thread.lastLetter), ...signs.map((sign) => sign.letter)]
  const known = new Map((await correspondents(house, { addresses })).map((one) => [one.address, one]))
  return { turns, threads: newest, read, signs, known, letters: await letters(house, { ids }) }
}

async function readingView(
  house: House,
  client: Client,
  seen: Awaited<ReturnType<typeof seenOf>>,
): Promise<ReadingView> {
  const { read, signs, turns } = seen
  const reading = readingOfClient(client, read, seen.known)
  const worst = worstOf(client, read)
  if (!worst || reading === 'unheard' || reading === 'tooLittle') return { reading, evidence: [] }
  // With one contact the client's turns are the contact's.
  const theirs =
    client.contacts.length === 1
      ? turns
      : await turnsWith(house, { addresses: worst.contact.addresses, until: house.now(), most: TURNS })
  const pace = paceView(worst, theirs)
  return {
    reading,
    ...(worst.reading.since === null ? {} : { since: worst.reading.since }),
    evidence: signs.toReversed().flatMap((sign) => evidenceOf(sign, seen.letters.get(sign.letter), worst)),
    ...(pace ? { pace } : {}),
  }
}

function evidenceOf(
  sign: Sign,
  letter: Letter | undefined,
  { contact, reading: { pace } }: ReadContact,
): EvidenceItem[] {
  if (!letter) return []
  const language = isLanguage(letter.language) ? letter.language : contact.language
  const isWords = sign.source === 'words'
  const quote = isWords
    ? { quote: { text: sentenceAround(letter.words, sign.start ?? 0, sign.end ?? 0), language } }
    : {}
  return [
    {
      at: sign.at,
      who: contact.name,
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
