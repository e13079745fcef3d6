import type { Reading, SignKind } from '#reading/reading.ts'
import type { MeasureView } from '#reading/studio/measure.tsx'

/** Which sign tells of which measure, and by how much a value is multiplied to be read. */
const TOLD_BY = {
  lengths: { sign: 'shorter', times: 1 },
  warmths: { sign: 'cooler', times: 100 },
  questions: { sign: 'burst', times: 1 },
} as const satisfies Record<MeasureView['of'], { sign: SignKind; times: number }>

/** What was counted in a contact's last letters against what is usual by them, as far as anything is usual. S0-14, S2-12 */
export function measureViews({ usual, signs }: Pick<Reading, 'usual' | 'signs'>): MeasureView[] {
  const { lengths, length, warmths, warmth, questions, questioning } = usual
  const all = [
    { of: 'lengths' as const, measures: lengths, baseline: length },
    { of: 'warmths' as const, measures: warmths, baseline: warmth },
    { of: 'questions' as const, measures: questions, baseline: questioning },
  ]
  return all.flatMap(({ of, measures, baseline }) => {
    const { sign, times } = TOLD_BY[of]
    if (!baseline || measures.length === 0) return []
    const isSign = (letter: string) => signs.some((one) => one.kind === sign && one.letter === letter)
    const letters = measures.map(({ letter, value }) => ({ value: Math.round(value * times), isSign: isSign(letter) }))
    return [{ of, usual: Math.round(baseline.median * times), letters }]
  })
}

/** The measure that a sign tells of. */
export function measureOf(views: readonly MeasureView[], sign: SignKind): MeasureView | undefined {
  return views.find((view) => TOLD_BY[view.of].sign === sign)
}
