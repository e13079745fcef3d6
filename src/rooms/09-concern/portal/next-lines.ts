import { isAwaited } from './their-next-rules.ts'
import type { TheirPart } from './their-part.tsx'

type NextLines = Pick<TheirPart, 'say' | 'dates' | 'concern' | 'next' | 'promises' | 'answerBy' | 'by'>

/** What the concern asks of them, or what they may await and until when: the sentence that the page and its card begin with. */
export function nextLine(props: NextLines): string {
  const { say, dates, next, by } = props
  if (next.turn === 'nobody') return say(`theirs.next.${next.what}`)
  if (next.turn === 'theirs') return say(`theirs.next.${next.what}`)
  if (next.what === 'call') return say('theirs.next.talk', { when: dayAndTime(dates, next.at) })
  if (next.what === 'deliver') return deliverLine(props)
  const { answerBy } = props
  if (answerBy === null) return say(`theirs.next.${next.what}Open`, { by })
  if (answerBy <= dates.now) return say('theirs.next.late', { by })
  return say(`theirs.next.${next.what}`, { by, day: dates.day(answerBy), time: dates.time(answerBy) })
}

/** The promise that falls due first, or that it is late: said before they have to ask (S2-19, S0-30). */
function deliverLine({ say, dates, concern, promises }: NextLines): string {
  const open = (concern.rounds.at(-1)?.promises ?? []).flatMap((one) =>
    isAwaited(one) ? (promises.get(one.promise) ?? []) : [],
  )
  const first = open.toSorted((one, other) => one.dueAt - other.dueAt)[0]
  if (!first) return say('theirs.next.deliverOpen')
  if (first.dueAt <= dates.now) return say('theirs.next.deliverLate')
  const day = dates.day(first.dueAt)
  return first.time === null
    ? say('theirs.next.deliver', { day })
    : say('theirs.next.deliverAt', { day, time: dates.time(first.dueAt) })
}

/** `Thursday 4 June, 16:00`: in the nominative, so that it stands behind a colon. */
export const dayAndTime = (dates: TheirPart['dates'], at: number) => `${dates.fullDay(at)}, ${dates.time(at)}`

/** The day of a promise, with its hour where one was said: the end of a day is named by the day alone. */
export function dueWords(dates: TheirPart['dates'], promise: { dueAt: number; time: string | null }): string {
  return promise.time === null ? dates.fullDay(promise.dueAt) : dayAndTime(dates, promise.dueAt)
}
