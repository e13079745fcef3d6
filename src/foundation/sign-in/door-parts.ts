import type { Store } from '#foundation/store/store.ts'

/** What sign-in is built from. */
export interface DoorParts {
  store: Store
  now: () => number
  /** Signs the session cookies; at least 32 characters. */
  secret: string
  /** True where PUBLIC_URL is https. */
  secure: boolean
}

/** Where a request came from, for the list of sessions and the count of attempts. */
export interface Visitor {
  /** The client's address (client-address.ts). */
  address: string
  /** The User-Agent header. */
  agent: string
}

/** Where better-auth is told the client's address: a header of our own making, never one that came with the request. */
export const ADDRESS_HEADER = 'x-consonance-client-address'

export function headersOf(visitor: Visitor): Headers {
  return new Headers({ [ADDRESS_HEADER]: visitor.address, 'user-agent': visitor.agent.slice(0, 300) })
}
