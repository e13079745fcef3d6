import type { Context } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import type { PasskeyPlace } from '#foundation/sign-in/sign-in.ts'
import { originsOf, passkeyPlace } from '#foundation/web/origins.ts'
import type { Premises } from '../premises.ts'

/** Where this form was sent from, for passkeys. Throws the Refusal `signIn.passkeyNowhere` where there are none. */
export function placeOf(premises: Premises, c: Context): PasskeyPlace {
  const place = passkeyPlace(originsOf(premises.config), { origin: c.req.header('origin'), host: c.req.header('host') })
  if (!place) throw new Refusal('signIn.passkeyNowhere')
  return place
}

/** The answer that the device gave, out of its field; null for what is no JSON. */
export function answered(credential: string | undefined): unknown {
  try {
    return JSON.parse(credential ?? '')
  } catch {
    return null
  }
}
