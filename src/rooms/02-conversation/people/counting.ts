import type { CorrespondentRow, New } from '../conversation-tables.ts'
import type { Trust, Writer } from '../conversation-types.ts'
import { nameKey } from './likely-same.ts'

/** What the counting of correspondents needs of a message. */
export interface Counted {
  writer: Writer
  trust: Trust
  at: number
  subject: string
  from: { address: string; name: string }
  to: readonly { address: string; name: string }[]
}

/**
 * What these messages add to everybody they came from or went to, where `own` are the studio's addresses. What only claims to be from somebody adds
 * nothing: it makes nobody a correspondent, waits for no answer and breaks no silence.
 */
export function tally(letters: readonly Counted[], own: ReadonlySet<string>): Map<string, New<CorrespondentRow>> {
  const rows = new Map<string, New<CorrespondentRow>>()
  for (const letter of letters) {
    if (letter.trust === 'claimed') continue
    if (letter.writer === 'studio') {
      for (const person of letter.to) if (!own.has(person.address)) add(rows, person, letter, 'letters_out')
    } else if (letter.from.address && !own.has(letter.from.address)) {
      add(rows, letter.from, letter, letter.writer === 'person' ? 'letters_in' : 'machine_letters')
    }
  }
  return rows
}

type Count = 'letters_in' | 'letters_out' | 'machine_letters'

function add(
  rows: Map<string, New<CorrespondentRow>>,
  who: { address: string; name: string },
  letter: Counted,
  count: Count,
) {
  const row = rows.get(who.address) ?? unheardOf(who, letter)
  row[count] += 1
  if (letter.at >= row.last_at) {
    row.last_at = letter.at
    row.last_subject = letter.subject
    if (who.name) {
      row.name = who.name
      row.name_key = nameKey(who.name)
    }
  }
  row.first_at = Math.min(row.first_at, letter.at)
  if (count === 'letters_in') row.last_in_at = Math.max(row.last_in_at ?? 0, letter.at)
  if (count === 'letters_out') row.last_out_at = Math.max(row.last_out_at ?? 0, letter.at)
  rows.set(who.address, row)
}

function unheardOf(who: { address: string; name: string }, letter: Counted): New<CorrespondentRow> {
  const { address, name } = who
  const seen = { first_at: letter.at, last_at: letter.at, last_subject: letter.subject }
  const nothing = { letters_in: 0, letters_out: 0, machine_letters: 0, last_in_at: null, last_out_at: null }
  return { address, name, ...seen, ...nothing, declined_at: null, name_key: nameKey(name) }
}
