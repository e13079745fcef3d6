import { type Client, type Contact, type Project } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { correspondents, type Letter, letters, threads, type Turn, turnsWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { journalOf } from '#foundation/journal.ts'
import { readings, sentenceAround, type Sign } from '#reading/reading.ts'
import type { EvidenceItem, ReadingView } from '#reading/studio/evidence-list.tsx'
import type { ClientPageProps } from './client-page.tsx'
import { readingOfClient, worstOf } from './clients-view.ts'
import { threadRows } from './conversations-view.ts'
import { paceView } from './pace-view.ts'
import { studioPaths } from './studio-paths.ts'
import { HAPPENINGS, timelineOf } from './timeline-view.ts'
import { whyOf } from './why.ts'

const THREADS = 10
const LETTERS = 24
/** Letters both ways, without their words, that threads and the picture of answer times are found in. */
const TURNS = 60

/** What a client's page shows. */
export async function clientView(house: House, client: Client): Promise<Omit<ClientPageProps, 'say' | 'dates'>> {
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const turns = await turnsWith(house, { addresses, until: house.now(), most: TURNS })
  const newest = [...new Set(turns.map((turn) => turn.thread))].slice(0, THREADS)
  return {
    name: client.name,
    editHref: clientPaths.editClient(client.id),
    archiveAction: clientPaths.archive(client.id),
    isArchived: client.archivedAt !== null,
    reading: await readingView(house, client, turns),
    contacts: client.contacts.filter((contact) => contact.archivedAt === null).map(contactView),
    newContactHref: clientPaths.newContact(client.id),
    projects: client.projects.filter((project) => project.archivedAt === null).map(projectView),
    newProjectHref: clientPaths.newProject(client.id),
    threads: await threadRows(house, await threads(house, { ids: newest }), []),
    timeline: timelineOf(client, await journalOf(house, { client: client.id, most: HAPPENINGS }), turns.slice(0, LETTERS)),
  }
}

async function readingView(house: House, client: Client, turns: readonly Turn[]): Promise<ReadingView> {
  const read = await readings(house)
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const known = new Map((await correspondents(house, { addresses })).map((one) => [one.address, one]))
  const reading = readingOfClient(client, read, known)
  const worst = worstOf(client, read)
  if (!worst || reading === 'unheard' || reading === 'tooLittle') return { reading, evidence: [] }
  const signs = worst.reading.signs
  const found = await letters(house, { ids: signs.map((sign) => sign.letter) })
  // With one contact the client's turns are the contact's.
  const theirs = client.contacts.length === 1 ? turns : await turnsWith(house, { addresses: worst.contact.addresses, until: house.now(), most: TURNS })
  const pace = paceView(worst, theirs)
  return {
    reading,
    ...(worst.reading.since === null ? {} : { since: worst.reading.since }),
    evidence: signs.toReversed().flatMap((sign) => evidenceOf(sign, found.get(sign.letter), worst.contact)),
    ...(pace ? { pace } : {}),
  }
}

function evidenceOf(sign: Sign, letter: Letter | undefined, contact: Contact): EvidenceItem[] {
  if (!letter) return []
  const language = isLanguage(letter.language) ? letter.language : contact.language
  const isWords = sign.source === 'words'
  const quote = isWords ? { quote: { text: sentenceAround(letter.words, sign.start ?? 0, sign.end ?? 0), language } } : {}
  return [{ at: sign.at, who: contact.name, why: whyOf(sign), ...quote, href: studioPaths.letter(letter.thread, letter.id) }]
}

function contactView(contact: Contact) {
  const { id, name, part, language, salutation, addresses, heard } = contact
  const preferences = contact.preferences.map((one) => ({ ...one, removeAction: clientPaths.preferenceRemoval(one.id) }))
  return {
    id, name, part, language, salutation, addresses, heard, preferences,
    editHref: clientPaths.editContact(id),
    listeningAction: clientPaths.listening(id),
    preferenceAction: clientPaths.preferences(id),
    archiveAction: clientPaths.contactArchive(id),
  }
}

function projectView(project: Project) {
  const { id, name, service, stage, signedOn, deliveredOn, price, currency } = project
  const facts = { id, name, service, stage, signedOn, deliveredOn, price, currency }
  return { ...facts, editHref: clientPaths.editProject(id), archiveAction: clientPaths.projectArchive(id) }
}
