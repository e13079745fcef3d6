import { passkey } from '@better-auth/passkey'
import { SettingsService } from '@simplewebauthn/server'
import { betterAuth } from 'better-auth'
import { type AuthParts, authOptions } from './auth.ts'

/** Nobody is asked to prove a device's make; a proof that comes all the same would have the certificate's own address asked whether it holds (ASVS 1.3.6). */
for (const identifier of ['android-key', 'android-safetynet', 'apple', 'mds'] as const)
  SettingsService.setRootCertificates({ identifier, certificates: [] })

/** The cookie that ties a challenge to the browser that asked for it; it is good once, for five minutes. */
const CHALLENGE = 'challenge'

/**
 * better-auth with passkeys of one host (the relying party, WebAuthn 4). A passkey stands in place of the password and of whatever else proves
 * who one is, so it counts only where the device asked for a finger, a face or a code (ASVS 6.3.3).
 */
export function passkeyAuthOn(parts: AuthParts & { host: string }) {
  const options = authOptions(parts)
  return betterAuth({
    ...options,
    // Whoever adds a passkey has just given the password (passkeys.ts).
    session: { ...options.session, freshAge: 0 },
    advanced: {
      ...options.advanced,
      cookies: {
        ...options.advanced.cookies,
        [CHALLENGE]: {
          name: `${parts.cookie}_challenge`,
          attributes: { secure: parts.secure, httpOnly: true, sameSite: 'strict', path: '/' },
        },
      },
    },
    plugins: [
      passkey({
        rpID: parts.host,
        rpName: 'Consonance',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: CHALLENGE },
        registration: { afterVerification: ({ verification }) => demand(verification.registrationInfo?.userVerified) },
        authentication: {
          afterVerification: ({ verification }) => demand(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  })
}

export type PasskeyAuth = ReturnType<typeof passkeyAuthOn>

function demand(userVerified: boolean | undefined): void {
  if (!userVerified) throw new Error('The device did not ask who holds it')
}
