import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import type { StudioSay } from '../say.ts'
import { type AccountState, Folders, type FolderView, State } from './account-state.tsx'

export interface AccountView {
  readonly id: string
  readonly address: string
  readonly name: string
  readonly state: AccountState
  readonly folders: readonly FolderView[]
  readonly href: string
}

export interface AccountsPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly accounts: readonly AccountView[]
  readonly newHref: string
  readonly forwardingHref: string
}

/** The studio's mailboxes: how each is, and how much of it is here. */
export function AccountsPage(props: AccountsPageProps) {
  const { say, dates, accounts, newHref } = props
  const forwarding = (
    <a class="quiet-link" href={props.forwardingHref}>
      {say('account.byForwarding')}
    </a>
  )
  return (
    <>
      <h1>{say('account.accounts')}</h1>
      {accounts.length === 0 ? (
        <Empty title={say('account.connectYours')} text={say('account.connectYoursHint')}>
          <a class="button primary" href={newHref}>
            {say('account.add')}
          </a>
          {forwarding}
        </Empty>
      ) : (
        <>
          <p class="lede">{say('account.lede')}</p>
          {accounts.map((one) => (
            <article class="sheet account" aria-labelledby={`account-${one.id}`}>
              <header>
                <h2 id={`account-${one.id}`}>
                  <a class="address" href={one.href}>
                    {one.address}
                  </a>
                </h2>
                <span class="soft" dir="auto">
                  {one.name}
                </span>
              </header>
              <State say={say} dates={dates} state={one.state} />
              <Folders say={say} dates={dates} id={one.id} folders={one.folders} />
            </article>
          ))}
          <div class="account-acts">
            <a class="button" href={newHref}>
              {say('account.add')}
            </a>
            {forwarding}
          </div>
        </>
      )}
    </>
  )
}
