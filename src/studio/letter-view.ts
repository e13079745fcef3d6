import type { Client, Contact } from '#client/client.ts'
import type { WholeLetter } from '#conversation/conversation.ts'
import { isLanguage } from '#foundation/language.ts'
import type { EvidenceInLetter, ReadContact } from '#reading/reading.ts'
import type { Note } from '#reading/studio/margin.tsx'
import type { PaceView } from '#reading/studio/pace.tsx'
import type { LetterWithMargin } from './conversation-page.tsx'
import { studioPaths } from './studio-paths.ts'

const HOUR = 3_600_000

/** Below this weight a sign is drawn with a dotted line: it speaks only a little. */
const SOFT = 0.4

/** An answer three times quicker or slower than usual is worth a word. */
const UNUSUAL = 3

/** What is known around the letters of a conversation. */
export interface Seen {
  contact: Contact | null
  client: Client | null
  read: ReadContact | null
  evidence: Map<string, EvidenceInLetter[]>
  setAside: Set<string>
  /** Letter to answer time in working-day hours. */
  took: Map<string, number>
  pace: PaceView | null
}

/** A letter, and beside it what was heard in it. */
export function letterView(letter: WholeLetter, seen: Seen): LetterWithMargin {
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
