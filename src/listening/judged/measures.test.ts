import { expect, test } from 'vitest'
import {
  auroc,
  expectedCalibrationError,
  falseFlags,
  type Judged,
  macroF1,
  precision,
  recall,
  recallAtFalseFlags,
} from './measures.ts'

const uneasy = (...scores: number[]): Judged[] => scores.map((score) => ({ uneasy: true, score }))
const calm = (...scores: number[]): Judged[] => scores.map((score) => ({ uneasy: false, score }))

test('of six messages two are found, one missed, one wrongly flagged: all measures by hand', () => {
  const rows = [...uneasy(0.9, 0.5, 0.1), ...calm(0.6, 0.2, 0)]
  expect(precision(rows, 0.5)).toBeCloseTo(2 / 3)
  expect(recall(rows, 0.5)).toBeCloseTo(2 / 3)
  expect(falseFlags(rows, 0.5)).toBeCloseTo(1 / 3)
  expect(macroF1(rows, 0.5)).toBeCloseTo(2 / 3)
  // .9 beats all three, .5 beats two, .1 beats one: six of nine pairs.
  expect(auroc(rows)).toBeCloseTo(6 / 9)
})

test('macro-F1 is the mean of both F1, so whoever flags nothing keeps half of it at most', () => {
  expect(macroF1([...uneasy(0), ...calm(0, 0, 0)], 0.5)).toBeCloseTo((0 + 6 / 7) / 2)
  expect(macroF1([...uneasy(1, 0), ...calm(0, 0)], 0.5)).toBeCloseTo((2 / 3 + 4 / 5) / 2)
})

test('a tie counts half, whatever the order of the messages', () => {
  expect(auroc([...uneasy(0.5), ...calm(0.5)])).toBe(0.5)
  expect(auroc([...calm(0.5, 0.1), ...uneasy(0.5, 0.1)])).toBe(0.5)
  expect(auroc([...uneasy(0.5, 0.7), ...calm(0.5, 0.1)])).toBe(3.5 / 4)
})

test('the area by ranks is the share of pairs won, counted one by one', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({ uneasy: (at * 7) % 3 === 0, score: ((at * 37) % 20) / 20 }))
  const wins = rows
    .filter((row) => row.uneasy)
    .flatMap((high) =>
      rows.filter((row) => !row.uneasy).map((low) => (high.score > low.score ? 1 : high.score === low.score ? 0.5 : 0)),
    )
  expect(auroc(rows)).toBeCloseTo(wins.reduce<number>((sum, win) => sum + win, 0) / wins.length, 12)
})

test('at a tenth of false flags one of ten calm messages may score higher', () => {
  const rows = [...calm(0.8, 0.6, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), ...uneasy(0.9, 0.7, 0.5, 0.1)]
  expect(recallAtFalseFlags(rows, 0.1)).toBe(0.5)
  expect(recallAtFalseFlags(rows, 0)).toBe(0.25)
  expect(recallAtFalseFlags(rows, 1)).toBe(1)
})

test('messages of one score are flagged together or not at all', () => {
  expect(recallAtFalseFlags([...calm(0.5, 0.5, 0, 0), ...uneasy(0.5, 0.5)], 0.25)).toBe(0)
})

test('29 of a hundred are 29 %, though 0.29 × 100 is less in floating point', () => {
  const rows = [...calm(...Array.from({ length: 100 }, (_, at) => at)), ...uneasy(70.5)]
  expect(0.29 * 100).toBeLessThan(29)
  expect(recallAtFalseFlags(rows, 0.29)).toBe(1)
  expect(recallAtFalseFlags(rows, 0.28)).toBe(0)
})

test('scores that say .8 where eight of ten are uneasy are calibrated, and .8 where none is are off by .8', () => {
  const eights = Array.from({ length: 8 }, () => 0.8)
  expect(expectedCalibrationError([...uneasy(...eights), ...calm(0.8, 0.8)])).toBeCloseTo(0)
  expect(expectedCalibrationError(calm(0.8, 0.8))).toBeCloseTo(0.8)
})

test('bins weigh as much as they hold, and a score of one belongs to the last', () => {
  // Bin 0: mean .05, none uneasy, three of four rows; bin 9: mean 1, uneasy.
  expect(expectedCalibrationError([...calm(0.05, 0.05, 0.05), ...uneasy(1)])).toBeCloseTo(0.75 * 0.05)
})

test('where only one of uneasy and calm occurs there is nothing to measure', () => {
  for (const rows of [uneasy(0.9, 0.1), calm(0.9, 0.1), []]) {
    expect(macroF1(rows, 0.5)).toBeNaN()
    expect(auroc(rows)).toBeNaN()
    expect(recallAtFalseFlags(rows, 0.1)).toBeNaN()
  }
  expect(recall(calm(0.9), 0.5)).toBeNaN()
  expect(falseFlags(uneasy(0.9), 0.5)).toBeNaN()
  expect(precision([...uneasy(0), ...calm(0)], 0.5)).toBeNaN()
  expect(expectedCalibrationError([])).toBeNaN()
})
