export {
  askedAt,
  askedFigures,
  askedSince,
  askedTimes,
  FIGURES_OF,
  firstAsks,
  lastAsked,
  type LastAsked,
  listenedContact,
  noteAsked,
  takeBackAsked,
} from './asking/asked.ts'
export { type Way, WAYS } from './asking/asked-tables.ts'
export type { AskedFigures } from './asking/figures-rules.ts'
export { type NotAsked, notAskedLately } from './asking/not-asked.ts'
export {
  ABOUT,
  type About,
  aboutOf,
  type After,
  greetingTo,
  LONGEST_QUESTION,
  suggestedQuestion,
} from './asking/question-rules.ts'
export {
  dismissedIn,
  dismissSign,
  dismissSignIn,
  evidenceIn,
  type EvidenceInLetter,
  reachedBy,
} from './evidence/evidence.ts'
export { askingAmong } from './hearing/asking-letters.ts'
export { checkInAnswer, noteAnswer, answerCheckIn, setAnswerAside } from './check-ins/check-in-answers.ts'
export { type CheckInReply, repliesTo } from './check-ins/check-in-replies.ts'
export { AnswerForm } from './check-ins/check-in-form-rules.ts'
export { answerOf, LONGEST_ANSWER } from './check-ins/check-in-rules.ts'
export type { After as AskedAfter, CheckIn, CheckInAnswer, Ease, Part } from './check-ins/check-in-types.ts'
export { EASES_SAID } from './check-ins/check-in-types.ts'
export {
  CHECK_IN,
  checkIn,
  checkInsAnswered,
  checkInsByThemselves,
  checkInsOf,
  checkInsSince,
  preparedFor,
  prepareCheckIn,
  setCheckInsByThemselves,
} from './check-ins/check-ins.ts'
export { sentenceAround } from './evidence/quote.ts'
export { type Reason, REASONS } from './belief/learned-rules.ts'
export { type Attention, attentionOf, needsCare } from './belief/attention-rules.ts'
export type { Baseline, Usual } from './habit/usual.ts'
export { type Behaviour, BEHAVIOURS, isBehaviour, type SaidKind } from './reading-types.ts'
export type { Against, NoHabit, NoReading, Reading, Sign, SignKind, Sureness } from './reading-types.ts'
export { alerts } from './standing/alerts.ts'
export { eachReadingAt, type PersonReading } from './standing/readings-at.ts'
export { catchUp, keepUp, keepUpDue } from './standing/keeping-up.ts'
export { lookAgain } from './standing/look-again.ts'
export { rankOf } from './standing/rank.ts'
export { newestReadings } from './standing/newest.ts'
export { type ReadContact, readings } from './standing/readings.ts'
export { readingReport } from './standing/report.ts'
export { FEW_CLIENTS, type Place, type Standing, standing } from './standing/standing.ts'
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
  'check-in.prepared',
  'check-in.answered',
  'check-in.set-aside',
  'check-in.restored',
  'check-ins.switched',
] as const
