import { concernPaths } from '#concern/concern-paths.ts'
import type { WholeLetter } from '#conversation/conversation.ts'
import { isLanguage } from '#foundation/language.ts'
import type { AttachmentView } from '#conversation/studio/attachments.tsx'
import { mayRun } from '#mail/shown/shown-files.ts'
import {
  againstUsual,
  BEHAVIOURS,
  type EvidenceInLetter,
  isBehaviour,
  lengthOf,
  type ReadContact,
  type Reason,
} from '#reading/reading.ts'
import type { Note } from '#reading/studio/margin.tsx'
import type { LetterWithMargin } from '../conversation/conversation-page.tsx'
import { measureOf, measureViews } from '../client/measure-view.ts'
import { paceView } from '../client/pace-view.ts'
import type { Marked } from './sender-view.ts'
import { studioPaths } from '../studio-paths.ts'

/** Below this weight a sign is drawn with a dotted line: it speaks only a little. */
const SOFT = 0.4

/** What was heard around a letter. */
export interface Seen {
  /** Of whom the letter tells; null where that is nobody who is listened to. */
  read: ReadContact | null
  evidence: readonly EvidenceInLetter[]
  /** Why signs were set aside, by `KIND:LETTER`. */
  setAside: ReadonlyMap<string, Reason>
}

/** A letter, and beside it what was heard in it. */
export function letterView(letter: WholeLetter, seen: Seen, marks: Marked = {}): LetterWithMargin {
  const { evidence } = seen
  const notes = notesOf(letter, seen)
  const isWords = notes.some((note) => !note.aside && !isBehaviour(note.sign))
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
    attachments: attachmentViews(letter),
    href: studioPaths.letterPage(letter.id),
    ...(took ? { took } : {}),
    notes,
    ...marks,
    ...(isWords && isAsUsual(seen) ? { inWordsAlone: true } : {}),
  }
}

/** What came with a letter; pictures that its HTML shows in their place are not counted twice. */
export function attachmentViews({ id, attachments }: Pick<WholeLetter, 'id' | 'attachments'>): AttachmentView[] {
  return attachments.flatMap(({ name, type, size, inline }, place) => {
    if (inline) return []
    const plain = name ?? ''
    return { name: plain, type, bytes: size, href: studioPaths.attachment(id, place), mayRun: mayRun(plain, type) }
  })
}

/** Behaviour was compared with the usual, and nothing in it is news. */
function isAsUsual({ read }: Seen): boolean {
  return read?.reading.noHabit === null && read.reading.signs.every((sign) => sign.source === 'words')
}

/** One note a letter and kind, however many words tell it, the strongest first; then what behaviour tells, likewise. */
function notesOf(letter: WholeLetter, seen: Seen): Note[] {
  const asideFor = (sign: Note['sign']) => seen.setAside.get(`${sign}:${letter.id}`) ?? null
  const kinds = new Set(seen.evidence.toSorted((a, b) => b.weight - a.weight).map((one) => one.kind))
  const words = [...kinds].map((sign): Note => {
    return { sign, aside: asideFor(sign), action: studioPaths.sign(letter.id, sign), ...wayOf(letter, sign, seen) }
  })
  const weightOf = (sign: Note['sign']) =>
    seen.read?.reading.signs.find((one) => one.id === `${sign}:${letter.id}`)?.weight ?? 0
  const strongestFirst = BEHAVIOURS.toSorted((a, b) => weightOf(b) - weightOf(a))
  const behaviour = strongestFirst.flatMap((sign): Note[] => {
    const isShown = weightOf(sign) > 0
    const aside = seen.read ? asideFor(sign) : null
    if (!isShown && !aside) return []
    const action = studioPaths.sign(letter.id, sign)
    return [{ sign, aside, action, ...(isShown ? { ...pictureOf(sign, seen), ...wayOf(letter, sign, seen) } : {}) }]
  })
  return [...words, ...behaviour]
}

/** A concern is opened from a sign of somebody who is listened to. */
function wayOf(letter: WholeLetter, sign: Note['sign'], { read }: Seen): Pick<Note, 'concernHref'> {
  if (!read) return {}
  const way = { contact: read.contact.id, letter: letter.id, sign }
  return { concernHref: concernPaths.opening(read.contact.client, way) }
}

function pictureOf(sign: Note['sign'], { read }: Seen): Pick<Note, 'pace' | 'measure'> {
  if (!read) return {}
  const pace = sign === 'slower' || sign === 'silent' ? paceView(read.reading) : null
  const measure = measureOf(measureViews(read.reading), sign)
  return { ...(pace ? { pace } : {}), ...(measure ? { measure } : {}) }
}

function tookOf(letter: WholeLetter, seen: Seen): LetterWithMargin['took'] {
  const usual = seen.read?.reading.usual
  const hours = usual?.exchanges.find((one) => one.letter === letter.id)?.hours
  if (hours === undefined) return undefined
  const pace = usual?.pace
  const isSign = seen.read?.reading.signs.some((sign) => sign.id === `slower:${letter.id}`) ?? false
  // What was usual then made it a sign, and what is usual now must not deny it beside it.
  return { length: lengthOf(hours), ...(pace ? { against: isSign ? 'slower' : againstUsual(hours, pace) } : {}) }
}

/** What a letter holds beside its writer's own words: the history quoted in it. */
function quotedOf(letter: WholeLetter): string {
  const whole = letter.text.trim()
  const own = letter.words.trim()
  if (whole === own) return ''
  return whole.startsWith(own) ? whole.slice(own.length).trim() : whole
}
