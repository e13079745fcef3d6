import { foldText } from '#foundation/searching/fold-text.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MessageRow, New } from '../conversation-tables.ts'
import { placeOf } from './search-place.ts'
import * as store from './search-store.ts'

/** Of one letter so much is found by, in characters of its own words: more than any letter that was typed. */
const MOST_WORDS = 20_000
const MOST_NAMES = 2_000

type Findable = Pick<
  New<MessageRow>,
  'id' | 'sent_at' | 'subject' | 'from_name' | 'from_address' | 'words' | 'text' | 'unreadable' | 'attachments'
>

/**
 * Makes these letters findable, or findable anew after they were read again, in the transaction that stores them. A letter that could not
 * be read is found by as much of its text as can be shown.
 */
export async function indexMessages(tx: Tx, rows: readonly Findable[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const workspace = await store.workspaceOfMessage(tx, first.id)
  await store.removeEntries(
    tx,
    rows.map((row) => row.id),
  )
  let waiting = rows.map((row) => ({ id: row.id, at: row.sent_at, folded: foldedOf(row) }))
  for (let attempt = 0; waiting.length > 0; attempt += 1) {
    const entries = waiting.map(({ id, at, folded }) => {
      return { message: id, place: placeOf(workspace, { id, at }, attempt), folded }
    })
    const placed = await store.insertEntries(tx, entries)
    waiting = waiting.filter(({ id }) => !placed.has(id))
  }
}

/** Line ends keep apart what does not belong together: a folded question has none. */
function foldedOf(row: Findable): string {
  const words = row.unreadable === null ? row.words : row.text
  const attached = store.namesIn(row.attachments).join(' ').slice(0, MOST_NAMES)
  const found = [
    row.subject.slice(0, MOST_NAMES),
    row.from_name,
    row.from_address,
    attached,
    words.slice(0, MOST_WORDS),
  ]
  return found.map(foldText).join('\n')
}
