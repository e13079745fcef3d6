import type { Say } from '#foundation/words.ts'
import type { Dates } from '#ui/dates.ts'
import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Pages } from '#ui/pages.tsx'
import type { en } from '../words/en.ts'

type BriefSay = Say<keyof typeof en>

/** A question as its contact sees it. */
export interface TheirQuestion {
  readonly id: string
  readonly words: string
  readonly askedAt: number
  /** By when its answer comes, where it is not here yet. */
  readonly dueAt: number | null
  readonly answer: { readonly words: string; readonly at: number } | null
}

export interface TheirQuestionsPageProps {
  readonly say: BriefSay
  readonly dates: Dates
  /** `words`, and `form`, which tells this question from the same one sent twice. */
  readonly form: Filled
  readonly action: string
  /** By the end of which day the answer comes, if it is asked now: `YYYY-MM-DD`. */
  readonly answerOn: string
  /** The newest first. */
  readonly questions: readonly TheirQuestion[]
  /** What was searched for, and where; absent while there is nothing to search. */
  readonly search?: { readonly action: string; readonly q: string; readonly allHref: string }
  /** The pages before and after this one of the list. */
  readonly newestHref?: string
  readonly earlierHref?: string
}

/** A contact's questions and their answers, the newest first, and where to ask the next one (S2-10). */
export function TheirQuestionsPage(props: TheirQuestionsPageProps) {
  const { say, dates, form, questions, newestHref, earlierHref } = props
  return (
    <div class="their-questions">
      <h1>{say('brief.theirs.title')}</h1>
      <p>{say('brief.theirs.lede')}</p>
      <ProblemSummary of={form} title={say('brief.theirs.formBack')} />
      <form class="card their-form" method="post" action={props.action} novalidate>
        <input type="hidden" name="form" value={form.values['form']} />
        <Field of={form} name="words" label={say('brief.theirs.words')} rows={4} required />
        <button class="primary">{say('brief.theirs.ask')}</button>
        <p class="hint">{say('brief.theirs.by', { on: dates.date(props.answerOn) })}</p>
      </form>
      {props.search && <Search say={say} search={props.search} count={questions.length} />}
      {questions.map((question) => (
        <Question say={say} dates={dates} question={question} />
      ))}
      <Pages
        back={newestHref ? { href: newestHref, words: say('brief.newest') } : undefined}
        on={earlierHref ? { href: earlierHref, words: say('brief.earlier') } : undefined}
      />
    </div>
  )
}

/** Their questions and answers are searched where they stand; without script, as everything here (S2-10). */
function Search({
  say,
  search,
  count,
}: {
  say: BriefSay
  search: NonNullable<TheirQuestionsPageProps['search']>
  count: number
}) {
  const { action, q, allHref } = search
  return (
    <form class="one-line their-search" role="search" method="get" action={action}>
      <div class="field">
        <label for="their-search">{say('brief.theirs.search')}</label>
        <input id="their-search" type="search" name="q" value={q} maxlength={200} dir="auto" />
      </div>
      <button>{say('brief.theirs.find')}</button>
      {q && (
        <p role="status">
          {say('brief.theirs.found', { count })} <a href={allHref}>{say('brief.theirs.all')}</a>
        </p>
      )}
    </form>
  )
}

function Question({ say, dates, question }: { say: BriefSay; dates: Dates; question: TheirQuestion }) {
  const { id, words, askedAt, answer } = question
  return (
    <article class="card" id={`question-${id}`} aria-labelledby={`question-${id}-asked`}>
      <h2 class="soft" id={`question-${id}-asked`}>
        {say('brief.theirs.asked', { on: dates.day(askedAt) })}
      </h2>
      <p class="their-words" dir="auto">
        {words}
      </p>
      {answer ? (
        <>
          <h3>{say('brief.theirs.answered', { on: dates.day(answer.at) })}</h3>
          <p class="their-lines" dir="auto">
            {answer.words}
          </p>
        </>
      ) : (
        <p>
          <Comes say={say} dates={dates} dueAt={question.dueAt} />
        </p>
      )}
    </article>
  )
}

/** When the answer comes; a date that has passed is owned, not hidden. */
function Comes({ say, dates, dueAt }: { say: BriefSay; dates: Dates; dueAt: number | null }) {
  if (dueAt === null) return say('brief.theirs.comes')
  return say(dueAt < dates.now ? 'brief.theirs.late' : 'brief.theirs.comesBy', { on: dates.day(dueAt) })
}
