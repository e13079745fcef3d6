import { NOTHING_USUAL } from '../habit/usual.ts'
import { NOTHING_READ } from '../no-reading.ts'
import type { Reading } from '../reading-types.ts'

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
