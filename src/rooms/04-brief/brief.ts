export type * from './brief-types.ts'
export { questionAnswered } from './question-mail.ts'
export { LONGEST_WORDS, QuestionForm, ReplyForm } from './questions/question-rules.ts'
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
export const BRIEF_ENTRIES = ['client-question.asked', 'client-question.answered', 'client-question.reopened'] as const
