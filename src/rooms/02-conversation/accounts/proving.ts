import type { House } from '#foundation/house.ts'
import type { Keyring } from '#foundation/sealed.ts'
import type { Tx } from '#foundation/store/store.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { standingAccount } from './account-row.ts'
import { openSecrets, sealSecrets } from './account-secrets.ts'
import * as store from './account-store.ts'
import type { NewProof } from './account-types.ts'

/** The columns of what a new account proves itself by. Refuses `account.refused.noKey`. */
export function proofRow(house: House, keyring: Keyring, { id, proof }: { id: string; proof: NewProof }) {
  if ('pass' in proof) return { ...sealSecrets(house, keyring, { id }, { pass: proof.pass }), ...BY_PASSWORD }
  const secrets = { clientSecret: proof.clientSecret, tokens: null }
  return { ...sealSecrets(house, keyring, { id }, secrets), ...BY_CONSENT, oauth2: JSON.stringify(proof.oauth2) }
}

/** From now on it proves itself so. The same registration, without a new secret, goes on with the consent that it has. */
export async function proveBy(
  tx: Tx,
  house: House,
  keyring: Keyring,
  { id, proof }: { id: string; proof: NewProof },
): Promise<void> {
  const kept =
    'pass' in proof ? null : await keptConsent(tx, house, keyring, { id, oauth2: JSON.stringify(proof.oauth2) })
  if ('pass' in proof || !kept)
    return void (await store.updateAccount(tx, id, { ...proofRow(house, keyring, { id, proof }), ...NO_REFRESH }))
  const secrets = { clientSecret: proof.clientSecret || kept.clientSecret, tokens: kept.tokens }
  await store.updateAccount(tx, id, sealSecrets(house, keyring, { id }, secrets))
}

async function keptConsent(tx: Tx, house: House, keyring: Keyring, { id, oauth2 }: { id: string; oauth2: string }) {
  const row = await standingAccount(tx, id)
  if (row.oauth2 !== oauth2) return null
  try {
    const before = openSecrets(house, keyring, row)
    return before && 'tokens' in before ? before : null
  } catch (error) {
    // What cannot be opened is typed again.
    if (error instanceof MailProblem) return null
    throw error
  }
}

const BY_PASSWORD = { proof: 'password', oauth2: null, consented: 0 } as const
const BY_CONSENT = { proof: 'oauth2', consented: 0 } as const
const NO_REFRESH = { refresher: null, refreshing_until: null } as const
