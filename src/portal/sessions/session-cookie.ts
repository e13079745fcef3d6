import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { BegunSession } from './sessions.ts'
import { LONGEST, LOOK } from './session-rules.ts'

/** What a device sends with each request to a contact's page. */
interface SessionCookie extends BegunSession {
  workspace: string
}

const VALUE =
  /^(?<workspace>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(?<secret>[\w-]{43})$/u

/** One cookie a contact, so that whoever is a contact of two studios, or two contacts at one machine, keep apart. `__Host-` binds it to this host and https. */
const nameOf = (contact: string, secure: boolean): string => `${secure ? '__Host-' : ''}consonance-p-${contact}`

/** The session that a request carries for a contact's page; null without one. */
export function sessionCookie(
  c: Context,
  { contact, secure }: { contact: string; secure: boolean },
): SessionCookie | null {
  const { workspace, id, secret } = VALUE.exec(getCookie(c, nameOf(contact, secure)) ?? '')?.groups ?? {}
  return workspace && id && secret ? { workspace, id, secret } : null
}

/** Hands a session to the device; of a look it goes with the hour. */
export function giveSession(
  c: Context,
  cookie: SessionCookie,
  { contact, secure, look = false }: { contact: string; secure: boolean; look?: boolean },
): void {
  const value = `${cookie.workspace}.${cookie.id}.${cookie.secret}`
  setCookie(c, nameOf(contact, secure), value, { ...kept(secure), maxAge: (look ? LOOK : LONGEST) / 1000 })
}

/** Takes the cookie of a session that ended away. */
export const takeSession = (c: Context, { contact, secure }: { contact: string; secure: boolean }): void =>
  setCookie(c, nameOf(contact, secure), '', { ...kept(secure), maxAge: 0 })

const kept = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure }) as const
