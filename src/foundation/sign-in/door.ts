import type { Store } from '#foundation/store/store.ts'
import type { Auth } from './auth.ts'
import type { DoorParts } from './door-parts.ts'

/** What every verb of sign-in takes first. */
export interface SignInDoor {
  readonly store: Store
  /** The instant now, in milliseconds since 1970. */
  readonly now: () => number
  /** The cookie's name: `__Host-` binds it to this host and https where PUBLIC_URL is https. */
  readonly cookie: string
  /** better-auth, loaded when somebody first signs in or comes back with a session: it takes longer to load than the rest. */
  auth(): Promise<Auth>
}

/** Builds the door; costs nothing until it is used. */
export function signInDoor(parts: DoorParts): SignInDoor {
  const cookie = parts.secure ? '__Host-consonance' : 'consonance_session'
  let auth: Promise<Auth> | undefined
  return {
    store: parts.store,
    now: parts.now,
    cookie,
    auth: () => (auth ??= import('./auth.ts').then(({ authOn }) => authOn({ ...parts, cookie }))),
  }
}
