import { z } from 'zod'
import { Refusal } from '#foundation/refusal.ts'
import { accountOf, countAttempt } from './attempts.ts'
import { refusalOf } from './auth-refusals.ts'
import type { SignInDoor } from './door.ts'
import { headersOf, type Visitor } from './door-parts.ts'
import { checkPassword } from './password-rules.ts'

/** Somebody who has just signed in: pass the cookies on. */
export interface SignedIn {
  user: string
  cookies: string[]
}

/**
 * Makes the first person of a studio and signs them in. Throws the Refusals of `checkPassword`, `signIn.emailTaken`, or
 * `signIn.emailInvalid`. The caller makes them a member of their workspace (members.ts).
 */
export async function signUpOwner(
  door: SignInDoor,
  input: { name: string; email: string; password: string; visitor: Visitor },
): Promise<SignedIn> {
  const email = z.email().safeParse(input.email.trim())
  if (!email.success) throw new Refusal('signIn.emailInvalid')
  checkPassword(input.password)
  const auth = await door.auth()
  const body = { name: input.name, email: email.data, password: input.password }
  const made = auth.api.signUpEmail({ body, headers: headersOf(input.visitor), returnHeaders: true })
  const { response, headers } = await made.catch((error: unknown) => {
    throw refusalOf(error, { USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'signIn.emailTaken' })
  })
  return { user: response.user.id, cookies: headers.getSetCookie() }
}

/**
 * Signs in. Throws the Refusal `signIn.wrong`, the same and after the same time for a wrong password and for an address nobody
 * has, or `signIn.tooMany` {minutes}. (ASVS 6.3.8)
 */
export async function signIn(
  door: SignInDoor,
  input: { email: string; password: string; visitor: Visitor },
): Promise<SignedIn> {
  const attempt = await countAttempt(door, {
    tried: 'password',
    account: accountOf(input.email),
    visitor: input.visitor,
  })
  const signed = await enter(door, input)
  await attempt.forget()
  return signed
}

/** Signs in without counting: for those who have just proved themselves otherwise. */
export async function enter(
  door: SignInDoor,
  input: { email: string; password: string; visitor: Visitor },
): Promise<SignedIn> {
  const auth = await door.auth()
  const body = { email: input.email.trim(), password: input.password }
  const asked = auth.api.signInEmail({ body, headers: headersOf(input.visitor), returnHeaders: true })
  const { response, headers } = await asked.catch((error: unknown) => {
    // An address that is none, or a password longer than any: wrong like the others.
    throw refusalOf(error, {
      INVALID_EMAIL_OR_PASSWORD: 'signIn.wrong',
      INVALID_EMAIL: 'signIn.wrong',
      PASSWORD_TOO_LONG: 'signIn.wrong',
    })
  })
  return { user: response.user.id, cookies: headers.getSetCookie() }
}
