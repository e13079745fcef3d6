import { portalHome } from '#ui/portal-env.ts'

/** The only place where the URLs of this room are spelled. */
export const briefPaths = {
  questions: () => '/questions',
  questionsBefore: (id: string) => `/questions?before=${id}`,
  question: (id: string) => `/questions#question-${id}`,
  answer: (id: string) => `/questions/${id}/answer`,
  answerBack: (id: string) => `/questions/${id}/answer/taking-back`,
  keptAnswerBack: (id: string) => `/questions/${id}/keeping/taking-back`,
  theirQuestions: (contact: string) => `${portalHome(contact)}/questions`,
  theirQuestionsBefore: (contact: string, id: string) => `${portalHome(contact)}/questions?before=${id}`,
  theirQuestion: (contact: string, id: string) => `${portalHome(contact)}/questions#question-${id}`,
  /** Below a contact's own page, as an outgoing letter names it. */
  page: () => 'questions',
} as const
