import { MINUTE } from '#foundation/days.ts'
import type { Dates } from '#ui/dates.ts'
import type { ReadingSay } from './reading-mark.tsx'
import { type Stem, UsualPicture } from './usual-picture.tsx'

/** How long one contact takes to answer, against what is usual; all lengths in milliseconds. */
export interface PaceView {
  readonly usual: number
  /** The last answers, oldest first, and whether one is slow enough to be a sign; a dozen at most are drawn. */
  readonly answers: readonly { readonly at: number; readonly took: number; readonly isSlow: boolean }[]
  /** Set while an answer is being waited for. */
  readonly waiting?: number
}

/** A dozen letters are enough to see what is usual. */
export const MOST = 12

/** A small picture of answers against the usual, with the same in words (S0-13, S0-14). Heights are logarithmic: a day is not 24 hours' worth of worry. */
export function Pace({ say, dates, pace }: { say: ReadingSay; dates: Dates; pace: PaceView }) {
  const { usual, waiting } = pace
  const answers = pace.answers.slice(-MOST)
  const top = Math.max(usual * 2, waiting ?? 0, ...answers.map((answer) => answer.took))
  const stems = answers.map(({ took, isSlow }): Stem => {
    return { share: shareOf(took, top), kind: isSlow ? 'sign' : 'plain' }
  })
  if (waiting !== undefined) stems.push({ share: shareOf(waiting, top), kind: 'awaited' })
  return (
    <UsualPicture
      told={told(say, dates, pace, answers)}
      caption={say('reading.paceOf', { usual: dates.length(usual) })}
      usual={shareOf(usual, top)}
      stems={stems}
    />
  )
}

function told(say: ReadingSay, dates: Dates, pace: PaceView, answers: PaceView['answers']): string {
  const usual = dates.length(pace.usual)
  const lengths = answers.map((answer) => dates.length(answer.took)).join(', ')
  const past = say('reading.paceTold', { usual, count: answers.length, lengths })
  return pace.waiting === undefined ? past : `${past} ${say('reading.paceNow', { waited: dates.length(pace.waiting) })}`
}

const shareOf = (length: number, top: number): number => Math.log1p(length / MINUTE) / Math.log1p(top / MINUTE)
