import { randomInt } from 'node:crypto'
import { Stop } from '#foundation/refusal.ts'
import { accountOf, countAttempt } from './attempts.ts'
import { refusalOf } from './auth-refusals.ts'
import type { SignInDoor } from './door.ts'
import { headersOf, type Visitor } from './door-parts.ts'
import { checkPassword } from './password-rules.ts'

/**
 * Changes the password of whoever these headers belong to and ends their other sessions (ASVS 7.4.3). Throws the Refusals of
 * `checkPassword`, `signIn.wrong` for the present password, `signIn.tooMany`.
 */
export async function changePassword(
  door: SignInDoor,
  input: { headers: Headers; email: string; present: string; next: string; visitor: Visitor },
): Promise<{ cookies: string[] }> {
  checkPassword(input.next)
  const attempt = await countAttempt(door, {
    tried: 'password',
    account: accountOf(input.email),
    visitor: input.visitor,
  })
  const auth = await door.auth()
  const body = { currentPassword: input.present, newPassword: input.next, revokeOtherSessions: true }
  const headers = headersOf(input.visitor)
  headers.set('cookie', input.headers.get('cookie') ?? '')
  const changed = await auth.api.changePassword({ body, headers, returnHeaders: true }).catch((error: unknown) => {
    throw refusalOf(error, { INVALID_PASSWORD: 'signIn.wrong', PASSWORD_TOO_LONG: 'signIn.wrong' })
  })
  await attempt.forget()
  return { cookies: changed.headers.getSetCookie() }
}

/**
 * A new random password for the owner who lost theirs, ending all their sessions and passkeys; for the command line, where whoever may read the
 * data folder is the owner anyway. Throws a Stop when there is no owner, or several and no `email` to choose by.
 */
export async function newOwnerPassword(
  door: SignInDoor,
  input: { email?: string },
): Promise<{ email: string; password: string }> {
  const owners = await door.store.outside
    .selectFrom('user')
    .select(['id', 'email'])
    .where(({ eb, selectFrom }) =>
      eb('id', 'in', selectFrom('member').select('member.user').where('member.role', '=', 'owner')),
    )
    .$if(input.email !== undefined, (query) => query.where('email', '=', (input.email ?? '').trim().toLowerCase()))
    .execute()
  const [owner, another] = owners
  if (!owner)
    throw new Stop(
      input.email
        ? `No owner here has the address ${input.email}.`
        : 'There is no owner yet: open the studio in a browser first.',
    )
  if (another)
    throw new Stop(`There are several owners: add --email with one of ${owners.map((one) => one.email).join(', ')}.`)
  const password = randomPassword()
  const hash = await hashed(door, password)
  await setPassword(door, { user: owner.id, hash })
  await door.store.outside.deleteFrom('attempt').execute()
  return { email: owner.email, password }
}

/** The hash as better-auth wants it: scrypt, in another thread. */
export async function hashed(door: SignInDoor, password: string): Promise<string> {
  const { password: passwords } = await (await door.auth()).$context
  return passwords.hash(password)
}

/**
 * Puts a new password in place and ends every session and every passkey: whoever was inside may have added one (ASVS 7.4.3); `first` runs in
 * the same transaction and may refuse.
 */
export async function setPassword(
  door: SignInDoor,
  input: { user: string; hash: string },
  first: (tx: SignInDoor['store']['outside']) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await door.store.outside.transaction().execute(async (tx) => {
    await first(tx)
    await tx
      .updateTable('account')
      .set({ password: input.hash, updatedAt: new Date() })
      .where('userId', '=', input.user)
      .where('providerId', '=', 'credential')
      .execute()
    await tx.deleteFrom('session').where('userId', '=', input.user).execute()
    await tx.deleteFrom('passkey').where('userId', '=', input.user).execute()
  })
}

/** Without letters and figures that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** `groups` of four, 5 bits a letter: four groups are 79 bits. */
export function randomPassword(groups = 4): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
