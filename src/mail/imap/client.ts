import type { ImapFlow } from 'imapflow'
import { MINUTE, SECOND } from '#foundation/days.ts'
import type { ServerLogin } from '../servers/server-types.ts'

const MEBIBYTE = 1024 * 1024

/** What a server may send at once, in bytes: more ends the connection, and the message is then asked for piece by piece. */
const LITERAL = 32 * MEBIBYTE

/**
 * A client that is not connected yet. STARTTLS is demanded where it was chosen and never tried where it was not; nothing is logged; nothing is listened to by itself.
 * Its own watch over silence is wider than ours (`patience.ts`), since it also counts while IDLE waits for news.
 */
export async function newClient({ place, auth }: ServerLogin): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow')
  return new ImapFlow({
    host: place.address,
    port: place.port,
    servername: place.servername || undefined,
    secure: place.protection === 'tls',
    doSTARTTLS: place.protection === 'tls' ? undefined : place.protection === 'starttls',
    auth: 'pass' in auth ? { user: auth.user, pass: auth.pass } : { user: auth.user, accessToken: auth.accessToken },
    tls: { minVersion: 'TLSv1.2' },
    logger: false,
    disableAutoIdle: true,
    disableBinary: true,
    disableCompression: true,
    disableIMAP4rev2: true,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: 6 * MINUTE,
    maxLiteralSize: LITERAL,
    maxLineLength: 2 * LITERAL,
    maxResponseSize: 3 * LITERAL,
  })
}
