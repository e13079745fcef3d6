/** Two modules of mailauth that its own types leave out. */
declare module 'mailauth/lib/parse-received.js' {
  interface Clause {
    value?: string
    comment?: string
  }
  export function parseReceived(line: Uint8Array | string): { from?: Clause; by?: Clause }
  /** The address of the connection, never one that the client told of itself; false without one. */
  export function getClientAddress(from: Clause): string | false
}

declare module 'mailauth/lib/tools.js' {
  /** The first of these domains that has the organisational domain of `from` (Public Suffix List); false without one. */
  export function getAlignment(from: string, domains: readonly string[], strict?: boolean): { domain: string } | false
}
