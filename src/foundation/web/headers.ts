import { randomBytes } from 'node:crypto'
import type { WebHandler } from './web-env.ts'

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/**
 * The headers of every answer (ASVS 3.4): nothing runs, loads or frames that is not ours. A route that sets its own policy (foreign mail in its
 * frame) keeps it. Pages are not kept by the browser, since they hold clients' words; assets say otherwise themselves.
 *
 * Referrer-Policy is `same-origin`: nothing is told to foreign hosts, as with `no-referrer`, but under `no-referrer` browsers send
 * `Origin: null` with our own forms, and then a forged one could not be told from ours on plain http.
 */
export function securityHeaders(options: { secure: boolean }): WebHandler {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64')
    c.set('nonce', nonce)
    await next()
    const set = (name: string, value: string) => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    set('content-security-policy', policy(nonce))
    set('referrer-policy', 'same-origin')
    set('x-content-type-options', 'nosniff')
    set('cross-origin-opener-policy', 'same-origin')
    set('cross-origin-resource-policy', 'same-origin')
    set('permissions-policy', PERMISSIONS.map((name) => `${name}=()`).join(', '))
    set('cache-control', 'no-store')
    if (options.secure) set('strict-transport-security', 'max-age=63072000')
  }
}

function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ')
}
