import type { FoundBy } from '#mail/servers/find-servers.ts'
import { Field, type Filled } from '#ui/field.tsx'
import type { StudioSay } from '../say.ts'
import { AccountForm, type AccountFormProps } from './account-form.tsx'
import type { GuideFacts } from './account-input.ts'

interface AskingProps {
  readonly say: StudioSay
  readonly form: Filled
  readonly action: string
  readonly backHref: string
}

/** The first step: an address is enough. */
export function NewAccountPage({ say, form, action, backHref }: AskingProps) {
  return (
    <>
      <Back say={say} href={backHref} />
      <h1>{say('account.add')}</h1>
      <p class="lede">{say('account.new.lede')}</p>
      <form class="form" method="get" role="search" aria-label={say('account.find')} action={action} novalidate>
        <Field
          of={form}
          name="address"
          label={say('account.address')}
          type="email"
          autocomplete="email"
          required
          autofocus
        />
        <Field of={form} name="name" label={say('account.name')} autocomplete="name" />
        <p class="form-end">
          <button class="primary">{say('account.find')}</button>
        </p>
      </form>
    </>
  )
}

export interface FoundPageProps extends AccountFormProps {
  /** By whose word the servers are filled in; absent where they are as they were typed. */
  readonly found?: { readonly by: FoundBy | null; readonly name: string }
  readonly guide: GuideFacts | null
  readonly againHref: string
  /** The other way to prove oneself. */
  readonly otherProofHref: string
  readonly backHref: string
}

/** The second step: what was found, the guide of its provider, and the form to be tried. */
export function FoundPage(props: FoundPageProps) {
  const { say, found, guide, proof } = props
  return (
    <>
      <Back say={say} href={props.backHref} />
      <h1>{say('account.add')}</h1>
      <p class="lede">
        {found && say(sentenceOf(found.by), { name: found.name })}{' '}
        <a class="quiet-link" href={props.againHref}>
          {say('account.again')}
        </a>
      </p>
      {guide && (proof === 'password' || guide.password === 'none') && <Guide say={say} guide={guide} />}
      <AccountForm {...props} />
      <p class="other-proof">
        <a class="quiet-link" href={props.otherProofHref}>
          {say(proof === 'password' ? 'account.proof.oauth2' : 'account.proof.password')}
        </a>
      </p>
    </>
  )
}

function sentenceOf(by: FoundBy | null) {
  if (by === null) return 'account.found.none'
  return by === 'autoconfig' || by === 'srv' ? 'account.found.domain' : (`account.found.${by}` as const)
}

/** What a provider wants to be done before anybody is let in. */
export function Guide({ say, guide }: { say: StudioSay; guide: GuideFacts }) {
  const { name, password, passwordHref } = guide
  const steps = [
    guide.switchOn && say('account.guide.switchOn', { name }),
    password === 'app' && say('account.guide.app', { name }),
    guide.twoSteps && say('account.guide.twoSteps'),
    password === 'app' && say('account.guide.make'),
    password === 'none' && say('account.guide.oauth', { name }),
    password === 'bridge' && say('account.guide.bridge'),
  ].filter((step) => step !== undefined && step !== false)
  if (steps.length === 0) return null
  return (
    <section class="guide" aria-labelledby="guide">
      <h2 id="guide">{say('account.guide')}</h2>
      <ol>
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {passwordHref && (
        <p>
          <a href={passwordHref} target="_blank" rel="noreferrer">
            {say('account.guide.open')}
          </a>
        </p>
      )}
    </section>
  )
}

function Back({ say, href }: { say: StudioSay; href: string }) {
  return (
    <p>
      <a class="quiet-link" href={href}>
        {say('account.toAccounts')}
      </a>
    </p>
  )
}
