import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { SECOND } from '#foundation/days.ts'
import { MailProblem } from '../mail-problem.ts'
import { mailProblemOf } from './mail-problem-of.ts'
import type { ServerLogin } from './server-types.ts'

/** What an incoming server showed of itself. */
interface IncomingTried {
  /** How many letters the inbox holds. */
  inbox: number
  /** The folder of what was sent, by its special use (RFC 6154) or its name; null where there seems to be none. */
  sent: string | null
  /** New mail is told at once (IDLE), changes are told apart (CONDSTORE). */
  idle: boolean
  condstore: boolean
}

/** What an outgoing server showed of itself. */
interface OutgoingTried {
  /** The largest message it takes, in bytes (RFC 1870); null where it does not say. */
  most: number | null
}

/** Somebody waits at the page: a server that takes longer is one that does not answer. Milliseconds. */
const WAIT = 10 * SECOND
const MOST_TIME = 25 * SECOND

/** Enters an IMAP server, looks at the names of its folders, and leaves. Nothing is marked or opened for writing. Throws a MailProblem. */
export async function tryIncoming(login: ServerLogin): Promise<IncomingTried> {
  const { ImapFlow } = await import('imapflow')
  const { place, auth } = login
  const client = new ImapFlow({
    host: place.address,
    port: place.port,
    servername: place.servername || undefined,
    secure: place.protection === 'tls',
    doSTARTTLS: place.protection === 'tls' ? undefined : place.protection === 'starttls',
    auth: 'pass' in auth ? { user: auth.user, pass: auth.pass } : { user: auth.user, accessToken: auth.accessToken },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: WAIT,
    greetingTimeout: WAIT,
    socketTimeout: WAIT,
  })
  // What breaks later than connect is told by the command that waits for it; without a listener it would end the process.
  client.on('error', () => undefined)
  return within(MOST_TIME, login, async () => {
    try {
      await client.connect()
      const folders = await client.list()
      const inbox = await client.status('INBOX', { messages: true })
      return {
        inbox: inbox ? (inbox.messages ?? 0) : 0,
        sent: folders.find((one) => one.specialUse === '\\Sent')?.path ?? null,
        idle: client.capabilities.has('IDLE'),
        condstore: client.capabilities.has('CONDSTORE'),
      }
    } finally {
      client.close()
    }
  })
}

/** Enters a server of submission and leaves; nothing is sent. Throws a MailProblem. */
export async function trySending(login: ServerLogin): Promise<OutgoingTried> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const { place } = login
  const connection = new Connection({
    host: place.address,
    port: place.port,
    servername: place.servername || undefined,
    secure: place.protection === 'tls',
    requireTLS: place.protection === 'starttls',
    ignoreTLS: place.protection === 'plain',
    connectionTimeout: WAIT,
    greetingTimeout: WAIT,
    socketTimeout: WAIT,
    logger: false,
  })
  return within(MOST_TIME, login, async () => {
    try {
      return await entered(connection, login)
    } finally {
      connection.close()
    }
  })
}

async function entered(connection: SMTPConnection, { auth }: ServerLogin): Promise<OutgoingTried> {
  const { promise: broken, reject } = Promise.withResolvers<never>()
  connection.on('error', reject)
  await Promise.race([broken, new Promise<void>((done) => connection.connect(() => done()))])
  // The answer to EHLO, over TLS by now.
  const size = /^250[ -]SIZE (\d{1,12})/imu.exec(String(connection.lastServerResponse))?.[1]
  const credentials =
    'pass' in auth
      ? { user: auth.user, credentials: { user: auth.user, pass: auth.pass } }
      : { type: 'OAUTH2', user: auth.user, oauth2: await tokenOf(auth) }
  const { promise: known, resolve, reject: refused } = Promise.withResolvers<void>()
  connection.login(credentials, (error) => (error ? refused(error) : resolve()))
  await Promise.race([broken, known])
  return { most: Number(size) || null }
}

async function tokenOf(auth: { user: string; accessToken: string }) {
  const { default: XOAuth2 } = await import('nodemailer/lib/xoauth2')
  return new XOAuth2({ user: auth.user, accessToken: auth.accessToken })
}

/** What the work comes to, in time; whatever fails is told as a MailProblem. */
async function within<Done>(most: number, login: ServerLogin, work: () => Promise<Done>): Promise<Done> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new MailProblem('timed-out')), most)
  try {
    return await Promise.race([work(), late])
  } catch (error) {
    throw error instanceof MailProblem ? error : mailProblemOf(error, login)
  } finally {
    clearTimeout(timer)
  }
}
