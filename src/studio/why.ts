import type { Pace, ReadContact, SettlingIn, Sign } from '#reading/reading.ts'
import type { Why } from '#reading/studio/why-line.tsx'

const HOUR = 3_600_000

/** A sign as the line of reasons says it; the usual is the present one, which the picture beside it shows as well. */
export function whyOf(sign: Sign, pace: Pace | null): Why {
  const usual = (pace?.usualHours ?? sign.usualHours ?? 0) * HOUR
  const length = (sign.hours ?? 0) * HOUR
  if (sign.kind === 'slower') return { sign: 'slower', took: length, usual }
  if (sign.kind === 'silent') return { sign: 'silent', waited: length, usual }
  return { sign: sign.kind }
}

/** The reasons for a reading, strongest first, each kind once; then whether it falls in the weeks after signing or delivery. */
export function reasonsOf(read: ReadContact, settling: readonly SettlingIn[], most = 2): Why[] {
  const ranked = read.reading.signs.toSorted((a, b) => b.weight - a.weight)
  const kinds = [...new Map(ranked.map((sign) => [sign.kind, sign])).values()]
  const since = settling.map((one) => ({
    sign: one.after === 'signing' ? ('signed' as const) : ('delivered' as const),
    at: Date.parse(`${one.from}T12:00:00Z`),
  }))
  return [
    ...kinds.slice(0, most).map((sign) => whyOf(sign, read.reading.pace)),
    ...(kinds.length > 0 ? since.slice(0, 1) : []),
  ]
}

/** The most telling words of a reading; null where behaviour alone gave it. */
export function strongestWords(read: ReadContact): Sign | null {
  return (
    read.reading.signs
      .filter((sign) => sign.source === 'words')
      .toSorted((a, b) => b.weight - a.weight || b.at - a.at)[0] ?? null
  )
}
