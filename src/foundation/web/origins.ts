import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { type Config, isLoopback } from '#foundation/config.ts'

/** Which Host headers and which origins are ours. */
export interface Origins {
  /** True for a Host header that names us (DNS rebinding: a stranger's name that leads to this machine is none of ours). */
  hostIsOurs(host: string | undefined): boolean
  /** True for the Origin of one of our own pages, given the Host header that came with it. */
  originIsOurs(origin: string, host: string | undefined): boolean
}

/**
 * On loopback only the names of loopback; on a network this machine's own names and bare addresses, which no foreign page can take
 * as its name; in both cases the host of PUBLIC_URL, which a proxy passes on.
 */
export function originsOf(config: Pick<Config, 'host' | 'publicUrl'>): Origins {
  const publicHost = config.publicUrl?.host
  const here = new Set([config.host, hostname(), `${hostname()}.local`].map((name) => name.toLowerCase()))
  const open = !isLoopback(config.host)
  const hostIsOurs = (host: string | undefined) => {
    const name = nameOf(host)
    if (host === undefined || name === null) return false
    if (host.toLowerCase() === publicHost || isLoopback(name)) return true
    return open && (isIP(name) !== 0 || here.has(name))
  }
  return {
    hostIsOurs,
    originIsOurs(origin, host) {
      if (origin === config.publicUrl?.origin) return true
      // Behind a proxy that ends TLS only PUBLIC_URL can be https; otherwise the page came from where the request went.
      return hostIsOurs(host) && origin === `http://${host?.toLowerCase()}`
    },
  }
}

/** A Host header without its port and brackets; null when it is none. */
function nameOf(host: string | undefined): string | null {
  const found = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(host ?? '')
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}

/**
 * Where passkeys can be made and used, for a request from one of our own pages: the host they belong to, and the page's origin. Null where browsers offer
 * none: on plain http beyond localhost, and at a bare address (WebAuthn 5.1.3, 5.1.4).
 */
export function passkeyPlace(
  origins: Origins,
  { origin, host }: { origin: string | undefined; host: string | undefined },
): { host: string; origin: string } | null {
  const page = URL.parse(origin ?? '')
  if (!page || origin === undefined || !origins.originIsOurs(origin, host)) return null
  const { hostname, protocol } = page
  if (isIP(hostname.replaceAll(/^\[|\]$/gu, '')) !== 0) return null
  return protocol === 'https:' || hostname === 'localhost' ? { host: hostname, origin: page.origin } : null
}
