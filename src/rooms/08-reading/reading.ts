export { dismissedPaceIn, dismissSign, evidenceIn, type EvidenceInLetter } from './evidence.ts'
export { sentenceAround } from './quote.ts'
export type { Reading, Sign, SignKind } from './reading-types.ts'
export { type PersonReading, readingsAt } from './readings-at.ts'
export { catchUp, keepUp, keepUpDue } from './keeping-up.ts'
export { lookAgain } from './look-again.ts'
export { type ReadContact, readings } from './readings.ts'
export { FEW_CLIENTS, type Place, type Standing, standing, wordsOf } from './standing.ts'
export { againstUsual, type Pace, type WorkingWeek } from './reply-pace.ts'
export { ASK_AFTER_DAYS, settlingIn, type SettlingIn } from './settling-in.ts'
export { SIGNS } from './sign-rules.ts'

/** What this room writes to the journal. */
export const READING_ENTRIES = ['evidence.dismissed', 'evidence.restored', 'reading.changed'] as const
