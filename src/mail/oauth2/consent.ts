import { createHash, randomBytes } from 'node:crypto'
import type { OAuth2Client } from './oauth2-types.ts'
import { CONSENT_EXTRAS } from './presets.ts'

/** 256 random bits that only we know until the code is exchanged (RFC 7636, 4.1); `state` is made the same way (RFC 6749, 10.12). */
export function newVerifier(): string {
  return randomBytes(32).toString('base64url')
}

/** What is told of the verifier beforehand: S256 (RFC 7636, 4.2). */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

/** Where the user's browser is sent to give consent; it comes back to `redirectUri` with a code and the same `state`. `hint` is the address they are asked for. */
export function consentUrl(
  client: OAuth2Client,
  { redirectUri, state, verifier, hint }: { redirectUri: string; state: string; verifier: string; hint: string },
): string {
  const url = new URL(client.authorizeUrl)
  const asked = {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUri,
    scope: client.scope,
    state,
    code_challenge: challengeOf(verifier),
    code_challenge_method: 'S256',
    login_hint: hint,
    ...CONSENT_EXTRAS[client.provider],
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}
