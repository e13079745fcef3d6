import type { WholeLetter } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import { isLanguage } from '#foundation/language.ts'
import type { AttachmentView } from '#conversation/studio/attachments.tsx'
import { mayRun } from '#mail/shown/shown-files.ts'
import { againstUsual, type EvidenceInLetter, type ReadContact } from '#reading/reading.ts'
import type { Note } from '#reading/studio/margin.tsx'
import type { PaceView } from '#reading/studio/pace.tsx'
import type { LetterWithMargin } from './conversation-page.tsx'
import { paceView } from './pace-view.ts'
import { studioPaths } from './studio-paths.ts'

/** Below this weight a sign is drawn with a dotted line: it speaks only a little. */
const SOFT = 0.4

/** What was heard around a letter. */
export interface Seen {
  /** Of whom the letter tells; null where that is nobody who is listened to. */
  read: ReadContact | null
  evidence: readonly EvidenceInLetter[]
  /** Reply-time signs that the user set aside. */
  setAside: ReadonlySet<string>
}

/** A letter, and beside it what was heard in it. */
export function letterView(letter: WholeLetter, seen: Seen): LetterWithMargin {
  const { evidence } = seen
  const pace = seen.read && paceView(seen.read.reading)
  const notes = notesOf(letter, seen, pace)
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
    attachments: attachmentViews(letter),
    href: studioPaths.letterPage(letter.id),
    ...(took ? { took } : {}),
    notes,
    ...(isWords && pace && !paceIsNews ? { inWordsAlone: true } : {}),
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

/** One note a letter and kind, however many words tell it; then what the pace tells. */
function notesOf(letter: WholeLetter, seen: Seen, pace: PaceView | null): Note[] {
  const kinds = Map.groupBy(seen.evidence, (one) => one.kind)
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
      ...(shown && pace ? { pace } : {}),
    })
  }
  return notes
}

function tookOf(letter: WholeLetter, seen: Seen): LetterWithMargin['took'] {
  const hours = seen.read?.reading.exchanges.find((one) => one.letter === letter.id)?.hours
  if (hours === undefined) return undefined
  const pace = seen.read?.reading.pace
  return { length: hours * HOUR, ...(pace ? { against: againstUsual(hours, pace) } : {}) }
}

/** What a letter holds beside its writer's own words: the history quoted in it. */
function quotedOf(letter: WholeLetter): string {
  const whole = letter.text.trim()
  const own = letter.words.trim()
  if (whole === own) return ''
  return whole.startsWith(own) ? whole.slice(own.length).trim() : whole
}
