import { accountOf, countAttempt } from './attempts.ts'
import { refusalOf } from './auth-refusals.ts'
import type { SignInDoor } from './door.ts'
import { headersOf, type Visitor } from './door-parts.ts'
import { forgetRemoved } from './passkeys.ts'
import { forgetChallenges, passkeyRefusal, type PasskeyPlace, withCookies } from './passkey-parts.ts'

/** Who adds a passkey, and where. */
interface Adding {
  headers: Headers
  place: PasskeyPlace
  visitor: Visitor
}

/**
 * Begins to add a passkey for whoever these headers belong to: they give their password once more (ASVS 7.5.1). Returns what the browser is asked with
 * (`PublicKeyCredentialCreationOptionsJSON`), and the cookies that go with it. Throws the Refusals `signIn.wrong` and `signIn.tooMany`.
 */
export async function beginPasskey(
  door: SignInDoor,
  input: Adding & { user: string; email: string; password: string },
): Promise<{ options: object; cookies: string[] }> {
  const { place, visitor, user, email, password } = input
  const attempt = await countAttempt(door, { tried: 'password', account: accountOf(email), visitor })
  const headers = withCookies(headersOf(visitor), input.headers)
  const plain = await door.auth()
  await plain.api.verifyPassword({ body: { password }, headers }).catch((error: unknown) => {
    throw refusalOf(error, { INVALID_PASSWORD: 'signIn.wrong', PASSWORD_TOO_LONG: 'signIn.wrong' })
  })
  await attempt.forget()
  await forgetRemoved(door, { user })
  await forgetChallenges(door)
  const auth = await door.passkeyAuth(place.host)
  const asked = await auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true })
  return { options: asked.response, cookies: asked.headers.getSetCookie() }
}

/**
 * Adds the passkey that the browser made (`RegistrationResponseJSON`); returns its id. Throws the Refusals `signIn.passkeyStale` where the question
 * was answered before or too late, and `signIn.passkeyFailed` for anything else that does not hold: another origin, another device's answer.
 */
export async function addPasskey(
  door: SignInDoor,
  input: Adding & { name: string; credential: object },
): Promise<string> {
  const { place, name, credential } = input
  const headers = withCookies(headersOf(input.visitor), input.headers)
  headers.set('origin', place.origin)
  const auth = await door.passkeyAuth(place.host)
  const added = await auth.api
    .verifyPasskeyRegistration({ body: { response: credential, name }, headers })
    .catch((error: unknown) => {
      throw passkeyRefusal(error)
    })
  await door.store.outside.updateTable('passkey').set({ host: place.host }).where('id', '=', added.id).execute()
  return added.id
}
