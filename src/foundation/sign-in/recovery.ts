import { createHash } from 'node:crypto'
import { Refusal } from '#foundation/refusal.ts'
import { accountOf, countAttempt } from './attempts.ts'
import type { SignInDoor } from './door.ts'
import type { Visitor } from './door-parts.ts'
import { checkPassword } from './password-rules.ts'
import { enter, type SignedIn } from './entering.ts'
import { hashed, randomPassword, setPassword } from './passwords.ts'

const HOW_MANY = 10

/** Ten codes, each good once, in place of any earlier ones. Only their SHA-256 is kept: show them now (ASVS 6.5.2). */
export async function newRecoveryCodes(door: SignInDoor, user: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => randomPassword())
  const rows = codes.map((code) => ({ hash: hashOf(code), user, created_at: door.now(), used_at: null }))
  await door.store.outside.transaction().execute(async (tx) => {
    await tx.deleteFrom('recovery_code').where('user', '=', user).execute()
    await tx.insertInto('recovery_code').values(rows).execute()
  })
  return codes
}

/** How many codes `user` has left. */
export async function recoveryCodesLeft(door: SignInDoor, user: string): Promise<number> {
  const rows = await door.store.outside
    .selectFrom('recovery_code')
    .select('hash')
    .where('user', '=', user)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}

/**
 * The way back without mail: a code and a new password; the code is spent, all sessions and passkeys end, and a new session begins. Throws the Refusals
 * `signIn.wrongCode` (the same for an address nobody has), `signIn.tooMany`, and those of `checkPassword`.
 */
export async function signInWithRecoveryCode(
  door: SignInDoor,
  input: { email: string; code: string; password: string; visitor: Visitor },
): Promise<SignedIn> {
  checkPassword(input.password)
  const attempt = await countAttempt(door, {
    tried: 'recovery',
    account: accountOf(input.email),
    visitor: input.visitor,
  })
  const email = input.email.trim().toLowerCase()
  // Hashed first, whoever asks, so that an unknown address takes as long as a known one.
  const hash = await hashed(door, input.password)
  const found = await door.store.outside.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  const user = found?.id ?? ''
  await setPassword(door, { user, hash }, async (tx) => {
    const spent = await tx
      .updateTable('recovery_code')
      .set({ used_at: door.now() })
      .where('hash', '=', hashOf(input.code))
      .where('user', '=', user)
      .where('used_at', 'is', null)
      .executeTakeFirst()
    if (spent.numUpdatedRows === 0n) throw new Refusal('signIn.wrongCode')
  })
  await attempt.forget()
  return enter(door, { email, password: input.password, visitor: input.visitor })
}

/** However it was typed: spaces, dashes and capitals do not matter. */
function hashOf(code: string): string {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex')
}
