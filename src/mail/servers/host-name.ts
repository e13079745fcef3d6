import { domainToASCII } from 'node:url'
import { isIP } from 'node:net'

const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u

/** A host as it may be asked for: lower case, in ASCII, without its last dot; an IP address stays. Null for what is none. */
export function hostName(text: string): string | null {
  const bare = text.trim().replace(/\.$/u, '').toLowerCase()
  if (isIP(bare) !== 0) return bare
  // A bare name such as `localhost` belongs to a private network: whoever installed Consonance says whether it may be asked.
  if (/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(bare)) return bare
  const ascii = domainToASCII(bare)
  return HOST.test(ascii) ? ascii : null
}

/** The domain of an address, in ASCII; null where it has none that mail could be brought to. */
export function domainOf(address: string): string | null {
  const domain = hostName(address.slice(address.lastIndexOf('@') + 1))
  return domain !== null && domain.includes('.') && isIP(domain) === 0 ? domain : null
}
