import type { House } from '#foundation/house.ts'
import type { Keyring } from '#foundation/sealed.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { checkedPlace, type MailWays } from '#mail/servers/checked-place.ts'
import type { Credentials, ServerLogin } from '#mail/servers/server-types.ts'
import { accessToken } from './access-token.ts'
import { accountOf } from './account-row.ts'
import { openSecrets } from './account-secrets.ts'
import * as store from './account-store.ts'

export interface LoginAsked {
  account: string
  work: 'incoming' | 'outgoing'
  ways: MailWays
}

/**
 * Everything that is needed to enter a server of an account, just before it is entered; never stored and never logged. Access tokens that are over, or that a
 * server did not take, are asked for anew. Throws a MailProblem: what `checkedPlace` throws, `no-key`, `consent-ended`, and whatever keeps a
 * provider from giving a new token; `no-host` where the account has no such server or is gone.
 */
export async function loginOf(
  house: House,
  keyring: Keyring,
  { account: id, work, ways }: LoginAsked,
): Promise<ServerLogin> {
  const row = await house.store.read((tx) => store.accountRow(tx, id))
  const known = row && row.removed_at === null ? accountOf(row) : null
  const place = known?.[work]
  if (!row || !place) throw new MailProblem('no-host')
  const secrets = openSecrets(house, keyring, row)
  if (!secrets) throw new MailProblem(row.proof === 'oauth2' ? 'consent-ended' : 'wrong-password')
  const checked = await checkedPlace(place, ways)
  const auth: Credentials =
    'pass' in secrets
      ? { user: row.login, pass: secrets.pass }
      : { user: row.login, accessToken: await accessToken(house, keyring, { id, ways }) }
  return { place: checked, auth }
}
