import type { z } from 'zod'
import { Refusal } from '#foundation/refusal.ts'
import { countAttempt } from './attempts.ts'
import type { SignInDoor } from './door.ts'
import { headersOf, type Visitor } from './door-parts.ts'
import type { SignedIn } from './entering.ts'
import type { PasskeyAnswer } from './passkey-answers.ts'
import { forgetChallenges, passkeyRefusal, type PasskeyPlace, withCookies } from './passkey-parts.ts'

/**
 * Begins a sign-in by passkey. Returns what the browser is asked with (`PublicKeyCredentialRequestOptionsJSON`), which names nobody, and the cookies that
 * go with it. Throws the Refusal `signIn.tooMany` {minutes}: each question is kept for a while, so an address gets so many.
 */
export async function askForPasskey(
  door: SignInDoor,
  { place, visitor }: { place: PasskeyPlace; visitor: Visitor },
): Promise<{ options: object; cookies: string[] }> {
  await countAttempt(door, { tried: 'challenge', visitor })
  await forgetChallenges(door)
  const auth = await door.passkeyAuth(place.host)
  const asked = await auth.api.generatePasskeyAuthenticationOptions({
    headers: headersOf(visitor),
    returnHeaders: true,
  })
  return { options: { ...asked.response, userVerification: 'required' }, cookies: asked.headers.getSetCookie() }
}

/**
 * Signs in by the passkey that the browser answered with (`AuthenticationResponseJSON`). Throws the Refusals `signIn.passkeyUnknown` for one that nobody
 * has here or that was taken away, `signIn.passkeyStale` where the question was answered before or too late, `signIn.passkeyFailed` for anything else that
 * does not hold, and `signIn.tooMany` {minutes}: attempts are counted as with the password (ASVS 6.3.1).
 */
export async function signInWithPasskey(
  door: SignInDoor,
  input: {
    headers: Headers
    place: PasskeyPlace
    visitor: Visitor
    credential: z.infer<typeof PasskeyAnswer>
  },
): Promise<SignedIn> {
  const { place, visitor, credential } = input
  const attempt = await countAttempt(door, { tried: 'passkey', account: credential.id, visitor })
  const { outside } = door.store
  const known = await outside
    .selectFrom('passkey')
    .select('id')
    .where('credentialID', '=', credential.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!known) throw new Refusal('signIn.passkeyUnknown')
  const headers = withCookies(headersOf(visitor), input.headers)
  headers.set('origin', place.origin)
  const auth = await door.passkeyAuth(place.host)
  const asked = auth.api.verifyPasskeyAuthentication({ body: { response: credential }, headers, returnHeaders: true })
  const signed = await asked.catch((error: unknown) => {
    throw passkeyRefusal(error)
  })
  await outside.updateTable('passkey').set({ used_at: door.now() }).where('id', '=', known.id).execute()
  await attempt.forget()
  return { user: signed.response.user.id, cookies: signed.headers.getSetCookie() }
}
