export {
  askedAt,
  askedFigures,
  askedTimes,
  FIGURES_OF,
  lastAsked,
  type LastAsked,
  listenedContact,
  noteAsked,
  takeBackAsked,
} from './asking/asked.ts'
export { type Way, WAYS } from './asking/asked-tables.ts'
export type { AskedFigures } from './asking/figures-rules.ts'
export { type NotAsked, notAskedLately } from './asking/not-asked.ts'
export { ABOUT, type About, aboutOf, type After, LONGEST_QUESTION, suggestedQuestion } from './asking/question-rules.ts'
export { dismissedIn, dismissSign, evidenceIn, type EvidenceInLetter } from './evidence.ts'
export { sentenceAround } from './quote.ts'
export { type Reason, REASONS } from './belief/learned-rules.ts'
export { type Attention, attentionOf } from './belief/attention-rules.ts'
export type { Baseline, Usual } from './habit/usual.ts'
export { type Behaviour, BEHAVIOURS, isBehaviour } from './reading-types.ts'
export type { Against, NoHabit, NoReading, Reading, Sign, SignKind, Sureness } from './reading-types.ts'
export { eachReadingAt, type PersonReading, readingsAt } from './readings-at.ts'
export { catchUp, keepUp, keepUpDue } from './keeping-up.ts'
export { lookAgain } from './look-again.ts'
export { rankOf } from './rank.ts'
export { newestReadings } from './newest.ts'
export { type ReadContact, readings } from './readings.ts'
export { readingReport } from './report.ts'
export { FEW_CLIENTS, type Place, type Standing, standing, wordsOf } from './standing.ts'
export { againstUsual, type WorkingWeek } from './habit/reply-pace.ts'
export { lengthOf } from './habit/working-time.ts'
export { settlingIn, type SettlingIn } from './belief/settling-in.ts'
export { SIGNS } from './sign-rules.ts'

/** What this room writes to the journal. */
export const READING_ENTRIES = [
  'evidence.dismissed',
  'evidence.restored',
  'reading.changed',
  'question.asked',
  'question.taken-back',
] as const
