import type { Client, Contact } from '#client/client.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { sayIn } from '#house/words.ts'
import {
  aboutOf,
  type After,
  lastAsked,
  type LastAsked,
  type Reading,
  settlingIn,
  suggestedQuestion,
} from '#reading/reading.ts'
import type { AskView } from '#reading/studio/ask-panel.tsx'
import { mailto } from '../conversation/mailto.ts'
import { budgetOf, unaskedTimes } from '../outbox/unasked.ts'
import { studioPaths } from '../studio-paths.ts'
import type { Studio } from '../studio.ts'

/** What was asked can be taken back for so long, and stands ready to copy. */
const TAKEN_BACK_WITHIN = DAY

/** The conversation on whose page the question stands: the mail that it opens answers its last letter. */
interface InConversation {
  thread: string
  subject: string
  /** Without angle brackets. */
  messageId: string | null
  /** Where they wrote from in it; null where they did not. */
  address: string | null
}

interface Asking {
  client: Client
  contact: Contact
  /** Null where none was computed: then the question is about the moment. */
  reading: Reading | null
  studio: Studio
  conversation?: InConversation
}

/** The question that a page suggests for a contact; null for whoever is not listened to. */
export async function askView(house: House, asking: Asking): Promise<AskView | null> {
  const { client, contact, reading, studio, conversation } = asking
  if (!contact.heard || contact.archivedAt !== null || client.archivedAt !== null) return null
  const after = afterWhat(client, dayAt(house.now(), studio.zone))
  const about = aboutOf(reading, after)
  const { language, salutation, name } = contact
  const words = suggestedQuestion(about, { say: sayIn(language), salutation, after })
  const last = await lastAsked(house, { contact: contact.id })
  const address = conversation?.address ?? contact.addresses[0]
  const times = await unaskedTimes(house, { contact: contact.id })
  const { count, from } = budgetOf(times, { now: house.now(), aWeek: studio.unaskedAWeek })
  return {
    name,
    language,
    about,
    form: { values: { words } },
    action: studioPaths.questions(contact.id),
    ...(conversation ? { conversation: conversation.thread } : {}),
    ...(address ? { mailHref: mailOf(address, words, conversation) } : {}),
    ...(from === null ? {} : { over: { count, from } }),
    ...(last ? { last: lastView(last, house.now()) } : {}),
  }
}

/** The weeks that a client's newest signing or delivery began. */
function afterWhat(client: Client, today: Temporal.PlainDate): After {
  const works = client.projects
    .filter((project) => project.archivedAt === null)
    .map(({ id, name, signedOn, deliveredOn }) => ({ project: id, name, signedOn, deliveredOn }))
  return settlingIn(works, today).toSorted((a, b) => a.day - b.day)[0]?.after ?? null
}

function mailOf(address: string, words: string, conversation: InConversation | undefined): string {
  const { subject = '', messageId = null } = conversation ?? {}
  return mailto(address, {
    ...(subject ? { subject: `Re: ${subject}` } : {}),
    ...(messageId ? { 'In-Reply-To': `<${messageId}>` } : {}),
    // RFC 6068 wants both ends of a line.
    body: words.replaceAll('\n', '\r\n'),
  })
}

function lastView({ id, at, words, way }: LastAsked, now: number): NonNullable<AskView['last']> {
  // A check-in is taken back where it was sent.
  const isOpen = way !== 'check-in' && now - at < TAKEN_BACK_WITHIN
  return { at, words, ...(isOpen ? { takeBackAction: studioPaths.questionBack(id) } : {}) }
}
