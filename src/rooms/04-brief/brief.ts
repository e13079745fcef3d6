export type * from './brief-types.ts'
export { questionAnswered } from './question-mail.ts'
export { type AnswerToKeep, keepAnswer, lettersKept, takeBackKeptAnswer } from './questions/kept-answers.ts'
export { KeptAnswerForm, LONGEST_WORDS, QuestionForm, ReplyForm } from './questions/question-rules.ts'
export {
  answeredQuestions,
  answerQuestion,
  askStudio,
  clientQuestion,
  openQuestions,
  questionsOf,
  takeBackAnswer,
} from './questions/questions.ts'

/** What this room writes to the journal. */
export const BRIEF_ENTRIES = [
  'client-question.asked',
  'client-question.answered',
  'client-question.reopened',
  'answer.kept',
  'answer.taken-back',
  'answer.put-back',
] as const
