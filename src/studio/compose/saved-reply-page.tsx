import { Choice, Field, type Filled, ProblemSummary } from '#ui/field.tsx'
import { languageOptions } from '#ui/languages.ts'
import type { StudioSay } from '../say.ts'

export interface ReplyFormProps {
  readonly say: StudioSay
  readonly form: Filled
  readonly action: string
  /** The placeholders in the language of the form. */
  readonly placeholders: readonly string[]
}

/** A saved reply to be written or changed. */
export function ReplyForm({ say, form, action, placeholders }: ReplyFormProps) {
  return (
    <>
      <ProblemSummary of={form} title={say('studio.formBack')} />
      <form class="form" method="post" action={action} novalidate>
        <Field of={form} name="title" label={say('draft.replyTitle')} hint={say('draft.replyTitleHint')} />
        <Choice of={form} name="language" label={say('draft.replyLanguage')} options={languageOptions} />
        <Field of={form} name="text" label={say('draft.replyText')} rows={10} />
        <p class="hint">
          {say('draft.placeholders')}{' '}
          {placeholders.map((one) => (
            <>
              <code>{one}</code>{' '}
            </>
          ))}
        </p>
        <p class="hint">{say('draft.placeholdersBlank', { blank: '{…}' })}</p>
        <p class="form-end">
          <button class="primary">{say('studio.form.save')}</button>
        </p>
      </form>
    </>
  )
}

/** One saved reply on a page of its own. */
export function SavedReplyPage(props: ReplyFormProps & { backHref: string }) {
  const { say, backHref } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={backHref}>
          {say('draft.toReplies')}
        </a>
      </p>
      <h1>{say('draft.replyOne')}</h1>
      <ReplyForm {...props} />
    </>
  )
}
