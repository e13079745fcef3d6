import type { Store } from '#foundation/store/store.ts'
import type { Auth } from './auth.ts'
import type { DoorParts } from './door-parts.ts'
import type { PasskeyAuth } from './passkey-auth.ts'

/** What every verb of sign-in takes first. */
export interface SignInDoor {
  readonly store: Store
  /** The instant now, in milliseconds since 1970. */
  readonly now: () => number
  /** The cookie's name: `__Host-` binds it to this host and https where PUBLIC_URL is https. */
  readonly cookie: string
  /** better-auth, loaded when somebody first signs in or comes back with a session: it takes longer to load than the rest. */
  auth(): Promise<Auth>
  /** The same with passkeys of this host, loaded when somebody first uses one. */
  passkeyAuth(host: string): Promise<PasskeyAuth>
}

/** Builds the door; costs nothing until it is used. */
export function signInDoor(parts: DoorParts): SignInDoor {
  const cookie = parts.secure ? '__Host-consonance' : 'consonance_session'
  let auth: Promise<Auth> | undefined
  const passkeyAuth = new Map<string, Promise<PasskeyAuth>>()
  return {
    store: parts.store,
    now: parts.now,
    cookie,
    passkeyAuth: (host) => {
      const found =
        passkeyAuth.get(host) ??
        import('./passkey-auth.ts').then(({ passkeyAuthOn }) => passkeyAuthOn({ ...parts, cookie, host }))
      passkeyAuth.set(host, found)
      return found
    },
    auth: () => (auth ??= import('./auth.ts').then(({ authOn }) => authOn({ ...parts, cookie }))),
  }
}
