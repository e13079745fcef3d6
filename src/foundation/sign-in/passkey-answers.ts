import { z } from 'zod'

const Text = z.string().max(10_000)

/** What a browser answers when it is asked for a passkey, as JSON (WebAuthn 5.1, AuthenticationResponseJSON); its truth is better-auth's to tell. */
export const PasskeyAnswer = z.object({
  id: Text,
  rawId: Text,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Text,
    authenticatorData: Text,
    signature: Text,
    userHandle: Text.exactOptional(),
  }),
  clientExtensionResults: z.object({}),
})

/** And when it is asked to make one (RegistrationResponseJSON). */
export const NewPasskeyAnswer = z.record(z.string(), z.unknown())
