import { MINUTE } from '#foundation/days.ts'
import type { Dates } from '#ui/dates.ts'
import type { ReadingSay } from './reading-mark.tsx'

/** How long one contact takes to answer, against what is usual; all lengths in milliseconds. */
export interface PaceView {
  readonly usual: number
  /** The last answers, oldest first, and whether one is slow enough to be a sign; a dozen at most are drawn. */
  readonly answers: readonly { readonly at: number; readonly took: number; readonly isSlow: boolean }[]
  /** Set while an answer is being waited for. */
  readonly waiting?: number
}

const WIDE = 240
const HIGH = 64
const FLOOR = HIGH - 6
const MOST = 12

/** A small picture of answers against the usual, with the same in words (S0-13, S0-14). Heights are logarithmic: a day is not 24 hours' worth of worry. */
export function Pace({ say, dates, pace }: { say: ReadingSay; dates: Dates; pace: PaceView }) {
  const answers = pace.answers.slice(-MOST)
  const lengths = [...answers.map((answer) => answer.took), ...(pace.waiting === undefined ? [] : [pace.waiting])]
  const top = Math.max(pace.usual * 2, ...lengths)
  const step = WIDE / Math.max(lengths.length, 6)
  const usual = heightOf(pace.usual, top)
  return (
    <figure class="pace">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={told(say, dates, pace, answers)}>
        <line class="usual" x1="0" x2={WIDE} y1={usual} y2={usual} />
        {lengths.map((length, place) => {
          const x = (place + 0.5) * step
          const y = heightOf(length, top)
          const kind = place >= answers.length ? 'now' : answers[place]?.isSlow ? 'slow' : ''
          return (
            <g class={kind}>
              <line x1={x} x2={x} y1={FLOOR} y2={y} />
              <circle cx={x} cy={y} r="3.5" />
            </g>
          )
        })}
      </svg>
      <figcaption>{say('reading.paceOf', { usual: dates.length(pace.usual) })}</figcaption>
    </figure>
  )
}

function told(say: ReadingSay, dates: Dates, pace: PaceView, answers: PaceView['answers']): string {
  const usual = dates.length(pace.usual)
  const lengths = answers.map((answer) => dates.length(answer.took)).join(', ')
  const past = say('reading.paceTold', { usual, count: answers.length, lengths })
  return pace.waiting === undefined ? past : `${past} ${say('reading.paceNow', { waited: dates.length(pace.waiting) })}`
}

function heightOf(length: number, top: number): number {
  const share = Math.log1p(length / MINUTE) / Math.log1p(top / MINUTE)
  return Math.round((FLOOR - share * (FLOOR - 6)) * 10) / 10
}
