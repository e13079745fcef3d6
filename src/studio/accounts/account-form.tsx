import { Choice, Field, type Filled, ProblemSummary } from '#ui/field.tsx'
import { Ticks } from '#ui/ticks.tsx'
import type { StudioSay } from '../say.ts'
import { Registration } from './registration.tsx'
import { Tried, type TriedView } from './tried.tsx'

export interface AccountFormProps {
  readonly say: StudioSay
  /** `address`, `name`, `also`, `user`, `pass`, `incomingHost`, `incomingPort`, `incomingProtection`, the same of `outgoing`, `savesSent`; and of the registration. */
  readonly form: Filled
  readonly action: string
  readonly proof: 'password' | 'oauth2'
  readonly isNew: boolean
  /** The servers were not found, or are what is wrong. */
  readonly serversOpen: boolean
  /** How the live try went, where it failed. */
  readonly tried?: TriedView
  /** Where the provider sends the user back to, for the registration. */
  readonly redirectUri: string
}

const PROTECTIONS = ['tls', 'starttls', 'plain'] as const

/** A mailbox, its servers and how it proves itself. Nothing that is typed is lost but the password, which no page ever shows. */
export function AccountForm(props: AccountFormProps) {
  const { say, form, proof, isNew, tried } = props
  const isKept = !isNew && proof === 'password'
  return (
    <div class="account-form">
      <ProblemSummary of={form} title={say('studio.formBack')} />
      {tried && <Tried say={say} tried={tried} />}
      <form class="form" method="post" action={props.action} novalidate>
        <input type="hidden" name="proof" value={proof} />
        <div class="side-by-side">
          <Field of={form} name="address" label={say('account.address')} type="email" autocomplete="email" required />
          <Field of={form} name="name" label={say('account.name')} autocomplete="name" />
        </div>
        {proof === 'password' && (
          <Field
            of={form}
            name="pass"
            label={say('account.password')}
            hint={say(isKept ? 'account.passwordKept' : 'account.passwordHint')}
            type="password"
            autocomplete="off"
            required={!isKept}
            autofocus={isNew}
          />
        )}
        {proof === 'oauth2' && isNew && <Registration say={say} form={form} redirectUri={props.redirectUri} />}
        <details open={props.serversOpen}>
          <summary>{say('account.servers')}</summary>
          <div class="form">
            <Field
              of={form}
              name="user"
              label={say('account.user')}
              hint={say('account.userHint')}
              autocomplete="off"
            />
            <Server {...props} side="incoming" />
            <Server {...props} side="outgoing" />
            <Ticks of={form} options={[{ name: 'savesSent', label: say('account.savesSent') }]} />
          </div>
        </details>
        <Field of={form} name="also" label={say('account.also')} hint={say('account.alsoHint')} rows={2} />
        <p class="form-end">
          <button class="primary">{say(endOf(props))}</button>
          {tried?.isAway && (
            <button name="anyway" value="yes">
              {say('account.anyway')}
            </button>
          )}
        </p>
        {tried?.isAway && <p class="hint">{say('account.anywayHint')}</p>}
      </form>
    </div>
  )
}

function endOf({ proof, isNew }: AccountFormProps) {
  if (proof === 'password') return 'account.connect'
  return isNew ? 'account.oauth.save' : 'account.save'
}

function Server({ say, form, side, isNew, proof }: AccountFormProps & { side: 'incoming' | 'outgoing' }) {
  // What consent was given for is not told to other servers: those need an account of their own.
  const readonly = !isNew && proof === 'oauth2'
  return (
    <fieldset class="server">
      <legend>{say(`account.${side}`)}</legend>
      <p class="hint">{say(`account.${side}Hint`)}</p>
      <Field of={form} name={`${side}Host`} label={say('account.host')} autocomplete="off" readonly={readonly} />
      <Field of={form} name={`${side}Port`} label={say('account.port')} inputmode="numeric" readonly={readonly} />
      <Choice
        of={form}
        name={`${side}Protection`}
        label={say('account.protection')}
        options={PROTECTIONS.map((value) => ({ value, label: say(`account.protection.${value}`) }))}
      />
    </fieldset>
  )
}
