import { z } from 'zod'
import { longWords } from '#foundation/form-values.ts'

/** So many characters of a question or an answer are kept; more is refused and stays in the form. */
export const LONGEST_WORDS = 20_000

/** A client's question as its form gives it; `form` tells two questions in the same words from one that was sent twice. */
export const QuestionForm = z.object({
  form: z.uuid().optional().catch(undefined),
  words: longWords(LONGEST_WORDS, { missing: 'brief.problem.noQuestion', tooLong: 'brief.problem.tooLong' }),
})

/** An answer that is kept: their question and our answer, as the form gives them. */
export const KeptAnswerForm = z.object({
  form: z.uuid().optional().catch(undefined),
  question: longWords(LONGEST_WORDS, { missing: 'brief.problem.noQuestionKept', tooLong: 'brief.problem.tooLong' }),
  answer: longWords(LONGEST_WORDS, { missing: 'brief.problem.noAnswer', tooLong: 'brief.problem.tooLong' }),
})

/** The studio's answer as its form gives it. */
export const ReplyForm = z.object({
  words: longWords(LONGEST_WORDS, { missing: 'brief.problem.noAnswer', tooLong: 'brief.problem.tooLong' }),
})
