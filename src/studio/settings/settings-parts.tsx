import { Act } from '#ui/act.tsx'
import { Field, ProblemSummary } from '#ui/field.tsx'
import type { SettingsPageProps } from './settings-page.tsx'

export interface SessionView {
  /** What the browser says of itself; null where it says nothing. */
  readonly device: { readonly browser: string; readonly system: string } | null
  readonly seen: number
  readonly isThis: boolean
  readonly endAction: string
}

export interface AboutView {
  readonly version: string
  /** The data folder, or null where the data lie in a database elsewhere. */
  readonly folder: string | null
}

/** What is read and what is not, plainly. */
export function Listening({ say, dates, unheard }: SettingsPageProps) {
  return (
    <>
      <p>{say('studio.settings.listening.what')}</p>
      <p>{say('studio.settings.listening.not')}</p>
      <p>
        {unheard.length > 0
          ? say('studio.settings.listening.off', { names: dates.list(unheard) })
          : say('studio.settings.listening.allOn')}
      </p>
    </>
  )
}

/** Which mailboxes are connected. */
export function Accounts({ say, accounts, accountsHref }: SettingsPageProps) {
  return (
    <>
      {accounts.length === 0 && <p>{say('account.settings.none')}</p>}
      <ul class="plain">
        {accounts.map(({ address, href, isTroubled }) => (
          <li>
            <a class="address" href={href}>
              {address}
            </a>
            {isTroubled && <strong>{say('account.settings.troubled')}</strong>}
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href={accountsHref}>
          {say(accounts.length === 0 ? 'account.connectYours' : 'account.settings.look')}
        </a>
      </p>
    </>
  )
}

/** Whether a client's phone could open a link to this studio (product.md, Who uses it). */
export function Address({ say, publicUrl, isOpen }: SettingsPageProps) {
  if (publicUrl) return <p>{say('studio.settings.address.here', { url: publicUrl })}</p>
  return <p>{say(isOpen ? 'studio.settings.address.open' : 'studio.settings.address.none')}</p>
}

export function Sessions({ say, dates, sessions, endOthersAction }: SettingsPageProps) {
  return (
    <>
      <ul class="plain">
        {sessions.map(({ device, seen, isThis, endAction }) => {
          const name = device ? say('studio.settings.sessions.device', device) : say('studio.settings.sessions.unknown')
          return (
            <li>
              <span>
                {name}{' '}
                <small>
                  {isThis
                    ? say('studio.settings.sessions.this')
                    : say('studio.settings.sessions.seen', { ago: dates.ago(seen) })}
                </small>
              </span>{' '}
              {!isThis && (
                <Act action={endAction} kind="quiet" label={say('studio.settings.sessions.endLong', { device: name })}>
                  {say('studio.settings.sessions.end')}
                </Act>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && <Act action={endOthersAction}>{say('studio.settings.sessions.endOthers')}</Act>}
    </>
  )
}

export function Password({ say, passwordForm, passwordAction, leastPassword }: SettingsPageProps) {
  return (
    <>
      <ProblemSummary of={passwordForm} title={say('studio.formBack')} />
      <form class="form" method="post" action={passwordAction} novalidate>
        <Field
          of={passwordForm}
          name="now"
          label={say('studio.settings.password.now')}
          type="password"
          autocomplete="current-password"
          required
        />
        <Field
          of={passwordForm}
          name="new"
          label={say('studio.settings.password.new')}
          hint={say('studio.form.passwordHint', { least: leastPassword })}
          type="password"
          autocomplete="new-password"
          required
        />
        <p class="form-end">
          <button>{say('studio.settings.password.act')}</button>
        </p>
      </form>
    </>
  )
}

/** The made-up studio, to look at and to try things on. */
export function Sample({ say, sample }: SettingsPageProps) {
  if (!sample) return null
  return (
    <>
      <p>{say('studio.settings.sample.hint')}</p>
      <Act action={sample.action} hidden={{ language: sample.language }}>
        {say('studio.welcome.sampleAct')}
      </Act>
    </>
  )
}

export function About({ say, about }: SettingsPageProps) {
  const { version, folder } = about
  return (
    <>
      <p>
        {folder === null
          ? say('studio.settings.about.database', { version })
          : say('studio.settings.about.version', { version, folder })}
      </p>
      <p>
        {say('studio.settings.about.backup')} <code>npx consonance backup FILE</code>
      </p>
    </>
  )
}
