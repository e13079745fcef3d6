import { createHmac, timingSafeEqual } from 'node:crypto'
import { STOP_KINDS, type StopKind } from '#foundation/stops/stop-types.ts'

/** Whom a stop is for, and what it stops. */
export interface StopOf {
  workspace: string
  contact: string
  kind: StopKind
}

const ID = 16
const TAG = 32
const KIND = 2 * ID

/**
 * The token of a stop's address: workspace, contact and kind, and under them an HMAC-SHA256 with the house's secret. It never runs out, since a stop is honoured
 * for ever, and all that it opens is a stop. Both ids are UUIDs.
 */
export function stopToken(secret: string, { workspace, contact, kind }: StopOf): string {
  const of = Buffer.concat([bytesOf(workspace), bytesOf(contact), Buffer.from([STOP_KINDS.indexOf(kind)])])
  return Buffer.concat([of, tagOf(secret, of)]).toString('base64url')
}

/** Whom a token is for; null for whatever we did not make, in the same time for whatever it is (ASVS 6.3.8). */
export function stopIn(secret: string, token: string): StopOf | null {
  const bytes = Buffer.from(token.slice(0, 200), 'base64url')
  const whole = Buffer.alloc(KIND + 1 + TAG)
  bytes.copy(whole)
  const of = whole.subarray(0, KIND + 1)
  const isOurs = timingSafeEqual(tagOf(secret, of), whole.subarray(KIND + 1))
  const kind = STOP_KINDS[of[KIND] ?? STOP_KINDS.length]
  if (!isOurs || !kind || bytes.length !== whole.length || bytes.toString('base64url') !== token) return null
  return { workspace: idOf(of.subarray(0, ID)), contact: idOf(of.subarray(ID, KIND)), kind }
}

/** The headers that let a mail program stop a kind of message with one press (RFC 8058); `address` is the whole https address of the stop. */
export const stopHeaders = (address: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** The secret signs links and sessions too: what it signs here says so, so that none can stand for another. */
const tagOf = (secret: string, of: Buffer): Buffer =>
  createHmac('sha256', secret).update('consonance stop\0').update(of).digest()

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

function idOf(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
