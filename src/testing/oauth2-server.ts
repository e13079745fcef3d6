import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OAuth2Client } from '#mail/oauth2/oauth2-types.ts'

/** An OAuth2 server as RFC 6749 and RFC 7636 describe one, on loopback; strict, so that a client which cheats fails. */
export interface OAuth2Server {
  /** A registration with it. */
  client: OAuth2Client
  clientSecret: string
  /** What a test changes of its manners. */
  manners: Manners
  /** What a browser does after its user agreed: follows the address that we sent it to, and comes back with these. */
  agree(url: string): Promise<URLSearchParams>
  /** The user takes the consent back with the provider. */
  endConsents(): void
  /** True for an access token that is good now. */
  isGood(accessToken: string): boolean
  /** How often tokens were asked for, by kind of grant. */
  asked: Record<string, number>
  close(): Promise<void>
}

interface Manners {
  /** A refresh token is good once; the second use ends every consent, as security guides advise (RFC 9700, 4.14.2). */
  rotates: boolean
  /** Seconds; null for a server that does not say. */
  lives: number | null
  /** How long it thinks before it answers, in milliseconds. */
  thinks: number
  /** Answers with this in place of tokens. */
  fails: { status: number; body: string } | null
  /** Gives no refresh token. */
  forOnce: boolean
}

interface Code {
  challenge: string
  redirectUri: string
}

const SECRET = 'the-clients-own-secret/+='

export async function startOAuth2Server(): Promise<OAuth2Server> {
  const state: State = {
    codes: new Map(),
    refreshTokens: new Map(),
    accessTokens: new Set(),
    asked: {},
    manners: { rotates: true, lives: 3600, thinks: 0, fails: null, forOnce: false },
  }
  const server = createServer((request, response) => void answer(state, request, response))
  const port = await listening(server)
  const at = `http://127.0.0.1:${port}`
  const client: OAuth2Client = {
    provider: 'other',
    clientId: 'consonance',
    authorizeUrl: `${at}/authorize?tenant=one`,
    tokenUrl: `${at}/token`,
    scope: 'mail offline',
  }
  return {
    client,
    clientSecret: SECRET,
    manners: state.manners,
    asked: state.asked,
    agree: (url) => Promise.resolve(agreed(state, new URL(url))),
    endConsents() {
      state.refreshTokens.clear()
      state.accessTokens.clear()
    },
    isGood: (token) => state.accessTokens.has(token),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

interface State {
  codes: Map<string, Code>
  /** Whether it is still good; used ones are remembered. */
  refreshTokens: Map<string, boolean>
  accessTokens: Set<string>
  asked: Record<string, number>
  manners: Manners
}

function listening(server: Server): Promise<number> {
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    }),
  )
}

/** What is asked of the user's browser, checked as a provider checks it. */
function agreed({ codes }: State, url: URL): URLSearchParams {
  const asked = url.searchParams
  const wanted = { response_type: 'code', client_id: 'consonance', code_challenge_method: 'S256', tenant: 'one' }
  for (const [name, value] of Object.entries(wanted))
    if (asked.get(name) !== value) throw new Error(`${name} is ${asked.get(name)}`)
  const code = randomUUID()
  codes.set(code, { challenge: asked.get('code_challenge') ?? '', redirectUri: asked.get('redirect_uri') ?? '' })
  return new URLSearchParams({ code, state: asked.get('state') ?? '' })
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams(await text(request))
  const kind = form.get('grant_type') ?? 'none'
  state.asked[kind] = (state.asked[kind] ?? 0) + 1
  await sleep(state.manners.thinks)
  const { fails } = state.manners
  const said = fails ?? tokensFor(state, form)
  response.writeHead(said.status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(said.body)
}

function tokensFor(state: State, form: URLSearchParams): { status: number; body: string } {
  if (form.get('client_id') !== 'consonance' || form.get('client_secret') !== SECRET)
    return refusal('invalid_client', 'The client is not known.', 401)
  if (form.get('grant_type') === 'authorization_code') return forCode(state, form)
  if (form.get('grant_type') === 'refresh_token') return forRefreshToken(state, form)
  return refusal('unsupported_grant_type', '')
}

function forCode(state: State, form: URLSearchParams): { status: number; body: string } {
  const code = form.get('code') ?? ''
  const known = state.codes.get(code)
  state.codes.delete(code)
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  const isRight = known?.challenge === challenge && known.redirectUri === form.get('redirect_uri')
  return isRight ? given(state, newToken(state)) : refusal('invalid_grant', `The code ${code} was not taken.`)
}

function forRefreshToken(state: State, form: URLSearchParams): { status: number; body: string } {
  const token = form.get('refresh_token') ?? ''
  const isGood = state.refreshTokens.get(token)
  if (isGood === false) state.refreshTokens.clear()
  if (!isGood) return refusal('invalid_grant', `The token ${token} has been expired or revoked.`)
  if (!state.manners.rotates) return given(state, null)
  state.refreshTokens.set(token, false)
  return given(state, newToken(state))
}

function newToken({ refreshTokens, manners }: State): string | null {
  if (manners.forOnce) return null
  const token = `renewing-token-${randomUUID()}`
  refreshTokens.set(token, true)
  return token
}

function given({ accessTokens, manners }: State, refreshToken: string | null): { status: number; body: string } {
  const accessToken = `entering-token-${randomUUID()}`
  accessTokens.add(accessToken)
  const tokens = {
    access_token: accessToken,
    token_type: 'Bearer',
    ...(manners.lives !== null && { expires_in: manners.lives }),
    ...(refreshToken !== null && { refresh_token: refreshToken }),
  }
  return { status: 200, body: JSON.stringify(tokens) }
}

const refusal = (error: string, description: string, status = 400) => ({
  status,
  body: JSON.stringify({ error, error_description: description }),
})
