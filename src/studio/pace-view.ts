import type { Turn } from '#conversation/conversation.ts'
import { answerHours, exchangesIn, type ReadContact } from '#reading/reading.ts'
import type { PaceView } from '#reading/studio/pace.tsx'

const HOUR = 3_600_000

/** How long a contact's last answers took against what is usual, in working-day time; null before five exchanges. */
export function paceView(read: ReadContact, turns: readonly Turn[]): PaceView | null {
  const { pace, signs } = read.reading
  if (!pace) return null
  const answers = exchangesIn(turns).map((one) => ({
    at: one.answered,
    took: answerHours(one.asked, one.answered) * HOUR,
  }))
  const silent = signs.find((sign) => sign.kind === 'silent')
  return { usual: pace.usualHours * HOUR, answers, ...(silent ? { waiting: (silent.hours ?? 0) * HOUR } : {}) }
}
