/** How a connection is protected; `plain` only to hosts that whoever installed Consonance named. */
export type Protection = 'tls' | 'starttls' | 'plain'

/** Where a mail server is. */
export interface ServerPlace {
  host: string
  port: number
  protection: Protection
}

/**
 * A place whose addresses were all looked at: `address` is the one that is asked, `servername` the name its certificate must be for; '' where the host is
 * an address itself, which TLS does not name (RFC 6066) and whose certificate must be for it. (reliability.md, SSRF)
 */
export interface CheckedPlace extends ServerPlace {
  address: string
  servername: string
}

/** How we say who we are. */
export type Credentials = { user: string; pass: string } | { user: string; accessToken: string }

/** Everything that is needed to enter one server; made just before, never stored and never logged. */
export interface ServerLogin {
  place: CheckedPlace
  auth: Credentials
}
