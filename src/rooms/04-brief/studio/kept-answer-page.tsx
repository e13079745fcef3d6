import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import type { BriefSay } from './questions-page.tsx'

export interface KeptAnswerPageProps {
  readonly say: BriefSay
  /** `question` in their words, `answer` in ours, and `form`. */
  readonly form: Filled
  readonly action: string
  /** On whose page it will stand. */
  readonly name: string
  readonly backHref: string
}

/** An answer that was given by mail, before it is kept on the client's own page (S2-10). */
export function KeptAnswerPage({ say, form, action, name, backHref }: KeptAnswerPageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{say('brief.keep.title')}</h1>
        <a class="quiet-link" href={backHref}>
          {say('brief.keep.leave')}
        </a>
      </header>
      <p class="lede">{say('brief.keep.lede', { name })}</p>
      <ProblemSummary of={form} title={say('brief.formBack')} />
      <div class="sheet">
        <form class="form" method="post" action={action} novalidate>
          <input type="hidden" name="form" value={form.values['form']} />
          <Field of={form} name="question" label={say('brief.keep.question')} rows={3} required />
          <Field
            of={form}
            name="answer"
            label={say('brief.keep.answer')}
            hint={say('brief.keep.hint')}
            rows={8}
            required
          />
          <p class="form-end">
            <button class="primary">{say('brief.keep.act')}</button>
          </p>
        </form>
      </div>
    </>
  )
}
