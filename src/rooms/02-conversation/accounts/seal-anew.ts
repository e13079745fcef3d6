import type { House } from '#foundation/house.ts'
import type { Keyring } from '#foundation/sealed.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { openConsent, openSecrets, sealConsent, sealSecrets } from './account-secrets.ts'
import * as store from './account-store.ts'

/**
 * Seals with the key that seals now whatever another one sealed, in one transaction. Returns how many accounts were sealed anew, and the ids of the keys of those
 * that cannot be opened: they stay as they are. (ASVS 13.3.4)
 */
export function sealAccountsAnew(house: House, keyring: Keyring): Promise<{ anew: number; lost: string[] }> {
  return house.store.write(async (tx) => {
    const current = keyring.current()
    const isOld = (key: string | null) => key !== null && key !== current
    const old = (await store.sealedRows(tx)).filter((row) => isOld(row.secret_key) || isOld(row.consent_key))
    const lost: string[] = []
    let anew = 0
    for (const row of old) {
      const changes = resealed(house, keyring, row)
      if (!changes) {
        lost.push(...[row.secret_key, row.consent_key].filter((key) => key !== null))
        continue
      }
      await store.updateAccount(tx, row.id, changes)
      anew += 1
    }
    return { anew, lost }
  })
}

function resealed(house: House, keyring: Keyring, row: store.AccountRow) {
  try {
    const secrets = openSecrets(house, keyring, row)
    const asked = openConsent(house, keyring, row)
    return {
      ...(secrets && sealSecrets(house, keyring, row, secrets)),
      ...(asked && sealConsent(house, keyring, row, asked)),
    }
  } catch (error) {
    if (error instanceof MailProblem) return null
    throw error
  }
}
