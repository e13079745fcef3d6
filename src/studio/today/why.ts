import { lengthOf, type ReadContact, type SettlingIn, type Sign, type Usual } from '#reading/reading.ts'
import type { Why } from '#reading/studio/why-line.tsx'

/** A sign as the line of reasons says it; the usual is the present one, which the picture beside it shows as well. */
export function whyOf(sign: Sign, usual: Usual): Why {
  const length = lengthOf(sign.measured ?? 0)
  const usualLength = lengthOf(usual.pace?.median ?? sign.usual ?? 0)
  switch (sign.kind) {
    case 'slower':
      return { sign: 'slower', took: length, usual: usualLength }
    case 'silent':
      return { sign: 'silent', waited: length, usual: usualLength }
    case 'shorter':
    case 'burst':
      return { sign: sign.kind, count: Math.round(sign.measured ?? 0), usual: Math.round(sign.usual ?? 0) }
    default:
      return { sign: sign.kind }
  }
}

/** How many kinds of signs one line names. */
const NAMED = 2

/** The reasons for a reading, strongest first, each kind once; then whether it falls in the weeks after signing or delivery. */
export function reasonsOf(read: ReadContact, settling: readonly SettlingIn[]): Why[] {
  const ranked = read.reading.signs.toSorted((a, b) => b.weight - a.weight)
  const kinds = [...new Map(ranked.map((sign) => [sign.kind, sign])).values()]
  return [
    ...kinds.slice(0, NAMED).map((sign) => whyOf(sign, read.reading.usual)),
    ...(kinds.length > 0 ? settling.slice(0, 1).map(sinceOf) : []),
  ]
}

/** What the weeks after signing or delivery are counted from; days ago are counted from the beginning of a day. */
export function sinceOf({ after, from }: SettlingIn) {
  const sign = after === 'signing' ? ('signed' as const) : ('delivered' as const)
  return { sign, at: Date.parse(`${from}T00:00:00Z`) }
}

/** The most telling words of a reading; null where behaviour alone gave it. */
export function strongestWords(read: ReadContact): Sign | null {
  return (
    read.reading.signs
      .filter((sign) => sign.source === 'words')
      .toSorted((a, b) => b.weight - a.weight || b.at - a.at)[0] ?? null
  )
}
