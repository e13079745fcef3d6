import { SECOND } from '#foundation/days.ts'
import { isPublicAddress } from '#foundation/web/public-address.ts'
import { type Answer, type NotFetched, publicPost, type Ways } from '#foundation/web/public-fetch.ts'
import { z } from 'zod'
import { MailProblem, type MailProblemCode } from '../mail-problem.ts'
import { firstLine } from '../servers/first-line.ts'
import { type MailWays, plainHost } from '../servers/checked-place.ts'
import type { OAuth2Client, OAuth2Tokens } from './oauth2-types.ts'

/** How long a provider is waited for, in milliseconds; a lease on refreshing must be longer. */
export const TOKEN_WAIT = 20 * SECOND

/** An answer of a few tokens; Microsoft's have some kilobytes. */
const MOST = 64 * 1024

/** Where a provider does not say how long an access token lives (RFC 6749, 5.1 only recommends it): short, so that it is never trusted too long. */
const UNTOLD_LIFE = 5 * 60

export interface TokenAsking {
  client: OAuth2Client
  /** '' for a public client, which has none. */
  clientSecret: string
  ways: MailWays
  now: () => number
}

/** Turns the code of a consent into tokens (RFC 6749, 4.1.3; RFC 7636, 4.5). Throws a MailProblem: `consent-ended` where the code is not taken. */
export function tokensForCode(
  asking: TokenAsking,
  { code, verifier, redirectUri }: { code: string; verifier: string; redirectUri: string },
): Promise<OAuth2Tokens> {
  const form = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri }
  return tokensFor(asking, form, '')
}

/**
 * A new access token (RFC 6749, 6), and the refresh token that is good from now on: the same, or the one it was turned into. Throws a MailProblem:
 * `consent-ended` where the user must give consent again (invalid_grant), others where the provider could not be asked.
 */
export function tokensAgain(asking: TokenAsking, { refreshToken }: { refreshToken: string }): Promise<OAuth2Tokens> {
  return tokensFor(asking, { grant_type: 'refresh_token', refresh_token: refreshToken }, refreshToken)
}

async function tokensFor(
  asking: TokenAsking,
  form: Readonly<Record<string, string>>,
  refreshToken: string,
): Promise<OAuth2Tokens> {
  const { client, clientSecret, now } = asking
  const secret = clientSecret === '' ? {} : { client_secret: clientSecret }
  const asked = { ...form, client_id: client.clientId, ...secret }
  const answer = await ask(client.tokenUrl, asked, asking.ways)
  const secrets = [...Object.values(form), clientSecret]
  const given = Given.safeParse(answer.status === 200 ? jsonOf(answer) : null)
  if (!given.success) throw refusalOf(answer, secrets)
  const { access_token, refresh_token, expires_in } = given.data
  return {
    accessToken: access_token,
    refreshToken: refresh_token ?? refreshToken,
    expiresAt: now() + expires_in * SECOND,
    givenAt: now(),
  }
}

const Given = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  // Some providers write the number as text.
  expires_in: z.coerce.number().positive().catch(UNTOLD_LIFE),
})

const Refused = z.object({ error: z.string(), error_description: z.string().catch('') })

/** Endpoints are told by users: what may not be connected to by mail may not be asked either. */
async function ask(tokenUrl: string, form: Readonly<Record<string, string>>, ways: MailWays): Promise<Answer> {
  const url = URL.parse(tokenUrl)
  if (!url) throw new MailProblem('no-host')
  const host = plainHost(url.hostname)
  const isNamed = ways.isNamed(host, host)
  if (url.protocol !== 'https:' && !isNamed) throw new MailProblem('no-tls')
  const safe: Ways = {
    resolve: (name) => ways.resolver.addresses(name),
    isPublic: (address) => isPublicAddress(address) || ways.isNamed(host, address),
    ports: new Set(isNamed ? [url.port] : ['', '443']),
  }
  const wanted = { url: tokenUrl, form, most: MOST, milliseconds: TOKEN_WAIT, accept: 'application/json' }
  const answer = await publicPost(wanted, safe)
  if (typeof answer !== 'string') return answer
  throw new MailProblem(NOT_ASKED[answer])
}

const NOT_ASKED: Readonly<Record<NotFetched, MailProblemCode>> = {
  private: 'private-host',
  address: 'port',
  failed: 'timed-out',
  status: 'other',
  'too-large': 'other',
}

/** RFC 6749, 5.2: `invalid_grant` says that the consent is no more; everything else is said in the provider's own words. */
function refusalOf(answer: Answer, secrets: readonly string[]): MailProblem {
  const read = Refused.safeParse(jsonOf(answer))
  if (!read.success)
    return new MailProblem(answer.status >= 500 || answer.status === 429 ? 'busy' : 'other', `${answer.status}`)
  const { error, error_description } = read.data
  const detail = firstLine(error_description ? `${error}: ${error_description}` : error, secrets)
  if (ENDED.has(error)) return new MailProblem('consent-ended', detail)
  return new MailProblem(error === 'temporarily_unavailable' || answer.status >= 500 ? 'busy' : 'other', detail)
}

/** Microsoft says interaction_required or consent_required where the user must be asked again. */
const ENDED: ReadonlySet<string> = new Set([
  'invalid_grant',
  'interaction_required',
  'consent_required',
  'login_required',
])

function jsonOf({ bytes }: Answer): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}
