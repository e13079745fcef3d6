import type { Say } from '#foundation/words.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Pages } from '#ui/pages.tsx'
import { Section } from '#ui/section.tsx'
import type { en } from '../words/en.ts'

export type BriefSay = Say<keyof typeof en>

/** A question as the studio sees it. */
export interface QuestionView {
  readonly id: string
  readonly words: string
  readonly askedAt: number
  /** Who asked, and at which client; '' where the client goes by that name. */
  readonly name: string
  readonly client: string
  readonly clientHref: string
  /** By when it was promised; null once it was answered. */
  readonly dueAt: number | null
  readonly answer: { readonly words: string; readonly at: number; readonly takeBackAction?: string } | null
  /** The form of its answer: `words`; once it was answered only where an answer came back. */
  readonly form?: Filled & { readonly action: string }
}

export interface QuestionsPageProps {
  readonly say: BriefSay
  readonly dates: Dates
  /** The oldest first. */
  readonly open: readonly QuestionView[]
  /** The newest first. */
  readonly answered: readonly QuestionView[]
  readonly newestHref?: string
  readonly earlierHref?: string
}

/** What clients asked: what waits for an answer and by when, and what was answered (S2-10). */
export function QuestionsPage({ say, dates, open, answered, newestHref, earlierHref }: QuestionsPageProps) {
  const returned = [...open, ...answered].find((question) => question.form?.problems)?.form
  return (
    <>
      <header class="page-head">
        <h1>{say('brief.questions')}</h1>
      </header>
      <p class="lede">{say('brief.questionsLede')}</p>
      {returned && <ProblemSummary of={returned} title={say('brief.formBack')} />}
      {open.length === 0 ? (
        <Empty title={say('brief.noneOpen')} text={say('brief.noneOpenText')} />
      ) : (
        <Section id="open-questions" title={say('brief.open')}>
          {open.map((question, place) => (
            <Question say={say} dates={dates} question={question} first={place === 0} />
          ))}
        </Section>
      )}
      {answered.length > 0 && (
        <Section id="answered-questions" title={say('brief.answeredOnes')}>
          {answered.map((question) => (
            <Question say={say} dates={dates} question={question} />
          ))}
          <Pages
            back={newestHref ? { href: newestHref, words: say('brief.newest') } : undefined}
            on={earlierHref ? { href: earlierHref, words: say('brief.earlier') } : undefined}
          />
        </Section>
      )}
    </>
  )
}

function Question(props: { say: BriefSay; dates: Dates; question: QuestionView; first?: boolean }) {
  const { say, dates, question, first } = props
  const { id, name, client, clientHref, askedAt, dueAt, answer, form } = question
  return (
    <article class="sheet question" id={`question-${id}`} aria-labelledby={`question-${id}-by`}>
      <h3 id={`question-${id}-by`}>
        <a href={clientHref}>{client ? `${name} · ${client}` : name}</a> <small>{dates.dayAndTime(askedAt)}</small>
      </h3>
      <p class="words" dir="auto">
        {question.words}
      </p>
      {dueAt !== null && <Due say={say} dates={dates} dueAt={dueAt} />}
      {form && <AnswerForm say={say} id={id} form={form} first={first} />}
      {answer && (
        <>
          <h4>{say('brief.answeredOn', { on: dates.day(answer.at) })}</h4>
          <p class="reply" dir="auto">
            {answer.words}
          </p>
          {answer.takeBackAction && (
            <Act action={answer.takeBackAction} kind="quiet">
              {say('brief.takeBack')}
            </Act>
          )}
        </>
      )}
    </article>
  )
}

/** By when it was promised; late is said in words. */
export function Due({ say, dates, dueAt }: { say: BriefSay; dates: Dates; dueAt: number }) {
  const isLate = dueAt < dates.now
  return (
    <p class={isLate ? 'due late' : 'due soft'}>
      {say(isLate ? 'brief.dueLate' : 'brief.dueBy', { on: dates.day(dueAt) })}
    </p>
  )
}

/** The one that has waited longest is what the page is for. */
function AnswerForm(props: {
  say: BriefSay
  id: string
  form: Filled & { readonly action: string }
  first: boolean | undefined
}) {
  const { say, id, form, first } = props
  return (
    <form class="form" method="post" action={form.action} novalidate>
      <Field
        of={form}
        name="words"
        id={form.problems ? 'words' : `answer-${id}`}
        label={say('brief.yourAnswer')}
        hint={say('brief.answerHint')}
        rows={4}
        required
      />
      <button class={first ? 'primary' : undefined}>{say('brief.answer')}</button>
    </form>
  )
}
