import { BlockList, isIP } from 'node:net'

/** IPv4 addresses that are not for everybody (IANA special-purpose registry, RFC 6890), multicast and reserved ones. */
const SPECIAL_4 = `
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
  203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`
  .trim()
  .split(/\s+/u)

/** Of IPv6 only what is given out to the world, and of that not what holds or stands for other addresses (Teredo, 6to4), or for nobody. */
const GLOBAL_6 = ['2000::/3']
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

const special = listOf(SPECIAL_4, 'ipv4')
const special6 = listOf(SPECIAL_6, 'ipv6')
const global6 = listOf(GLOBAL_6, 'ipv6')

/**
 * True for an IP address that anybody on the Internet could be asked at; false for this machine, its network, the cloud's own services, and for
 * addresses in which an IPv4 one hides (mapped, NAT64, 6to4). (ASVS 1.3.6, 13.2.4)
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address)
  return family === 6 && !address.includes('%') && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
}

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [start = '', bits] = range.split('/')
    list.addSubnet(start, Number(bits), family)
  }
  return list
}
