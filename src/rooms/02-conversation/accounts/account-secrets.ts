import { z } from 'zod'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { type Keyring, NoKey, type Sealed } from '#foundation/sealed.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import type { AccountRow } from './account-store.ts'

/** What an account tells its servers. It never leaves this folder but as a `ServerLogin`, made just before. */
export type AccountSecrets = z.infer<typeof AccountSecrets>

const AccountSecrets = z.union([
  z.object({ pass: z.string() }),
  z.object({
    clientSecret: z.string(),
    /** Null until consent is given, and again when it has ended. */
    tokens: z
      .object({ accessToken: z.string(), refreshToken: z.string(), expiresAt: z.number(), givenAt: z.number() })
      .nullable(),
  }),
])

/** A consent that is being asked for: it comes back to us with the same state, to the member who asked. */
export type AskedConsent = z.infer<typeof AskedConsent>

const AskedConsent = z.object({
  state: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  actor: z.string(),
  at: z.number(),
})

type Place = Pick<AccountRow, 'id'>

/** A sealed value opens only in its own column of its own row of its own studio. */
const place = (house: House, { id }: Place, column: string) => ({
  of: `mail_account/${house.store.workspace}/${id}/${column}`,
})

/** Refuses `account.refused.noKey`. */
export function sealSecrets(house: House, keyring: Keyring, row: Place, secrets: AccountSecrets) {
  const { keyId, sealed } = sealedBy(keyring, secrets, place(house, row, 'secret'))
  return { secret_key: keyId, secret: sealed }
}

/** Null where nothing is kept. Throws a MailProblem `no-key`. */
export function openSecrets(house: House, keyring: Keyring, row: AccountRow): AccountSecrets | null {
  const sealed = sealedIn(row.secret_key, row.secret)
  return sealed && AccountSecrets.parse(JSON.parse(opened(keyring, sealed, place(house, row, 'secret'))))
}

/** Refuses `account.refused.noKey`. */
export function sealConsent(house: House, keyring: Keyring, row: Place, asked: AskedConsent) {
  const { keyId, sealed } = sealedBy(keyring, asked, place(house, row, 'consent'))
  return { consent_key: keyId, consent: sealed }
}

/** Null where none is being asked for. Throws a MailProblem `no-key`. */
export function openConsent(house: House, keyring: Keyring, row: AccountRow): AskedConsent | null {
  const sealed = sealedIn(row.consent_key, row.consent)
  return sealed && AskedConsent.parse(JSON.parse(opened(keyring, sealed, place(house, row, 'consent'))))
}

function sealedBy(keyring: Keyring, secrets: AccountSecrets | AskedConsent, of: { of: string }): Sealed {
  try {
    return keyring.seal(JSON.stringify(secrets), of)
  } catch (error) {
    throw error instanceof NoKey ? new Refusal('account.refused.noKey') : error
  }
}

function sealedIn(keyId: string | null, sealed: string | null): Sealed | null {
  return keyId === null || sealed === null ? null : { keyId, sealed }
}

function opened(keyring: Keyring, sealed: Sealed, of: { of: string }): string {
  try {
    return keyring.open(sealed, of)
  } catch (error) {
    if (error instanceof NoKey) throw new MailProblem('no-key', '', { cause: error })
    throw error
  }
}
