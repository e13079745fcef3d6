import type { Child } from 'hono/jsx'
import { Field, type Filled, ProblemSummary } from '#ui/field.tsx'
import type { StudioSay } from '../say.ts'
import { AccountForm, type AccountFormProps } from './account-form.tsx'
import type { GuideFacts } from './account-input.ts'
import { Guide } from './new-account-page.tsx'
import { Tried, type TriedView } from './tried.tsx'

interface OneProps {
  readonly say: StudioSay
  readonly address: string
  readonly backHref: string
}

/** A page about one account: the way back, and whose it is. */
function About({ say, title, address, backHref, children }: OneProps & { title: string; children: Child }) {
  return (
    <>
      <p>
        <a class="quiet-link" href={backHref}>
          {say('account.toAccount')}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="lede address">{address}</p>
      {children}
    </>
  )
}

/** An account's names, addresses and servers, to be changed. */
export function ChangeAccountPage(props: OneProps & AccountFormProps) {
  return (
    <About {...props} title={props.say('account.change')}>
      <AccountForm {...props} />
    </About>
  )
}

interface PasswordProps extends OneProps {
  readonly form: Filled
  readonly action: string
  readonly guide: GuideFacts | null
  readonly tried?: TriedView
}

/** The password alone, tried before it is kept. */
export function PasswordPage(props: PasswordProps) {
  const { say, form, tried, guide } = props
  return (
    <About {...props} title={say('account.newPassword')}>
      {guide && <Guide say={say} guide={guide} />}
      <div class="account-form">
        <ProblemSummary of={form} title={say('studio.formBack')} />
        {tried && <Tried say={say} tried={tried} />}
        <form class="form" method="post" action={props.action} novalidate>
          <Field
            of={form}
            name="pass"
            label={say('account.password')}
            hint={say('account.passwordHint')}
            type="password"
            autocomplete="off"
            required
            autofocus
          />
          <p class="form-end">
            <button class="primary">{say('account.connect')}</button>
            {tried?.isAway && (
              <button name="anyway" value="yes">
                {say('account.anyway')}
              </button>
            )}
          </p>
          {tried?.isAway && <p class="hint">{say('account.anywayHint')}</p>}
        </form>
      </div>
    </About>
  )
}

/** The way to the provider: a link, because a form of ours may only lead to pages of ours. */
export function ConsentPage(props: OneProps & { consentHref: string }) {
  const { say, address } = props
  return (
    <About {...props} title={say('account.consent')}>
      <p>{say('account.consent.lede', { address })}</p>
      <p class="soft">{say('account.oauth.untried')}</p>
      <div class="account-acts">
        <a class="button primary" href={props.consentHref} rel="noreferrer">
          {say('account.consent.go')}
        </a>
        <small>{say('account.consent.limit')}</small>
      </div>
    </About>
  )
}

/** How a mailbox that lets nobody in sends its mail to one that does. */
export function ForwardingPage(props: {
  say: StudioSay
  accounts: readonly { readonly address: string; readonly changeHref: string }[]
  newHref: string
  backHref: string
}) {
  const { say, accounts } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={props.backHref}>
          {say('account.toAccounts')}
        </a>
      </p>
      <h1>{say('account.forwarding')}</h1>
      <p class="lede">{say('account.forwarding.lede')}</p>
      <ol class="steps">
        <li>{say('account.forwarding.one')}</li>
        <li>{say('account.forwarding.two')}</li>
        <li>{say('account.forwarding.three')}</li>
      </ol>
      <p class="soft">{say('account.forwarding.limits')}</p>
      {accounts.length === 0 ? (
        <p>
          <a class="button primary" href={props.newHref}>
            {say('account.add')}
          </a>
        </p>
      ) : (
        <>
          <p>{say('account.forwarding.to')}</p>
          <ul class="plain">
            {accounts.map(({ address, changeHref }) => (
              <li>
                <a class="address" href={changeHref}>
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
