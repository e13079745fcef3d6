export type * from './concern-types.ts'
export {
  CAUSES,
  EASES,
  OPTION_KINDS,
  ORIGINS,
  PAPER_KINDS,
  PARTED_WHY,
  REACTIONS,
  UNFOUNDED_WHY,
  WHOSE,
} from './concern-types.ts'
export {
  addExpectation,
  type Expectation,
  expectationsOf,
  removeExpectation,
  setExpectation,
} from './expectations/expectations.ts'
export { EXPECTATION_STATES, type ExpectationState } from './expectations/expectation-tables.ts'
export { learn, type Learned, type Lesson, lessons, lessonsLike, removeLesson } from './lessons/lessons.ts'
export { PAPERS_FOR } from './papers/paper-rules.ts'
export { type BoughtPaper, keepPaper, type Papers, papersFor, putPaperBack } from './papers/papers.ts'
export { act, type Acted, type PlainAct } from './act.ts'
export { askBack, noteAskedBackIn, takeBackAskedBackIn } from './asking-back.ts'
export {
  concern,
  type ConcernFigure,
  concernFigures,
  concernsById,
  concernsInBrief,
  concernsOf,
  endedConcerns,
} from './lists.ts'
export { type NewConcern, openConcern } from './open-concern.ts'
export { openOverdue } from './overdue.ts'
export { giveUp, keepPromise, type PromiseInConcern, promiseIn, takeBackKept, takeUp } from './promises.ts'
export { LONGEST_WORDS } from './rules/form-rules.ts'
export { mayAct } from './rules/may-act-rules.ts'
export { nextAct, waitsForThem } from './rules/next-rules.ts'
export type { ConcernRefusal, MayAct } from './rules/refusals.ts'
export { stageAt } from './rules/stage-rules.ts'
export { inOrder } from './rules/urgency-rules.ts'
export { asTheySee, type TheirConcern } from './their-concern.ts'

/** What this room writes to the journal: `concern.` and the kind of what happened. */
export const CONCERN_ENTRIES = [
  'concern.opened',
  'concern.cause-named',
  'concern.fault-owned',
  'concern.heard',
  'concern.restated',
  'concern.confirmed',
  'concern.person-named',
  'concern.person-invited',
  'concern.option-added',
  'concern.option-dropped',
  'concern.offered',
  'concern.reacted',
  'concern.promised',
  'concern.attempted',
  'concern.call-proposed',
  'concern.call-chosen',
  'concern.called',
  'concern.goodwill',
  'concern.extra',
  'concern.delivered',
  'concern.given-up',
  'concern.asked-back',
  'concern.answered',
  'concern.said',
  'concern.denied',
  'concern.noted',
  'concern.disagreed',
  'concern.paper-kept',
  'concern.paper-put-back',
  'concern.learned',
  'concern.parted',
  'concern.unfounded',
  'concern.taken-back',
  'lesson.added',
  'lesson.removed',
  'expectation.added',
  'expectation.changed',
  'expectation.removed',
] as const
