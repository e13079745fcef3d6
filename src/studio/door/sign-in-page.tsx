import { Field } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { AccountField } from './account-field.tsx'
import { PasskeyForm } from '../settings/passkey-form.tsx'
import type { FrameSay } from '../say.ts'

export interface SignInPageProps {
  readonly say: FrameSay
  /** `email`; never the password. */
  readonly form: Filled
  readonly action: string
  readonly passkeyAction: string
  readonly passkeyChallenge: string
  /** Where to go afterwards. */
  readonly returnTo?: string
  readonly lostHref: string
  /** The sentence for a pair that does not fit, or too many attempts. */
  readonly problem?: string
}

export function SignInPage(props: SignInPageProps) {
  const { say, form, action, returnTo, lostHref, problem } = props
  return (
    <section class="sheet narrow">
      <h1>{say('studio.signIn')}</h1>
      {problem && (
        <p class="problems" role="alert">
          {problem}
        </p>
      )}
      <form class="form" method="post" action={action} novalidate>
        {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
        <AccountField say={say} form={form} autofocus={!form.values['email']} />
        <Field
          of={form}
          name="password"
          label={say('studio.form.password')}
          type="password"
          autocomplete="current-password"
          required
          autofocus={Boolean(form.values['email'])}
        />
        <p class="form-end">
          <button class="primary">{say('studio.signIn')}</button>
          <a class="quiet-link" href={lostHref}>
            {say('studio.signIn.lost')}
          </a>
        </p>
      </form>
      <PasskeyForm
        ceremony="get"
        challenge={props.passkeyChallenge}
        action={props.passkeyAction}
        stopped={say('studio.signIn.passkeyStopped')}
      >
        {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
        <p>
          <button>{say('studio.signIn.passkey')}</button>
        </p>
      </PasskeyForm>
    </section>
  )
}
