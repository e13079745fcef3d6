import { type Client, clients, type Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { type Thread, turnsWith, type WholeLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import {
  answerHours,
  dismissedPaceIn,
  type EvidenceInLetter,
  evidenceIn,
  exchangesIn,
  type ReadContact,
  readings,
} from '#reading/reading.ts'
import type { Note } from '#reading/studio/margin.tsx'
import type { PaceView } from '#reading/studio/pace.tsx'
import type { ConversationPageProps, LetterWithMargin } from './conversation-page.tsx'
import { paceView } from './pace-view.ts'
import { studioPaths } from './studio-paths.ts'

const HOUR = 3_600_000

/** Below this weight a sign is drawn with a dotted line: it speaks only a little. */
const SOFT = 0.4

/** So many letters with the contact say how quickly each answer came. */
const LOOKED_BACK = 60

/** An answer three times quicker or slower than usual is worth a word. */
const UNUSUAL = 3

interface Seen {
  contact: Contact | null
  client: Client | null
  read: ReadContact | null
  evidence: Map<string, EvidenceInLetter[]>
  setAside: Set<string>
  /** Letter to answer time in working-day hours. */
  took: Map<string, number>
  pace: PaceView | null
}

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
    ? ((await readings(house, { of: all })).find((one) => one.contact.id === contact.id) ?? null)
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

function letterView(letter: WholeLetter, seen: Seen): LetterWithMargin {
  const evidence = seen.evidence.get(letter.id) ?? []
  const notes = notesOf(letter, evidence, seen)
  const isWords = notes.some((note) => !note.dismissed && note.sign !== 'slower' && note.sign !== 'silent')
  const paceIsNews = seen.read?.reading.signs.some((sign) => sign.source === 'behaviour') ?? false
  const took = tookOf(letter, seen)
  return {
    id: letter.id,
    from: letter.from.name || letter.from.address,
    mine: letter.writer === 'studio',
    machine: letter.writer === 'machine',
    at: letter.at,
    ...(isLanguage(letter.language) ? { language: letter.language } : {}),
    own: letter.words,
    quoted: quotedOf(letter),
    marks: evidence.map((one) => ({
      start: one.start,
      end: one.end,
      soft: one.weight < SOFT,
      dismissed: one.dismissed,
    })),
    attachments: letter.attachments.map((one) => ({ name: one.name ?? '', type: one.type, bytes: one.size })),
    ...(took ? { took } : {}),
    notes,
    ...(isWords && seen.pace && !paceIsNews ? { inWordsAlone: true } : {}),
  }
}

/** One note a letter and kind, however many words tell it; then what the pace tells. */
function notesOf(letter: WholeLetter, evidence: readonly EvidenceInLetter[], seen: Seen): Note[] {
  const kinds = Map.groupBy(evidence, (one) => one.kind)
  const notes: Note[] = [...kinds].map(([kind, ones]) => ({
    sign: kind,
    dismissed: ones.every((one) => one.dismissed),
    action: studioPaths.sign(letter.id, kind),
  }))
  for (const sign of ['slower', 'silent'] as const) {
    const shown = seen.read?.reading.signs.some((one) => one.id === `${sign}:${letter.id}`) ?? false
    const dismissed = seen.setAside.has(`${sign}:${letter.id}`)
    if (!shown && !dismissed) continue
    notes.push({
      sign,
      dismissed,
      action: studioPaths.sign(letter.id, sign),
      ...(shown && seen.pace ? { pace: seen.pace } : {}),
    })
  }
  return notes
}

function tookOf(letter: WholeLetter, seen: Seen): LetterWithMargin['took'] {
  const hours = letter.writer === 'person' ? seen.took.get(letter.id) : undefined
  if (hours === undefined) return undefined
  const usual = seen.read?.reading.pace?.usualHours
  if (usual === undefined) return { length: hours * HOUR }
  const against = hours > usual * UNUSUAL ? 'slower' : hours < usual / UNUSUAL ? 'quicker' : 'usual'
  return { length: hours * HOUR, against }
}

/** What a letter holds beside its writer's own words: the history quoted in it. */
function quotedOf(letter: WholeLetter): string {
  const whole = letter.text.trim()
  const own = letter.words.trim()
  if (whole === own) return ''
  return whole.startsWith(own) ? whole.slice(own.length).trim() : whole
}

/** The user's own mail program opens with the thread's subject, and where it can, joined to the thread (RFC 6068). */
function answerHref(address: string, thread: Thread, last: WholeLetter | undefined): string {
  const subject = /^(re|odp|vs|sv|aw|απ):/iu.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`
  const joined = last?.messageId ? `&In-Reply-To=${encodeURIComponent(`<${last.messageId}>`)}` : ''
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}${joined}`
}
