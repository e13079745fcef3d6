import type { Act } from '../concern-types.ts'
import type { ConcernRefusal } from './refusals.ts'

/** So much of somebody's words is kept; more is refused and stays in the form. */
export const LONGEST_WORDS = 20_000

/** What an act cannot do without: its words, and what else makes it one. Null where nothing is missing. */
export function missingIn(act: Act): ConcernRefusal | null {
  if (longestIn(act) > LONGEST_WORDS) return 'concern.tooLong'
  switch (act.kind) {
    case 'fault-owned':
    case 'heard':
    case 'restated':
    case 'option-added':
    case 'attempted':
    case 'extra':
    case 'said':
      if (act.words === '' && !('late' in act && act.late)) return 'concern.noWords'
      return act.kind === 'option-added' && act.as === 'stand' && act.grounds === '' ? 'concern.noGrounds' : null
    case 'person-named':
      return act.name === '' ? 'concern.noWords' : null
    case 'disagreed':
      return act.theirs === '' || act.ours === '' ? 'concern.noWords' : null
    case 'called':
      return act.who === '' || act.said === '' ? 'concern.callIncomplete' : null
    case 'goodwill':
      return Number.isInteger(act.minutes) && act.minutes > 0 ? null : 'concern.noMinutes'
    case 'call-proposed':
      return act.slots.length === 0 ? 'concern.noTimes' : null
    default:
      return null
  }
}

/** The same with its words as they are kept: without the white space around them and without NUL, which Postgres cannot store. */
export function asKept<Kept>(value: Kept): Kept
export function asKept(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').trim()
  if (Array.isArray(value)) return value.map((one) => asKept(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asKept(one)]))
}

/** UTF-16 code units of the longest text in it. */
export function longestIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Math.max(0, ...Object.values(value).map(longestIn))
}
