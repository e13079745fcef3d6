import { accounts, folders, type MailAccount } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { providerOfDomain, providerOfHost } from '#mail/servers/providers.ts'
import type { FoundServers } from '#mail/servers/find-servers.ts'
import type { Filled } from '#ui/field.tsx'
import type { GuideFacts } from './account-input.ts'
import { placeValues } from './account-input.ts'
import { accountPaths } from './account-paths.ts'
import { stateOf } from './account-state.tsx'
import type { AccountView } from './accounts-page.tsx'

/** An account as its pages show it. */
export async function accountView(house: House, account: MailAccount): Promise<AccountView> {
  const { id, address, name } = account
  return {
    id,
    address,
    name,
    state: stateOf(account),
    folders: await folders(house, { account: id }),
    href: accountPaths.account(id),
  }
}

/** All of them, the oldest first. */
export async function accountViews(house: House): Promise<AccountView[]> {
  const views: AccountView[] = []
  for (const one of await accounts(house)) views.push(await accountView(house, one))
  return views
}

/** What is known of whoever keeps an account; null for nobody that is known. */
export function guideOf({
  address,
  incoming,
  outgoing,
}: Pick<MailAccount, 'address' | 'incoming' | 'outgoing'>): GuideFacts | null {
  const host = incoming?.host ?? outgoing?.host ?? ''
  return providerOfDomain(domainIn(address)) ?? providerOfHost(host)
}

export const domainIn = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** The form of a new account, filled in from the surest of what was found. */
export function foundForm(found: readonly FoundServers[], typed: { address: string; name: string }): Filled {
  const [best] = found
  const provider = best?.provider?.oauth ?? 'google'
  return {
    values: {
      ...typed,
      user: best?.user ?? typed.address,
      ...placeValues({ incoming: best?.incoming ?? null, outgoing: best?.outgoing ?? null }),
      savesSent: best?.provider?.savesSent ? 'yes' : '',
      provider,
    },
  }
}
