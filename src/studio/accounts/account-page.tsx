import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'
import { Folders, State } from './account-state.tsx'
import type { AccountView } from './accounts-page.tsx'

export interface AccountPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly account: AccountView
  /** Absent where consent is the proof. */
  readonly passwordHref?: string
  /** Posting there begins to ask for consent; absent where a password is the proof. */
  readonly consentAction?: string
  readonly changeHref: string
  readonly domainHref: string
  readonly switchAction: string
  readonly removeAction: string
  readonly backHref: string
}

/** What lets a troubled account go on is the first thing to do. */
const BY_PASSWORD: ReadonlySet<string> = new Set(['wrong-password', 'app-password', 'no-key', 'consent-ended'])

/** One mailbox: how it is, what is here of it, and what can be done with it. */
export function AccountPage(props: AccountPageProps) {
  const { say, dates, account, passwordHref, consentAction } = props
  const { state } = account
  const isLocked = state.is === 'consent' || (state.is === 'troubled' && BY_PASSWORD.has(state.code))
  return (
    <>
      <p>
        <a class="quiet-link" href={props.backHref}>
          {say('account.toAccounts')}
        </a>
      </p>
      <h1 class="address">{account.address}</h1>
      {account.name && (
        <p class="lede" dir="auto">
          {account.name}
        </p>
      )}
      <State say={say} dates={dates} state={state} />
      <div class="account-acts">
        {passwordHref && (
          <a class={isLocked ? 'button primary' : 'button'} href={passwordHref}>
            {say('account.newPassword')}
          </a>
        )}
        {consentAction && (
          <Act action={consentAction} {...(isLocked ? { kind: 'primary' } : {})} showsOnce>
            {say('account.giveConsent')}
          </Act>
        )}
        <a class={state.is === 'troubled' && !isLocked ? 'button primary' : 'button'} href={props.changeHref}>
          {say('account.change')}
        </a>
        <a class="quiet-link" href={props.domainHref}>
          {say('account.checkDomain')}
        </a>
      </div>
      <Section id="folders" title={say('account.folders')}>
        {account.folders.length === 0 && <p class="soft">{say('account.folder.none')}</p>}
        <Folders say={say} dates={dates} id={account.id} folders={account.folders} />
      </Section>
      <div class="account-acts account-end">
        {state.is !== 'consent' && (
          <Act action={props.switchAction} hidden={{ on: state.is === 'off' ? 'yes' : 'no' }}>
            {say(state.is === 'off' ? 'account.switchOn' : 'account.switchOff')}
          </Act>
        )}
        <Act action={props.removeAction} kind="quiet">
          {say('account.remove')}
        </Act>
        <small>{say('account.removeHint')}</small>
      </div>
    </>
  )
}
