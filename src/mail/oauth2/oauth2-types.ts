/** Whose way of giving consent it is; `other` has its endpoints told. */
export const OAUTH2_PROVIDERS = ['google', 'microsoft', 'other'] as const
export type OAuth2Provider = (typeof OAUTH2_PROVIDERS)[number]

/** The studio's own registration with a provider, less its secret. */
export interface OAuth2Client {
  provider: OAuth2Provider
  clientId: string
  /** Where the user gives consent (RFC 6749, 3.1). */
  authorizeUrl: string
  /** Where codes and refresh tokens become access tokens (RFC 6749, 3.2). */
  tokenUrl: string
  /** With spaces between, as RFC 6749 writes them. */
  scope: string
}

/** What a consent gave us. */
export interface OAuth2Tokens {
  accessToken: string
  /** '' where the provider gave none: consent is then asked for when the access token is over. */
  refreshToken: string
  /** In milliseconds since 1970. */
  expiresAt: number
  /** When it was given. */
  givenAt: number
}
