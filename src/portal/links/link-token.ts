import { createHmac, timingSafeEqual } from 'node:crypto'

/** The message that a link belongs to. */
interface LinkIn {
  workspace: string
  outgoing: string
}

const ID = 16
const TAG = 32

/**
 * The token of a message's link: workspace and message, and under them an HMAC-SHA256 with the house's secret, 86 characters for an address. Nothing of
 * it is stored, and nothing that is stored can make one (decisions/009). Both ids are UUIDs.
 */
export function linkToken(secret: string, { workspace, outgoing }: LinkIn): string {
  const ids = Buffer.concat([bytesOf(workspace), bytesOf(outgoing)])
  return Buffer.concat([ids, tagOf(secret, ids)]).toString('base64url')
}

/**
 * Which message a token belongs to; null for whatever we did not make, in the same time for whatever it is (ASVS 6.3.8). A token is spelled in one way
 * only: another spelling of the same bytes is none.
 */
export function linkIn(secret: string, token: string): LinkIn | null {
  const bytes = Buffer.from(token.slice(0, 200), 'base64url')
  const whole = Buffer.alloc(2 * ID + TAG)
  bytes.copy(whole)
  const ids = whole.subarray(0, 2 * ID)
  const isOurs = timingSafeEqual(tagOf(secret, ids), whole.subarray(2 * ID))
  if (!isOurs || bytes.length !== whole.length || bytes.toString('base64url') !== token) return null
  return { workspace: idOf(ids.subarray(0, ID)), outgoing: idOf(ids.subarray(ID)) }
}

/** What a letter said, with its links as `…/p/links/…`: so nothing that is kept, or stands in a backup, opens a page (decisions/009). */
export const withoutTokens = (text: string): string => text.replaceAll(TOKEN, '$<links>…')

/** Whatever stands where a token does. */
const TOKEN = /(?<links>\/p\/links\/)[\w-]+/gu

/** The secret signs sessions too: what it signs here says so, so that neither can stand for the other. */
const tagOf = (secret: string, ids: Buffer): Buffer =>
  createHmac('sha256', secret).update('consonance portal link\0').update(ids).digest()

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

function idOf(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
