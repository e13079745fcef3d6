import { expect, test } from 'vitest'
import { madeWeights } from '#testing/made-weights.ts'
import { weightsFrom } from './weights-format.ts'
import { bytesOf } from '../training/bytes-of.ts'

// S0-12; listening/MODEL.md

const weights = madeWeights([{ words: ['still', 'no', 'answer'], ends: 'asks', marks: ['heard ignored'] }])
const bytes = bytesOf(weights)

test('weights come back from their bytes as they were', () => {
  expect(weightsFrom(bytes)).toEqual(weights)
  expect(bytesOf(weightsFrom(bytes))).toEqual(bytes)
})

test('they may stand anywhere in a larger buffer', () => {
  const around = new Uint8Array(bytes.length + 13)
  around.set(bytes, 7)
  expect(weightsFrom(around.subarray(7, 7 + bytes.length))).toEqual(weights)
})

test('another version is refused by name', () => {
  const other = Uint8Array.from(bytes)
  other[0] = 99
  expect(() => weightsFrom(other)).toThrow(/^these weights are of version 99; this program reads version \d+$/u)
})

test.each([0, 1, 5, 100, 80_000, bytes.length - 1])('bytes that are cut off after %i are refused', (length) => {
  expect(() => weightsFrom(bytes.subarray(0, length))).toThrow('these weights end too early')
})
