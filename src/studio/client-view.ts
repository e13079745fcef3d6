import { CLIENT_ENTRIES, type Client, type Contact, type Project } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { correspondents, type Letter, letters, threads, turnsWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { type JournalEntry, journalOf } from '#foundation/journal.ts'
import { readings, sentenceAround, type Sign } from '#reading/reading.ts'
import type { EvidenceItem, ReadingView } from '#reading/studio/evidence-list.tsx'
import type { ClientPageProps } from './client-page.tsx'
import type { Happening } from './client-timeline.tsx'
import { readingOfClient, worstOf } from './clients-view.ts'
import { threadRows } from './conversations-view.ts'
import { paceView } from './pace-view.ts'
import { studioPaths } from './studio-paths.ts'
import { whyOf } from './why.ts'

const THREADS = 20
const LETTERS = 40
/** Letters both ways, without their words, that threads and the picture of answer times are found in. */
const TURNS = 200
const ENTRIES = 60

/** What a client's page shows. */
export async function clientView(house: House, client: Client): Promise<Omit<ClientPageProps, 'say' | 'dates'>> {
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const turns = await turnsWith(house, { addresses, until: house.now(), most: TURNS })
  const recent = [...(await letters(house, { ids: turns.slice(0, LETTERS).map((turn) => turn.id) })).values()]
  const newest = [...new Set(turns.map((turn) => turn.thread))].slice(0, THREADS)
  return {
    name: client.name,
    editHref: clientPaths.editClient(client.id),
    archiveAction: clientPaths.archive(client.id),
    isArchived: client.archivedAt !== null,
    reading: await readingView(house, client),
    contacts: client.contacts.filter((contact) => contact.archivedAt === null).map(contactView),
    newContactHref: clientPaths.newContact(client.id),
    projects: client.projects.filter((project) => project.archivedAt === null).map(projectView),
    newProjectHref: clientPaths.newProject(client.id),
    threads: await threadRows(house, await threads(house, { ids: newest }), []),
    timeline: timelineOf(client, await journalOf(house, { client: client.id, most: ENTRIES }), recent),
  }
}

async function readingView(house: House, client: Client): Promise<ReadingView> {
  const read = await readings(house)
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const known = new Map((await correspondents(house, { addresses })).map((one) => [one.address, one]))
  const reading = readingOfClient(client, read, known)
  const worst = worstOf(client, read)
  if (!worst || reading === 'unheard' || reading === 'tooLittle') return { reading, evidence: [] }
  const signs = worst.reading.signs
  const found = await letters(house, { ids: signs.map((sign) => sign.letter) })
  const pace = paceView(worst, await turnsWith(house, { addresses: worst.contact.addresses, until: house.now(), most: TURNS }))
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

function timelineOf(client: Client, entries: readonly JournalEntry[], recent: readonly Letter[]): Happening[] {
  const happened = [...entries.flatMap((entry) => happeningOf(client, entry)), ...recent.flatMap((letter) => letterHappening(client, letter))]
  return happened.toSorted((a, b) => b.at - a.at).slice(0, ENTRIES)
}

function letterHappening(client: Client, letter: Letter): Happening[] {
  const href = studioPaths.letter(letter.thread, letter.id)
  if (letter.writer === 'studio') return [{ at: letter.at, what: 'letterOut', href }]
  if (letter.writer === 'machine') return []
  const contact = client.contacts.find((one) => one.addresses.includes(letter.from.address))
  return [{ at: letter.at, what: 'letterIn', name: contact?.name ?? letter.from.name, href }]
}

function happeningOf(client: Client, entry: JournalEntry): Happening[] {
  if (entry.kind === 'evidence.dismissed') return [{ at: entry.at, what: 'dismissed' }]
  if (entry.kind === 'evidence.restored') return [{ at: entry.at, what: 'takenBack' }]
  if (entry.kind === 'reading.changed') {
    const to = entry.facts['to']
    return to === 'calm' || to === 'watch' || to === 'uneasy' ? [{ at: entry.at, what: 'reading', reading: to }] : []
  }
  const what = CLIENT_ENTRIES.find((kind) => kind === entry.kind)
  return what ? [{ at: entry.at, what, name: nameOf(client, entry.subject) }] : []
}

function nameOf(client: Client, subject: string): string {
  const contact = client.contacts.find((one) => one.id === subject || one.preferences.some((preference) => preference.id === subject))
  return contact?.name ?? client.projects.find((one) => one.id === subject)?.name ?? client.name
}
