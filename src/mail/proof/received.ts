import { BlockList, isIP } from 'node:net'
import { addressesOf } from '../mime/mime-addresses.ts'
import type { Field } from '../mime/mime-fields.ts'

/** How a letter came to the server that received it, as that server stamped it: from which address, calling itself what, in whose name. */
export interface Arrival {
  ip: string
  helo: string
  /** '' is the empty return path. */
  sender: string
}

/** So many machines of the receiving house may have handed it on. */
const MOST_HOPS = 8

/**
 * Who handed a letter to the receiving server. Only what stands on top was stamped there: the first Received line that names a client outside of the house,
 * past lines of the house's own machines (by the address that they saw, not by a name that they were told), and a Return-Path above it. Null where either
 * is missing: what stands below was written by whoever sent it. (RFC 5321, 4.4)
 */
export async function arrivalOf(fields: readonly Field[]): Promise<Arrival | null> {
  const { parseReceived, getClientAddress } = await import('mailauth/lib/parse-received.js')
  let sender: string | null = null
  let hops = 0
  for (const { name, value } of fields) {
    if (name === 'return-path') sender ??= senderIn(value)
    const from = name === 'received' ? parseReceived(`Received: ${value}`).from : undefined
    if (!from?.value) continue
    const ip = getClientAddress(from)
    hops += 1
    if (!ip || hops > MOST_HOPS || isUnknowable(ip)) return null
    if (!isInside(ip)) return sender === null ? null : { ip, helo: from.value, sender }
  }
  return null
}

function senderIn(value: string): string {
  return addressesOf(value, 1)[0]?.address ?? ''
}

const inside = new BlockList()
inside.addSubnet('10.0.0.0', 8, 'ipv4')
inside.addSubnet('127.0.0.0', 8, 'ipv4')
inside.addSubnet('192.168.0.0', 16, 'ipv4')
inside.addSubnet('fc00::', 7, 'ipv6')
inside.addSubnet('fe80::', 10, 'ipv6')
inside.addAddress('::1', 'ipv6')

const containers = new BlockList()
containers.addSubnet('172.16.0.0', 12, 'ipv4')

/** An address of the receiving house's own network. */
const isInside = (ip: string): boolean => inside.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4')

/** A mail server in a container may see every client under the container's gateway: the line below may then be the stranger's own. */
const isUnknowable = (ip: string): boolean => isIP(ip) === 4 && containers.check(ip, 'ipv4')

/** What Microsoft 365 itself says of the server a letter came from: the domain that it may send for, as far as it was checked. */
export interface StampedSpf {
  result: string
  domain: string
}

/**
 * Microsoft 365 hands mail on between public addresses of its own and puts the return path below them, so that its clients cannot be read from the Received
 * lines; but it stamps its own findings on whatever comes in, above those that were there before. Whether it is the receiving server its name in the
 * topmost Received line says, which nobody else could put there. Null for every other server: an Authentication-Results line of those could be the
 * sender's own. (RFC 8601, 1.6 and 5)
 */
export async function stampedSpf(fields: readonly Field[]): Promise<StampedSpf | null> {
  const { parseReceived } = await import('mailauth/lib/parse-received.js')
  const top = fields.find(({ name }) => name === 'received')
  const by = top && parseReceived(`Received: ${top.value}`).by?.value
  if (!by || !/\.prod\.outlook\.com$/i.test(by)) return null
  const results = fields.find(({ name }) => name === 'authentication-results')?.value ?? ''
  const found = /\bspf=([a-z]+)\b[^;]*?\bsmtp\.mailfrom=(?:[^\s;@]*@)?([^\s;@]+)/i.exec(results)
  return found?.[1] && found[2] ? { result: found[1].toLowerCase(), domain: found[2].toLowerCase() } : null
}
