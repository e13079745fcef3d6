import { Act } from '#ui/act.tsx'
import { Field, type Filled, ProblemSummary } from '#ui/field.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import type { SettingsPageProps } from './settings-page.tsx'

export interface PasskeyView {
  readonly name: string
  readonly added: number
  readonly used: number | null
  /** The host that it opens, where that is another one than this page's. */
  readonly elsewhere: string | null
  readonly nameAction: string
  readonly removalAction: string
}

export interface PasskeysView {
  readonly all: readonly PasskeyView[]
  /** A new one's `name`, and what was wrong with it. */
  readonly form: Filled
  readonly action: string
  readonly challenge: string
}

type Props = Pick<SettingsPageProps, 'say' | 'dates' | 'passkeys'>

/** Which devices let one in without the password. */
export function Passkeys({ say, dates, passkeys }: Props) {
  const { all, form } = passkeys
  return (
    <>
      <p>{say('studio.settings.passkeys.what')}</p>
      {all.length > 0 && (
        <ul class="plain">
          {all.map((passkey, place) => (
            <Row say={say} dates={dates} passkey={passkey} place={place} />
          ))}
        </ul>
      )}
      <ProblemSummary of={form} title={say('studio.formBack')} />
      <PasskeyForm
        ceremony="create"
        challenge={passkeys.challenge}
        action={passkeys.action}
        stopped={say('studio.settings.passkeys.stopped')}
        there={say('studio.settings.passkeys.there')}
        unable={say('studio.settings.passkeys.why')}
      >
        <Field of={form} id="passkey-name" name="name" label={say('studio.settings.passkeys.name')} required />
        <Field
          of={form}
          id="passkey-password"
          name="password"
          label={say('studio.settings.password.now')}
          type="password"
          autocomplete="current-password"
          required
        />
        <p class="form-end">
          <button>{say('studio.settings.passkeys.add')}</button>
        </p>
      </PasskeyForm>
    </>
  )
}

function Row({ say, dates, passkey, place }: Omit<Props, 'passkeys'> & { passkey: PasskeyView; place: number }) {
  const { name, added, used, elsewhere, nameAction, removalAction } = passkey
  const facts = [
    say('studio.settings.passkeys.added', { ago: dates.ago(added) }),
    used === null
      ? say('studio.settings.passkeys.unused')
      : say('studio.settings.passkeys.used', { ago: dates.ago(used) }),
    elsewhere && say('studio.settings.passkeys.elsewhere', { host: elsewhere }),
  ]
  return (
    <li>
      <span>
        {name} <small>{facts.filter(Boolean).join(' · ')}</small>
      </span>{' '}
      <details class="rename">
        <summary aria-label={say('studio.settings.passkeys.renameLong', { passkey: name })}>
          {say('studio.settings.passkeys.rename')}
        </summary>
        <form class="form" method="post" action={nameAction} novalidate>
          <Field
            of={{ values: { name } }}
            id={`passkey-name-${place}`}
            name="name"
            label={say('studio.settings.passkeys.name')}
            required
          />
          <p class="form-end">
            <button>{say('studio.form.save')}</button>
          </p>
        </form>
      </details>{' '}
      <Act action={removalAction} kind="quiet" label={say('studio.settings.passkeys.removeLong', { passkey: name })}>
        {say('studio.settings.passkeys.remove')}
      </Act>
    </li>
  )
}
