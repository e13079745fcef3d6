import { expect, test } from 'vitest'
import { HOUR } from '#foundation/days.ts'
import { paceView } from './pace-view.ts'

// S0-13: the picture beside a letter says what the sign says, and no more

test('the picture marks as slow only the answers that would be a sign', () => {
  const exchanges = [1, 5, 23, 50].map((hours, day) => ({ letter: `letter-${day}`, at: day, hours }))
  const calm = { reading: 'calm' as const, score: 0, since: null, signs: [] }
  const view = paceView({ ...calm, exchanges, pace: { usualHours: 2, spread: 0.4 } })
  expect(view?.answers.map(({ took, isSlow }) => [took / HOUR, isSlow])).toEqual([
    [1, false],
    [5, false],
    [23, false],
    [50, true],
  ])
})
