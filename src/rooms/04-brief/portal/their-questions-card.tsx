import type { Say } from '#foundation/words.ts'
import type { Dates } from '#ui/dates.ts'
import type { en } from '../words/en.ts'
import type { TheirQuestion } from './their-questions-page.tsx'

export interface TheirQuestionsCardProps {
  readonly say: Say<keyof typeof en>
  readonly dates: Dates
  /** What was answered in the last days; what waits stands among what was promised to them. */
  readonly questions: readonly TheirQuestion[]
  readonly href: string
}

/** On a contact's own page: the answers that are new. */
export function TheirQuestionsCard({ say, dates, questions, href }: TheirQuestionsCardProps) {
  return (
    <section class="card" aria-labelledby="their-questions">
      <h2 id="their-questions">{say('brief.theirs.title')}</h2>
      <ul class="their-list">
        {questions.map(({ id, words, answer }) => (
          <li>
            <a href={`${href}#question-${id}`} dir="auto" class="clipped">
              {words}
            </a>{' '}
            {answer && say('brief.theirs.answered', { on: dates.day(answer.at) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
