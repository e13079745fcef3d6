import type { NodemailerError } from 'nodemailer/lib/errors'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { MINUTE, SECOND } from '#foundation/days.ts'
import { mailProblemOf } from '../servers/mail-problem-of.ts'
import type { ServerLogin } from '../servers/server-types.ts'
import { smtpContent } from './smtp-content.ts'
import { replyOf } from './smtp-reply.ts'
import type { RefusedRecipient, SmtpLine, SmtpPatience, SmtpResult, SmtpStage } from './smtp-types.ts'

const PATIENCE: SmtpPatience = { connect: 30 * SECOND, greeting: 30 * SECOND, silent: 10 * MINUTE }

/**
 * Enters a server of submission: to the checked address, with TLS as the login says and never without where it does. One connection, for as many messages as it
 * will take. Throws a MailProblem. (reliability.md, Sending exactly once)
 */
export async function smtpLine(login: ServerLogin, patience: Partial<SmtpPatience> = {}): Promise<SmtpLine> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const { place } = login
  const { connect, greeting, silent } = { ...PATIENCE, ...patience }
  const connection = new Connection({
    host: place.address,
    port: place.port,
    servername: place.servername || undefined,
    secure: place.protection === 'tls',
    requireTLS: place.protection === 'starttls',
    ignoreTLS: place.protection === 'plain',
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: connect,
    greetingTimeout: greeting,
    socketTimeout: silent,
    logger: false,
  })
  // What breaks is told by whatever waits for an answer; an error that nobody listens to would end the process.
  connection.on('error', () => undefined)
  try {
    return lineOn(connection, login, await entered(connection, login))
  } catch (error) {
    connection.close()
    throw mailProblemOf(error, login)
  }
}

/** What a server says of itself before it knows us. */
async function entered(connection: SMTPConnection, { auth }: ServerLogin): Promise<number | null> {
  const { promise: broken, reject } = Promise.withResolvers<never>()
  const ended = () => reject(new Error('connection closed'))
  broken.catch(() => undefined)
  connection.once('error', reject).once('end', ended)
  const open = called((done) => connection.connect(done))
  await Promise.race([broken, open])
  // The answer to EHLO, over TLS by now (RFC 1870).
  const size = /^250[ -]SIZE (\d{1,12})/imu.exec(String(connection.lastServerResponse))?.[1]
  // A server that asks for no login (one of one's own) has nobody to tell apart.
  if (connection.allowsAuth) {
    const who =
      'pass' in auth
        ? { user: auth.user, credentials: { user: auth.user, pass: auth.pass } }
        : { user: auth.user, oauth2: await tokenOf(auth) }
    const known = called((done) => connection.login(who, done))
    await Promise.race([broken, known])
  }
  connection.off('error', reject).off('end', ended)
  return Number(size) || null
}

/** One answer; a second one, after the connection broke, is nobody's. */
function called(work: (done: (error?: Error | null) => void) => void): Promise<void> {
  const answer = new Promise<void>((resolve, reject) => work((error) => (error ? reject(error) : resolve())))
  answer.catch(() => undefined)
  return answer
}

async function tokenOf(auth: { user: string; accessToken: string }) {
  const { default: XOAuth2 } = await import('nodemailer/lib/xoauth2')
  return new XOAuth2({ user: auth.user, accessToken: auth.accessToken })
}

function lineOn(connection: SMTPConnection, login: ServerLogin, most: number | null): SmtpLine {
  let isOpen = true
  const close = () => {
    isOpen = false
    connection.close()
  }
  return {
    most,
    isOpen: () => isOpen && !connection.destroyed,
    close() {
      // A line that works is left as a guest leaves; whether the server hears it does not matter.
      if (isOpen && !connection.destroyed) connection.quit()
      isOpen = false
      setTimeout(() => connection.close(), SECOND).unref()
    },
    async send(mail, beforeEnd) {
      if (most !== null && mail.bytes.byteLength > most) return { as: 'too-large', most }
      const { stream, isGiven } = smtpContent(mail.bytes, beforeEnd)
      const envelope = { from: mail.from, to: [...mail.to], size: mail.bytes.byteLength }
      const result = await new Promise<SmtpResult>((done) =>
        connection.send(envelope, stream, (error, info) =>
          done(
            error
              ? resultOf(error, login, isGiven())
              : { as: 'accepted', reply: replyOf(info.response), refused: refusedIn(info) },
          ),
        ),
      )
      stream.destroy()
      // Where a message broke off in the middle, only the end of the connection tells the server so.
      if (result.as === 'broken' || isClosing(result)) close()
      return result
    },
  }
}

const STAGES: Readonly<Record<string, SmtpStage>> = { 'MAIL FROM': 'sender', 'RCPT TO': 'recipients', DATA: 'data' }

function resultOf(error: NodemailerError, login: ServerLogin, given: boolean): SmtpResult {
  const reply = replyOf(error.response ?? '')
  // Only an answer that says no tells that the server has it not; 421 is one, whenever it comes (RFC 5321, 3.8).
  if (reply.code < 400) return { as: 'broken', problem: mailProblemOf(error, login), given }
  const stage = error.code === 'EMESSAGE' || given ? 'content' : (STAGES[error.command ?? ''] ?? 'sender')
  return { as: 'refused', stage, reply, refused: refusedIn(error) }
}

/** After 421 the server hangs up; after 503 the two do not mean the same any more. */
const isClosing = (result: SmtpResult) =>
  result.as === 'refused' && (result.reply.code === 421 || result.reply.code === 503)

const refusedIn = ({ rejectedErrors = [] }: { rejectedErrors?: NodemailerError[] | undefined }): RefusedRecipient[] =>
  rejectedErrors.map(({ recipient = '', response = '' }) => ({ address: recipient, reply: replyOf(response) }))
