import { DAY } from '#foundation/days.ts'
import { oneLine } from '#foundation/outbox/one-line.ts'
import type { DraftProblem, DraftWords } from './draft-types.ts'
import { openPlaces, type PlaceholderNames } from './placeholder-rules.ts'
import { recipientsIn } from './recipient-rules.ts'

/** Milliseconds in which a letter that was just sent can be taken back. */
export const UNDO_SPAN = 10_000

/** UTF-16 units of one letter's own words. */
const LONGEST_TEXT = 500_000

/** A letter is scheduled within this, in milliseconds. */
const FARTHEST = 366 * DAY

const MOST_RECIPIENTS = 100

/** The instant at which a letter is to leave; null for at once; `date` where what was typed is none. */
export function leaveAt(
  { leaveOn, leaveTime }: Pick<DraftWords, 'leaveOn' | 'leaveTime'>,
  zone: string,
): number | 'date' | null {
  if (leaveOn === '' && leaveTime === '') return null
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(leaveOn) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(leaveTime)) return 'date'
  try {
    const date = Temporal.PlainDate.from(leaveOn, { overflow: 'reject' })
    return date.toZonedDateTime({ timeZone: zone, plainTime: leaveTime }).epochMilliseconds
  } catch {
    return 'date'
  }
}

/** What stands in the way of sending a draft, in the order of its fields; nothing where it can leave. */
export function draftProblems(
  draft: DraftWords,
  world: { now: number; zone: string; names: PlaceholderNames; canLeave: boolean },
): DraftProblem[] {
  return [
    ...(world.canLeave ? [] : [{ field: 'account', code: 'account' } as const]),
    ...recipientProblems(draft),
    ...(oneLine(draft.subject) === '' ? [{ field: 'subject', code: 'subject' } as const] : []),
    ...textProblems(draft.text, world.names),
    ...timeProblems(draft, world),
  ]
}

function recipientProblems(draft: DraftWords): DraftProblem[] {
  const fields = (['to', 'cc', 'bcc'] as const).map((field) => ({ field, ...recipientsIn(draft[field]) }))
  const wrong = fields.flatMap(({ field, wrong: [value] }) =>
    value === undefined ? [] : [{ field, code: 'address', value } as const],
  )
  if (wrong.length > 0) return wrong
  if (fields[0]?.found.length === 0) return [{ field: 'to', code: 'nobody' }]
  const count = fields.reduce((sum, { found }) => sum + found.length, 0)
  return count > MOST_RECIPIENTS ? [{ field: 'to', code: 'tooMany' }] : []
}

function textProblems(text: string, names: PlaceholderNames): DraftProblem[] {
  if (text.trim() === '') return [{ field: 'text', code: 'empty' }]
  if (text.length > LONGEST_TEXT) return [{ field: 'text', code: 'tooLong' }]
  const [open] = openPlaces(text, names)
  return open ? [{ field: 'text', code: 'unfilled', value: open.words }] : []
}

function timeProblems(draft: DraftWords, { now, zone }: { now: number; zone: string }): DraftProblem[] {
  const at = leaveAt(draft, zone)
  if (at === null) return []
  if (at === 'date') return [{ field: 'leaveOn', code: 'date' }]
  if (at <= now) return [{ field: 'leaveOn', code: 'past' }]
  return at - now > FARTHEST ? [{ field: 'leaveOn', code: 'far' }] : []
}

const FIELDS = ['to', 'cc', 'bcc', 'account', 'from', 'subject', 'text', 'quotes', 'leaveOn', 'leaveTime'] as const

/** Whether two say the same. */
export const sameWords = (one: DraftWords, other: DraftWords): boolean =>
  FIELDS.every((field) => one[field] === other[field])

/** Words as a row can keep them: no store keeps NUL, nor half a character. */
export const keepable = (words: DraftWords): DraftWords => {
  const kept = (text: string) => text.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n')
  return {
    ...words,
    to: kept(words.to),
    cc: kept(words.cc),
    bcc: kept(words.bcc),
    subject: kept(words.subject),
    text: kept(words.text),
  }
}
