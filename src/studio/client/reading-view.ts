import type { Client, Contact } from '#client/client.ts'
import type { Letter } from '#conversation/conversation.ts'
import { isLanguage } from '#foundation/language.ts'
import {
  type Attention,
  attentionOf,
  needsCare,
  type ReadContact,
  sentenceAround,
  type Sign,
} from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import type { CourseMark, CourseView } from '#reading/studio/course-view.ts'
import type { EvidenceItem } from '#reading/studio/evidence-items.tsx'
import type { ReadingView } from '#reading/studio/evidence-list.tsx'
import { explainedOf } from '#reading/studio/explain.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import { paceView } from './pace-view.ts'
import { writerName } from '../people/shared-addresses-view.ts'
import type { SharedAddress } from '../people/shared-addresses.tsx'
import { studioPaths } from '../studio-paths.ts'
import { talkPaths } from '../talks/talk-paths.ts'
import { whyOf } from '../today/why.ts'

/** Fewer letters of theirs than this make no line. */
const POINTS_NEEDED = 4

/** Whether the relationship over time is drawn. */
export const isDrawn = (worst: ReadContact | null): worst is ReadContact =>
  worst !== null && worst.reading.none === null && worst.reading.course.length >= POINTS_NEEDED

/** What a client's reading is shown with. */
export interface ReadFrom {
  client: Client
  /** What stands for the client as a whole. */
  mark: Reading
  /** The contact who needs most; null where nobody is listened to. */
  worst: ReadContact | null
  /** The signs to show, in their order, and the letters they and what speaks against them stand in. */
  signs: readonly Sign[]
  letters: ReadonlyMap<string, Letter>
  shared: readonly SharedAddress[]
  /** When they were asked how they are. */
  asked: readonly number[]
  /** When their concerns were opened, and when one eased by their word. */
  concerns: readonly { openedAt: number; easedAt: number | null }[]
  today: Temporal.PlainDate
}

/** A client's reading whole: what it is, for, against, since when, how sure, or why there is none. */
export function readingView(from: ReadFrom): ReadingView {
  const { client, mark, worst, today } = from
  const attention = attentionOfClient(client, today)
  const plain = { reading: mark, evidence: [], voiced: false, against: [] }
  if (!worst)
    return { ...plain, none: mark === 'unheard' ? 'unheard' : 'noLetters', closer: { attention, trustedChange: false } }
  const { reading, contact } = worst
  const closer = { attention, trustedChange: reading.trustedChange }
  const exportHref = studioPaths.readingExport(contact.id)
  if (reading.none) return { ...plain, none: reading.none, closer, exportHref }
  return {
    reading: mark,
    ...spoken(from, worst),
    closer,
    ...(reading.noHabit ? { noHabit: reading.noHabit } : {}),
    ...pictures(from, worst),
    exportHref,
  }
}

/** What the present work asks a closer look for. */
export const attentionOfClient = (client: Client, today: Temporal.PlainDate): Attention[] =>
  attentionOf(
    client.projects.filter((project) => project.archivedAt === null),
    today,
    needsCare(client.contacts),
  )

/** What is said of it in words. */
function spoken({ signs, letters, shared }: ReadFrom, worst: ReadContact) {
  const { reading } = worst
  const explained = explainedOf(reading)
  return {
    ...(explained ? { explained } : {}),
    ...(reading.alertSince === null ? {} : { alertSince: reading.alertSince }),
    evidence: signs.flatMap((sign) => evidenceOf(sign, letters.get(sign.letter), worst, shared)),
    voiced: reading.voiced,
    against: reading.against.map(({ why, at, letter }) => {
      const found = letters.get(letter ?? '')
      return { why, at, ...(found ? { href: studioPaths.letter(found.thread, found.id) } : {}) }
    }),
  }
}

function evidenceOf(
  sign: Sign,
  letter: Letter | undefined,
  { contact, reading }: ReadContact,
  shared: readonly SharedAddress[],
): EvidenceItem[] {
  const why = whyOf(sign, reading.usual)
  if (sign.source === 'said') return [saidEvidence(sign, why, contact)]
  if (!letter) return []
  const language = isLanguage(letter.language) ? letter.language : contact.language
  const quote =
    sign.source === 'words' ? { quote: { text: sentenceAround(letter.words, sign, language), language } } : {}
  return [
    {
      at: sign.at,
      who: writerName(letter, contact, shared),
      why,
      ...quote,
      href: studioPaths.letter(letter.thread, letter.id),
    },
  ]
}

/** What they said outright stands with their other answers; how they seemed is the user's own note of a talk. */
function saidEvidence(sign: Sign, why: EvidenceItem['why'], { name, client, language }: Contact): EvidenceItem {
  const isTheirs = sign.kind === 'bothered' || sign.kind === 'soSo'
  const quote = isTheirs && sign.text !== '' ? { quote: { text: sign.text, language } } : {}
  const where = isTheirs
    ? ({ href: readingPaths.section(client), opens: 'said' } as const)
    : ({ href: talkPaths.onClient(client), opens: 'talk' } as const)
  return { at: sign.at, who: name, why, ...quote, ...where }
}

function pictures(from: ReadFrom, worst: ReadContact) {
  const { reading } = worst
  const pace = paceView(reading)
  const points = reading.course
  const course: CourseView = { points, marks: marksOf(from, points[0]?.at ?? 0), now: from.mark }
  return { ...(pace ? { pace } : {}), ...(isDrawn(worst) ? { course } : {}) }
}

/** What fell into the time of the picture: a calendar day is drawn at its noon. */
function marksOf({ client, asked, concerns }: ReadFrom, from: number): CourseMark[] {
  const dayOf = (day: string | null, what: CourseMark['what']): CourseMark[] =>
    day ? [{ at: Date.parse(`${day}T12:00:00Z`), what }] : []
  const works = client.projects
    .filter((project) => project.archivedAt === null)
    .flatMap(({ signedOn, deliveredOn }) => [...dayOf(signedOn, 'signed'), ...dayOf(deliveredOn, 'delivered')])
  const questions = asked.map((at) => ({ at, what: 'asked' as const }))
  // S0-43: how a worry came and eased is part of the relationship.
  const worries = concerns.flatMap(({ openedAt, easedAt }) => [
    { at: openedAt, what: 'concern' as const },
    ...(easedAt === null ? [] : [{ at: easedAt, what: 'eased' as const }]),
  ])
  return [...works, ...questions, ...worries].filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at)
}
