import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { AccountField } from './account-field.tsx'
import type { FrameSay } from '../say.ts'

export interface LostPasswordPageProps {
  readonly say: FrameSay
  /** `email`, `code`; `password` is never shown again. */
  readonly form: Filled
  readonly action: string
  readonly signInHref: string
  readonly leastPassword: number
}

/** The way back in without mail: a recovery code, or the command. */
export function LostPasswordPage({ say, form, action, signInHref, leastPassword }: LostPasswordPageProps) {
  return (
    <section class="sheet narrow">
      <h1>{say('studio.lost')}</h1>
      <p class="soft">{say('studio.lost.lede')}</p>
      <ProblemSummary of={form} title={say('studio.formBack')} />
      <form class="form" method="post" action={action} novalidate>
        <AccountField say={say} form={form} autofocus />
        <Field of={form} name="code" label={say('studio.lost.code')} autocomplete="one-time-code" required />
        <Field
          of={form}
          name="password"
          label={say('studio.lost.new')}
          hint={say('studio.form.passwordHint', { least: leastPassword })}
          type="password"
          autocomplete="new-password"
          required
        />
        <p class="form-end">
          <button class="primary">{say('studio.lost.act')}</button>
          <a class="quiet-link" href={signInHref}>
            {say('studio.lost.back')}
          </a>
        </p>
      </form>
      <p class="soft">
        {say('studio.lost.command')} <code>npx consonance owner --new-password</code>
      </p>
    </section>
  )
}
