import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { newId } from '#foundation/ids.ts'
import { ADDRESS_HEADER, type DoorParts } from './door-parts.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-rules.ts'

const DAY = 24 * 60 * 60

/** better-auth on our store and with our cookie. Its own pages and routes are not mounted: our forms call its functions. */
export const authOn = (parts: AuthParts) => betterAuth(authOptions(parts))

export type AuthParts = DoorParts & { cookie: string }

/** What better-auth is told, with whatever is plugged into it. */
export function authOptions(parts: AuthParts) {
  const kind = parts.store.migrations.kind
  return {
    // Only ever a name to it: links and redirects, which would need the real one, are made by us.
    baseURL: 'http://localhost',
    secret: parts.secret,
    database: { db: parts.store.outside, type: kind === 'postgres' ? 'postgres' : 'sqlite', transaction: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    // ASVS 7.3.1, 7.3.2: thirty days, put off once a day while it is used.
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: 'consonance',
      cookies: {
        session_token: {
          name: parts.cookie,
          attributes: { secure: parts.secure, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => newId() },
    },
    // Our own count of attempts is in the database (attempts.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  } satisfies BetterAuthOptions
}

export type Auth = ReturnType<typeof authOn>
