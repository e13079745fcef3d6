import { OAUTH2_PROVIDERS } from '#mail/oauth2/oauth2-types.ts'
import { Choice, Field, type Filled } from '#ui/field.tsx'
import type { StudioSay } from '../say.ts'

const ENDPOINTS = ['authorizeUrl', 'tokenUrl', 'scope'] as const

/** The studio's own registration with a provider: how it is made, and what it gave (RFC 6749, 2). */
export function Registration({ say, form, redirectUri }: { say: StudioSay; form: Filled; redirectUri: string }) {
  const isOther = form.values['provider'] === 'other'
  return (
    <fieldset>
      <legend>{say('account.proof.oauth2')}</legend>
      <p>{say('account.oauth.lede')}</p>
      <ul class="ways">
        <li>{say('account.oauth.step.google')}</li>
        <li>{say('account.oauth.step.microsoft')}</li>
      </ul>
      <p>
        {say('account.oauth.redirect')} <code>{redirectUri}</code>
      </p>
      <p class="soft">{say('account.oauth.untried')}</p>
      <Choice
        of={form}
        name="provider"
        label={say('account.oauth.provider')}
        options={OAUTH2_PROVIDERS.map((value) => ({ value, label: say(`account.oauth.${value}`) }))}
      />
      <Field of={form} name="clientId" label={say('account.oauth.clientId')} autocomplete="off" required />
      <Field
        of={form}
        name="clientSecret"
        label={say('account.oauth.clientSecret')}
        hint={say('account.passwordHint')}
        type="password"
        autocomplete="off"
      />
      <details open={isOther}>
        <summary>{say('account.oauth.endpoints')}</summary>
        <div class="form">
          {ENDPOINTS.map((name) => (
            <Field of={form} name={name} label={say(`account.oauth.${name}`)} autocomplete="off" />
          ))}
        </div>
      </details>
    </fieldset>
  )
}
