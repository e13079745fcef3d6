import { expect, test } from 'vitest'
import { DAY, HOUR } from '#foundation/days.ts'
import type { Sign } from '#reading/reading.ts'
import { NO_READING } from '#reading/trials/no-letters.ts'
import { measureViews } from './measure-view.ts'
import { paceView } from './pace-view.ts'

const short: Sign = {
  id: 'shorter:letter-2',
  letter: 'letter-2',
  messageId: null,
  at: 2,
  kind: 'shorter',
  source: 'behaviour',
  text: '9 / 60',
  weight: 0.25,
}

// S0-13: the picture beside a letter says what the sign says, and no more

test('the picture marks as slow only the answers that are a sign, and says a working day as a day', () => {
  const exchanges = [1, 5, 9, 50].map((hours, day) => ({ letter: `letter-${day}`, at: day, hours }))
  const slower: Sign = { ...short, id: 'slower:letter-3', letter: 'letter-3', kind: 'slower' }
  const view = paceView({
    signs: [slower],
    usual: { ...NO_READING.usual, exchanges, pace: { median: 2, spread: 0.4 } },
  })
  expect(view?.answers.map(({ took, isSlow }) => [took / HOUR, isSlow])).toEqual([
    [1, false],
    [5, false],
    [9, false],
    [(5 * DAY) / HOUR, true],
  ])
})

test('nothing is drawn of what is not usual yet', () => {
  expect(paceView({ signs: [], usual: NO_READING.usual })).toBeNull()
  expect(measureViews({ signs: [], usual: NO_READING.usual })).toEqual([])
})

// S0-14
test('a letter that was set aside stands in the picture as any other', () => {
  const lengths = [60, 62, 9].map((value, day) => ({ letter: `letter-${day}`, at: day, value }))
  const usual = { ...NO_READING.usual, lengths, length: { median: 60, spread: 0.4 } }
  const signs = (of: readonly Sign[]) => measureViews({ signs: [...of], usual })[0]?.letters.map((one) => one.isSign)
  expect(signs([short])).toEqual([false, false, true])
  expect(signs([])).toEqual([false, false, false])
})

test('warmth is read as of a hundred', () => {
  const warmths = [{ letter: 'letter-0', at: 0, value: 0.4 }]
  const [view] = measureViews({
    signs: [],
    usual: { ...NO_READING.usual, warmths, warmth: { median: 0.38, spread: 0.1 } },
  })
  expect(view).toEqual({ of: 'warmths', usual: 38, letters: [{ value: 40, isSign: false }] })
})
