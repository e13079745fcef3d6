import { timingSafeEqual } from 'node:crypto'
import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Keyring } from '#foundation/sealed.ts'
import type { OAuth2Client, OAuth2Tokens } from '#mail/oauth2/oauth2-types.ts'
import { consentUrl, newVerifier } from '#mail/oauth2/consent.ts'
import { tokensForCode } from '#mail/oauth2/tokens.ts'
import type { MailWays } from '#mail/servers/checked-place.ts'
import { accountOf } from './account-row.ts'
import { type AskedConsent, openConsent, openSecrets, sealConsent, sealSecrets } from './account-secrets.ts'
import * as store from './account-store.ts'

/** How long the user has for giving consent, in milliseconds. */
const ASKED_FOR = 15 * MINUTE

/**
 * Begins to ask for consent; returns where the user's browser is to be sent. The provider sends it back to `redirectUri` with `code` and `state`, or with
 * `error` and `state`. Asked again, only the last one counts. Refuses `account.refused.notFound`, also where a password is the proof.
 */
export async function askConsent(
  house: House,
  keyring: Keyring,
  { account: id, redirectUri }: { account: string; redirectUri: string },
): Promise<string> {
  return house.store.write(async (tx) => {
    const row = await store.accountRow(tx, id)
    const known = row && row.removed_at === null ? accountOf(row) : null
    if (!known?.oauth2) throw new Refusal('account.refused.notFound')
    const verifier = newVerifier()
    // The id leads back to the account; what nobody can know is the rest.
    const state = `${id}.${newVerifier()}`
    const asked = { state, verifier, redirectUri, actor: house.actor, at: house.now() }
    await store.updateAccount(tx, id, sealConsent(house, keyring, { id }, asked))
    return consentUrl(known.oauth2, { redirectUri, state, verifier, hint: known.address })
  })
}

/**
 * Takes the consent that the user came back with, and switches the account on; returns its id. One state works once, for the member who asked, within a quarter of an hour: refuses
 * `account.refused.consent` otherwise, and `account.refused.noRefresh` where the provider gave nothing that lasts. Throws a
 * MailProblem where the provider did not take the code, or could not be asked.
 */
export async function takeConsent(
  house: House,
  keyring: Keyring,
  { state, code, ways }: { state: string; code: string; ways: MailWays },
): Promise<string> {
  const { id, client, clientSecret, asked } = await redeemed(house, keyring, state)
  const { verifier, redirectUri } = asked
  const given = await tokensForCode({ client, clientSecret, ways, now: house.now }, { code, verifier, redirectUri })
  if (given.refreshToken === '') throw new Refusal('account.refused.noRefresh')
  await keepConsent(house, keyring, { id, client, given })
  return id
}

/** The account that a state belongs to, for the page that says that no consent was given; null where it is none of ours. */
export async function consentOf(house: House, { state }: { state: string }): Promise<string | null> {
  const id = state.split('.', 1)[0] ?? ''
  const row = await house.store.read((tx) => store.accountRow(tx, id))
  return row && row.removed_at === null ? id : null
}

interface Redeemed {
  id: string
  client: OAuth2Client
  clientSecret: string
  asked: AskedConsent
}

/** Before the provider is asked the state is used up: who comes with it a second time comes too late. */
function redeemed(house: House, keyring: Keyring, state: string): Promise<Redeemed> {
  return house.store.write(async (tx) => {
    const id = state.split('.', 1)[0] ?? ''
    const row = await store.accountRow(tx, id)
    const client = row && row.removed_at === null ? accountOf(row).oauth2 : null
    const asked = row && client && openConsent(house, keyring, row)
    if (!row || !client || !asked || !isSame(asked.state, state)) throw new Refusal('account.refused.consent')
    if (asked.actor !== house.actor || asked.at < house.now() - ASKED_FOR) throw new Refusal('account.refused.consent')
    const secrets = openSecrets(house, keyring, row)
    await store.updateAccount(tx, id, { consent: null, consent_key: null })
    return { id, client, clientSecret: secrets && 'tokens' in secrets ? secrets.clientSecret : '', asked }
  })
}

function keepConsent(
  house: House,
  keyring: Keyring,
  { id, client, given }: { id: string; client: OAuth2Client; given: OAuth2Tokens },
): Promise<void> {
  return house.store.write(async (tx) => {
    const row = await store.accountRow(tx, id)
    const isStill = row && row.removed_at === null && row.oauth2 === JSON.stringify(client)
    const secrets = isStill ? openSecrets(house, keyring, row) : null
    // Removed or registered otherwise while the provider was asked: the consent is for what is no more.
    if (!secrets || !('tokens' in secrets)) throw new Refusal('account.refused.consent')
    await store.updateAccount(tx, id, {
      ...sealSecrets(house, keyring, { id }, { ...secrets, tokens: given }),
      consented: 1,
      active: 1,
      problem: null,
      refresher: null,
      refreshing_until: null,
      changed_at: house.now(),
    })
    await record(tx, house, { kind: 'account.consented', subject: id })
  })
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
