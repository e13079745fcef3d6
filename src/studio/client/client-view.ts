import { type Client, clientsByAddress, type Contact, type Project } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { letters, threads, turnsWith } from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { sayIn } from '#house/words.ts'
import { journalOf } from '#foundation/journal.ts'
import { askedTimes, readings } from '#reading/reading.ts'
import { askView } from '../asking/ask-view.ts'
import { checkInsView } from '../check-ins/check-ins-view.ts'
import { stopsView } from '../check-ins/stops-view.ts'
import { aroundView } from './around-view.ts'
import { concernsBeside, easesOf } from '../concern/concerns-beside.ts'
import type { ClientPageProps } from './client-page.tsx'
import { readingOfClient, worstOf } from './client-rows-view.ts'
import { type Spoken, threadLines } from '../conversation/thread-rows.ts'
import { mailto } from '../conversation/mailto.ts'
import { isDrawn, readingView } from './reading-view.ts'
import { promisesSection } from '../promise/section-view.ts'
import { sharedAmong } from '../people/shared-addresses-view.ts'
import { samePersonView } from '../people/same-person-view.ts'
import { accessView } from '../portal/access-view.ts'
import { shownSigns } from './shown-signs.ts'
import { studioPaths } from '../studio-paths.ts'
import { troublesView } from '../letter/sender-view.ts'
import type { Studio } from '../studio.ts'
import { HAPPENINGS, timelineOf } from './timeline-view.ts'
import { weekOf } from '../settings/working-week.ts'

const THREADS = 6
/** Letters both ways, without their words, that the newest threads are found in. */
const TURNS = 28
/** So many questions are drawn into the picture of the relationship. */
const ASKED = 20

/** What a client's page shows: the reading of `contact` and the question to them, where somebody listened to is meant; else of whoever needs most. */
export async function clientView(
  house: House,
  client: Client,
  {
    studio,
    contact: meant,
    hasAddress = false,
    members = new Map(),
  }: {
    studio: Studio
    contact?: string | undefined
    hasAddress?: boolean
    /** The members of the studio by id, for whose a promise is. */
    members?: ReadonlyMap<string, string>
  },
): Promise<Omit<ClientPageProps, 'say' | 'dates'>> {
  const seen = await seenOf(house, client, { studio, meant })
  const { worst } = seen
  const contact = worst && client.contacts.find((one) => one.id === worst.contact.id)
  const present = client.contacts.filter((one) => one.archivedAt === null)
  const ask = contact && (await askView(house, { client, contact, reading: worst.reading, studio }))
  return {
    name: client.name,
    editHref: clientPaths.editClient(client.id),
    archiveAction: clientPaths.archive(client.id),
    isArchived: client.archivedAt !== null,
    reading: readingView({ ...seen, client, today: dayAt(house.now(), studio.zone) }),
    ...(ask ? { ask } : {}),
    contacts: present.map(contactView),
    stops: await stopsView(house, { contacts: present.map(({ id }) => id) }),
    checkIns: await checkInsView(house, client),
    access: await accessView(house, { contacts: present.map(({ id }) => id), hasAddress }),
    newContactHref: clientPaths.newContact(client.id),
    writeHref: (contact) => draftPaths.newLetter({ contact }),
    troubles: await troublesView(house, seen.addresses),
    shared: seen.shared,
    same: await samePersonView(house, seen.addresses),
    promises: await promisesSection(house, { client: client.id, named: { members, studio: studio.name } }),
    projects: client.projects.filter((project) => project.archivedAt === null).map(projectView),
    newProjectHref: clientPaths.newProject(client.id),
    around: await aroundView(house, client, studio),
    ...(await concernsBeside(house, { client, worst, studio })),
    threads: await threadLines(house, {
      threads: seen.threads,
      all: await writersAmong(house, client, seen.threads),
      time: studio,
    }),
    archived: archivedOf(client),
    ...(await timelineView(house, client, seen)),
  }
}

/** What the parts of the page are made of, each looked up once. */
async function seenOf(house: House, client: Client, { studio, meant }: { studio: Studio; meant: string | undefined }) {
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const turns = await turnsWith(house, { addresses, until: house.now(), most: TURNS })
  const newest = await threads(house, { ids: [...new Set(turns.map((turn) => turn.thread))].slice(0, THREADS) })
  const read = await readings(house, { of: [client], week: weekOf(studio) })
  const worst = read.find((one) => one.contact.id === meant) ?? worstOf(client, read)
  const signs = shownSigns(worst?.reading.signs ?? [])
  const against = worst?.reading.against.flatMap(({ letter }) => letter ?? []) ?? []
  const ids = [...newest.map((thread) => thread.lastLetter), ...signs.map((sign) => sign.letter), ...against]
  const found = await letters(house, { ids })
  const spoken = newest.map((thread) => ({ thread, last: found.get(thread.lastLetter) ?? null }))
  const shared = await sharedAmong(house, addresses)
  const asked = isDrawn(worst) ? await askedTimes(house, { contact: worst.contact.id, most: ASKED }) : []
  const concerns = isDrawn(worst) ? await easesOf(house, worst.contact.id) : []
  const mark = readingOfClient(client, worst)
  return { addresses, turns, threads: spoken, worst, mark, signs, letters: found, shared, asked, concerns }
}

async function timelineView(house: House, client: Client, { turns, shared }: Awaited<ReturnType<typeof seenOf>>) {
  const asked = { entries: HAPPENINGS + 1, turns: TURNS }
  const entries = await journalOf(house, { client: client.id, most: asked.entries })
  const { happenings, next } = timelineOf(client, { entries, turns, shared, asked, most: HAPPENINGS })
  return { timeline: happenings, ...(next ? { earlierHref: studioPaths.timelineBefore(client.id, next) } : {}) }
}

/** The clients whose contacts wrote last in these threads: looked up only where somebody else joined in. */
async function writersAmong(house: House, client: Client, spoken: readonly Spoken[]): Promise<readonly Client[]> {
  const ours = new Set(client.contacts.flatMap((contact) => contact.addresses))
  const isOurs = ({ last }: Spoken) => last?.writer !== 'person' || ours.has(last.from.address)
  if (spoken.every(isOurs)) return [client]
  return clientsByAddress(house, { addresses: spoken.flatMap(({ last }) => last?.from.address ?? []) })
}

function contactView(contact: Contact) {
  const { id, name, part, language, salutation, addresses, heard, unheardByThem } = contact
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
    unheardByThem,
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
