import { BlockList, isIP } from 'node:net'

/** True for an address or a range such as 10.0.0.0/8. */
export function isAddressRange(text: string): boolean {
  const [address = '', bits, more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more !== undefined) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** Tells whether an address is one of these, or lies in one of these ranges. */
export function addressesIn(ranges: readonly string[]): (address: string) => boolean {
  const list = listOf(ranges)
  return (address) => {
    const family = isIP(address)
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
  }
}

/** Tells the client's address from the connection's and the X-Forwarded-For header. */
export type ClientAddress = (peer: string | undefined, forwardedFor: string | null | undefined) => string

/**
 * Believes X-Forwarded-For only from `proxies`, and reads it from the right: each proxy adds whom it saw, so the first
 * address that is none of ours is the client; what stands left of it anybody could have written. (ASVS 6.3.1)
 */
export function clientAddress(proxies: readonly string[]): ClientAddress {
  const isTrusted = addressesIn(proxies)
  return (peer, forwardedFor) => {
    let seen = plain(peer ?? '')
    if (!forwardedFor) return seen
    const hops = forwardedFor.split(',').map((hop) => plain(hop))
    while (isTrusted(seen)) {
      const before = hops.pop()
      if (before === undefined || isIP(before) === 0) break
      seen = before
    }
    return seen
  }
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    list.addSubnet(address, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family)
  }
  return list
}

/** Without port, brackets, zone and the IPv6 coat of an IPv4 address. */
function plain(text: string): string {
  const trimmed = text.trim()
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1]
  const bare = (bracketed ?? trimmed.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')).replace(/%.*$/, '')
  return bare.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
