import { setTimeout as sleep } from 'node:timers/promises'
import { MINUTE, SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Keyring } from '#foundation/sealed.ts'
import type { Tx } from '#foundation/store/store.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import type { OAuth2Tokens } from '#mail/oauth2/oauth2-types.ts'
import { TOKEN_WAIT, tokensAgain } from '#mail/oauth2/tokens.ts'
import type { MailWays } from '#mail/servers/checked-place.ts'
import { accountOf } from './account-row.ts'
import { openSecrets, sealSecrets } from './account-secrets.ts'
import * as store from './account-store.ts'

/** An access token that ends sooner than this is not begun with, in milliseconds. */
const TOO_SHORT = MINUTE

/** Who asks for a new token has longer than the provider is waited for: two must never use one refresh token, since the second use may end the consent. */
const LEASE = TOKEN_WAIT + 10 * SECOND

/** How often it is looked whether the other has got one. */
const LOOK_EVERY = 250

/**
 * The access token that is good now; asked for anew by one process at a time, while the others wait for what it gets. A crash between the provider's answer
 * and our commit cannot be undone where refresh tokens turn: consent is then asked for again. Throws a MailProblem.
 */
export async function accessToken(
  house: House,
  keyring: Keyring,
  { id, ways }: { id: string; ways: MailWays },
): Promise<string> {
  const holder = newId()
  for (let looks = Math.ceil(LEASE / LOOK_EVERY); ; looks--) {
    const turn = await house.store.write((tx) => turnIn(tx, house, keyring, { id, holder }))
    if (turn.kind === 'good') return turn.token
    if (turn.kind === 'mine') return refreshed(house, keyring, { id, holder, ways, turn })
    if (looks === 0) throw new MailProblem('timed-out')
    await sleep(LOOK_EVERY)
  }
}

interface MyTurn {
  kind: 'mine'
  row: store.AccountRow
  clientSecret: string
  tokens: OAuth2Tokens
}

type Turn = { kind: 'good'; token: string } | { kind: 'theirs' } | MyTurn

async function turnIn(
  tx: Tx,
  house: House,
  keyring: Keyring,
  { id, holder }: { id: string; holder: string },
): Promise<Turn> {
  const row = await store.accountRow(tx, id)
  const secrets = row && openSecrets(house, keyring, row)
  if (!row || !secrets || !('tokens' in secrets) || !secrets.tokens) throw new MailProblem('consent-ended')
  const { tokens, clientSecret } = secrets
  if (tokens.expiresAt > house.now() + TOO_SHORT && !wasRefused(row, tokens))
    return { kind: 'good', token: tokens.accessToken }
  if (row.refreshing_until !== null && row.refreshing_until > house.now()) return { kind: 'theirs' }
  if (tokens.refreshToken === '') throw new MailProblem('consent-ended')
  await store.updateAccount(tx, id, { refresher: holder, refreshing_until: house.now() + LEASE })
  return { kind: 'mine', row, clientSecret, tokens }
}

/** A server refused it after it was given: whatever its time, another one is needed. */
function wasRefused(row: store.AccountRow, { givenAt }: OAuth2Tokens): boolean {
  const { problem } = accountOf(row)
  return problem?.code === 'consent-ended' && problem.at >= givenAt
}

interface Refreshing {
  id: string
  holder: string
  ways: MailWays
  turn: MyTurn
}

async function refreshed(house: House, keyring: Keyring, { id, holder, ways, turn }: Refreshing): Promise<string> {
  const { row, clientSecret, tokens } = turn
  const client = accountOf(row).oauth2
  if (!client) throw new MailProblem('consent-ended')
  try {
    const given = await tokensAgain({ client, clientSecret, ways, now: house.now }, tokens)
    await house.store.write((tx) => keepTokens(tx, house, keyring, { id, before: tokens, given }))
    return given.accessToken
  } catch (error) {
    const isOver = error instanceof MailProblem && error.code === 'consent-ended'
    await house.store.write((tx) => endTurn(tx, house, keyring, { id, holder, over: isOver ? tokens : null }))
    throw error
  }
}

/**
 * Keeps what was given in the place of the token that it was given for. Where that one is no longer here, consent was given anew in the meantime: the newer
 * one stays.
 */
async function keepTokens(
  tx: Tx,
  house: House,
  keyring: Keyring,
  { id, before, given }: { id: string; before: OAuth2Tokens; given: OAuth2Tokens },
): Promise<void> {
  const row = await store.accountRow(tx, id)
  const secrets = row && openSecrets(house, keyring, row)
  if (!secrets || !('tokens' in secrets) || secrets.tokens?.refreshToken !== before.refreshToken) return
  const kept = sealSecrets(house, keyring, { id }, { ...secrets, tokens: given })
  await store.updateAccount(tx, id, { ...kept, refresher: null, refreshing_until: null })
}

/** Gives the turn back; a consent that has ended is forgotten, unless there is a newer one. */
async function endTurn(
  tx: Tx,
  house: House,
  keyring: Keyring,
  { id, holder, over }: { id: string; holder: string; over: OAuth2Tokens | null },
): Promise<void> {
  const row = await store.accountRow(tx, id)
  if (!row || row.refresher !== holder) return
  const secrets = over && openSecrets(house, keyring, row)
  const isEnded = secrets && 'tokens' in secrets && secrets.tokens?.refreshToken === over.refreshToken
  await store.updateAccount(tx, id, {
    refresher: null,
    refreshing_until: null,
    ...(isEnded && { ...sealSecrets(house, keyring, { id }, { ...secrets, tokens: null }), consented: 0 }),
  })
}
