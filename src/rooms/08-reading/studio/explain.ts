import type { Dates } from '#ui/dates.ts'
import { restsOn } from '../asking/question-rules.ts'
import type { Against, Reading, SignKind, Sureness } from '../reading-types.ts'
import type { ReadingSay } from './reading-mark.tsx'

/** A reading as far as sentences tell it. */
export interface Explained {
  /** What it rests on most, which is what the suggested question is about too. */
  readonly kind: SignKind
  readonly sure: Sureness
  readonly since: number
  /** The newest that speaks against it. */
  readonly against: Against['why'] | null
}

/** What there is to explain of a reading; null while it is calm, or there is none. */
export function explainedOf(reading: Reading): Explained | null {
  const kind = restsOn(reading)
  const newest = reading.signs.at(-1)
  if (!kind || !newest || reading.none) return null
  return {
    kind,
    sure: reading.sure,
    since: reading.since ?? newest.at,
    against: reading.against.at(-1)?.why ?? null,
  }
}

/** A reading in two or three whole sentences of the studio's language: what it may be, how sure and since when, and what speaks against it. S2-1 */
export function explain(say: ReadingSay, dates: Dates, { kind, sure, since, against }: Explained): string[] {
  return [
    say(`reading.explain.${kind}`),
    say(`reading.sure.${sure}`, { day: dates.day(since) }),
    ...(against ? [say(`reading.against.${against}`)] : []),
  ]
}
