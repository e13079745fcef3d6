import type { Config } from '#foundation/config.ts'
import { type Keyring, keyringOf } from '#foundation/sealed.ts'
import { checkDomain, type DomainAsked, type DomainCheck } from '#mail/servers/domain-check.ts'
import { type MailWays, mailWaysOf } from '#mail/servers/checked-place.ts'
import { findServers, type FoundServers } from '#mail/servers/find-servers.ts'
import { resolverOf } from '#mail/servers/resolver.ts'
import { findingBy } from '#mail/servers/server-finding.ts'
import { type AccountTried, type AccountTry, tryAccount } from '#mail/servers/try-account.ts'

/** What the pages of mail accounts need of the world outside. */
export interface AccountWays {
  readonly keyring: Keyring
  readonly ways: MailWays
  /** Servers that an address may have, the surest first. */
  find(address: string): Promise<FoundServers[]>
  /** Enters both servers and leaves; nothing is sent. */
  tryAccount(asked: AccountTry): Promise<AccountTried>
  /** What can be seen of how a domain vouches for its mail. */
  checkDomain(asked: DomainAsked): Promise<DomainCheck>
}

export function accountWaysOf(config: Config): AccountWays {
  const resolver = resolverOf(config)
  const finding = findingBy(resolver)
  const ways = mailWaysOf(config)
  return {
    keyring: keyringOf({ dataDir: config.dataDir, config }),
    ways,
    find: (address) => findServers(address, finding),
    tryAccount: (asked) => tryAccount(asked, ways),
    checkDomain: (asked) => checkDomain(asked, resolver),
  }
}
