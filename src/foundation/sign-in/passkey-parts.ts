import { refusalOf } from './auth-refusals.ts'
import type { SignInDoor } from './door.ts'

/** Where a passkey is made or used: it belongs to the host, and the browser says from which origin it was asked. */
export interface PasskeyPlace {
  host: string
  origin: string
}

/** Adds the cookies of the request: better-auth finds the session and the challenge by them. */
export function withCookies(headers: Headers, request: Headers): Headers {
  headers.set('cookie', request.get('cookie') ?? '')
  return headers
}

/** Questions that nobody answered in time are swept away by whoever asks next. */
export async function forgetChallenges(door: SignInDoor): Promise<void> {
  await door.store.outside.deleteFrom('verification').where('expiresAt', '<', new Date()).execute()
}

/** What better-auth says of a passkey that does not hold, as a Refusal. */
export const passkeyRefusal = (error: unknown): unknown =>
  refusalOf(error, {
    CHALLENGE_NOT_FOUND: 'signIn.passkeyStale',
    PASSKEY_NOT_FOUND: 'signIn.passkeyUnknown',
    AUTHENTICATION_FAILED: 'signIn.passkeyFailed',
    FAILED_TO_VERIFY_REGISTRATION: 'signIn.passkeyFailed',
    YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: 'signIn.passkeyFailed',
  })
