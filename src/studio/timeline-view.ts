import type { Client } from '#client/client.ts'
import type { Turn } from '#conversation/conversation.ts'
import type { JournalEntry } from '#foundation/journal.ts'
import { JOURNAL_ENTRIES } from '#house/journal-entries.ts'
import type { Happening } from './client-timeline.tsx'
import { writerName } from './shared-addresses-view.ts'
import type { SharedAddress } from './shared-addresses.tsx'
import { studioPaths } from './studio-paths.ts'

/** How many things that happened a client's page shows. */
export const HAPPENINGS = 12

/** What happened to a client, the newest first: the journal's entries and the letters, as many as `HAPPENINGS`. */
export function timelineOf(
  client: Client,
  entries: readonly JournalEntry[],
  recent: readonly Turn[],
  shared: readonly SharedAddress[],
): Happening[] {
  const happened = [
    ...entries.flatMap((entry) => happeningOf(client, entry)),
    ...recent.flatMap((letter) => letterHappening(client, letter, shared)),
  ]
  return happened.toSorted((a, b) => b.at - a.at).slice(0, HAPPENINGS)
}

function letterHappening(client: Client, letter: Turn, shared: readonly SharedAddress[]): Happening[] {
  const href = studioPaths.letter(letter.thread, letter.id)
  if (letter.writer === 'studio') return [{ at: letter.at, what: 'letterOut', href }]
  if (letter.writer === 'machine') return []
  const contact = client.contacts.find((one) => one.addresses.includes(letter.from.address))
  return [{ at: letter.at, what: 'letterIn', name: writerName(letter, contact, shared), href }]
}

function happeningOf(client: Client, entry: JournalEntry): Happening[] {
  const { at, subject } = entry
  const what = JOURNAL_ENTRIES.find((kind) => kind === entry.kind)
  switch (what) {
    case 'evidence.dismissed':
      return [{ at, what: 'dismissed' }]
    case 'evidence.restored':
      return [{ at, what: 'takenBack' }]
    case 'reading.changed':
      return readingHappening(entry)
    case 'import.begun':
    case 'import.done':
    case 'person.declined':
    case 'person.reconsidered':
    case 'person.merged':
    case 'person.told-apart':
    case 'person.asked-again':
    case 'own-addresses.changed':
    case 'threads.joined':
    case 'threads.parted':
    case 'threads.kept-apart':
    case 'threads.asked-again':
    case 'pictures.shown':
    case 'pictures.hidden':
    case 'studio.opened':
    case 'studio.changed':
    case undefined:
      return []
    default:
      return [{ at, what, name: nameOf(client, subject) }]
  }
}

function readingHappening({ at, facts }: JournalEntry): Happening[] {
  const { to } = facts
  return to === 'calm' || to === 'watch' || to === 'uneasy' ? [{ at, what: 'reading', reading: to }] : []
}

function nameOf(client: Client, subject: string): string {
  const contact = client.contacts.find(
    (one) => one.id === subject || one.preferences.some((preference) => preference.id === subject),
  )
  return contact?.name ?? client.projects.find((one) => one.id === subject)?.name ?? client.name
}
