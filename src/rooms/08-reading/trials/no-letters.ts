import type { Usual } from '../habit/usual.ts'
import { NOTHING_READ } from '../no-reading.ts'
import type { Reading } from '../reading-types.ts'

const NOTHING_USUAL: Usual = {
  exchanges: [],
  pace: null,
  lengths: [],
  length: null,
  warmths: [],
  warmth: null,
  questions: [],
  questioning: null,
}

/** The reading of somebody who wrote nothing. */
export const NO_READING: Reading = {
  ...NOTHING_READ,
  signs: [],
  against: [],
  none: 'noLetters',
  noHabit: 'few',
  usual: NOTHING_USUAL,
  course: [],
}
