import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { type BriefSay, Due } from './questions-page.tsx'

export interface QuestionsSectionProps {
  readonly say: BriefSay
  readonly dates: Dates
  readonly href: string
  /** The newest first. */
  readonly questions: readonly {
    readonly id: string
    readonly words: string
    readonly askedAt: number
    readonly dueAt: number | null
    readonly answeredAt: number | null
  }[]
}

/** On a client's page: what they asked last, and whether it was answered. Nothing while nobody asked. */
export function QuestionsSection({ say, dates, href, questions }: QuestionsSectionProps) {
  if (questions.length === 0) return null
  return (
    <Section id="questions" title={say('brief.questions')} href={href} add={say('brief.seeAll')}>
      <ul class="asked-list">
        {questions.map(({ id, words, askedAt, dueAt, answeredAt }) => (
          <li>
            <a class="clipped" href={`${href}#question-${id}`} dir="auto">
              {words}
            </a>
            {answeredAt === null && dueAt !== null ? (
              <Due say={say} dates={dates} dueAt={dueAt} />
            ) : (
              <p class="soft">
                {answeredAt === null ? dates.day(askedAt) : say('brief.answeredOn', { on: dates.day(answeredAt) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
