import { describe, expect, test } from 'vitest'
import { MailProblem } from '../mail-problem.ts'
import { mailProblemOf } from './mail-problem-of.ts'

// S0-16; ASVS 13.3.2: what failed, precisely, and never with a secret. The texts are what users of imapflow, nodemailer and others report of real servers.

const PASS = 'Tr0ub4dor&3 "x"'
const BY_PASSWORD = { auth: { user: 'mira@home.example', pass: PASS } }
const BY_TOKEN = { auth: { user: 'mira@home.example', accessToken: 'ya29.a0AfH6SMBx-token' } }

const thrown = (fields: Record<string, unknown>, message = 'Command failed') =>
  Object.assign(new Error(message), fields)

/** As imapflow throws it of a login: the tagged answer, and the words after its code. */
function imapLogin(answer: string): Error {
  const [, code, text = ''] = /^NO (?:\[([A-Z]+)[^\]]*\] )?(.*)$/u.exec(answer) ?? []
  return thrown({
    response: `3 ${answer}`,
    responseStatus: 'NO',
    executedCommand: '3 AUTHENTICATE PLAIN',
    responseText: text,
    ...(code && { serverResponseCode: code }),
    authenticationFailed: true,
  })
}

/** As nodemailer throws it of AUTH. */
const smtpLogin = (response: string) =>
  thrown(
    { code: 'EAUTH', response, responseCode: Number(response.slice(0, 3)), command: 'AUTH PLAIN' },
    `Invalid login: ${response}`,
  )

describe('a login that is refused', () => {
  test.each([
    ['Yahoo', 'NO [AUTHENTICATIONFAILED] AUTHENTICATE Invalid credentials', 'wrong-password'],
    ['Gmail', 'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'wrong-password'],
    ['Dovecot', 'NO [AUTHENTICATIONFAILED] Authentication failed.', 'wrong-password'],
    ['GMX', 'NO authentication failed', 'wrong-password'],
    ['Courier', 'NO Login failed.', 'wrong-password'],
    ['Yandex', 'NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled', 'wrong-password'],
    [
      'Gmail',
      'NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
      'app-password',
    ],
    ['Gmail', 'NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1] Web login required.', 'app-password'],
    [
      'Gmail',
      'NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)',
      'app-password',
    ],
    [
      'Mail.ru',
      'NO [AUTHENTICATIONFAILED] NEOBHODIM parol prilozheniya / Application password is REQUIRED',
      'app-password',
    ],
    ['QQ', 'NO Login fail. Please using authorized code to login.', 'app-password'],
    ['Gmail', 'NO [ALERT] Too many simultaneous connections. (Failure)', 'too-many-connections'],
    [
      'Dovecot',
      'NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=16)',
      'too-many-connections',
    ],
    ['Yahoo', 'NO [LIMIT] LOGIN Rate limit hit', 'busy'],
    ['Dovecot', 'NO [UNAVAILABLE] Temporary authentication failure. [mx1:2026-05-21 12:00:00]', 'busy'],
    ['Yahoo', 'NO [INUSE] AUTHENTICATE Mailbox in use', 'busy'],
    ['Exchange', 'NO Server Unavailable. 15', 'busy'],
    ['Gmail', 'NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)', 'quota'],
    [
      'Dovecot',
      'NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
      'no-tls',
    ],
    ['a company', 'NO [CONTACTADMIN] Your account is locked', 'other'],
    ['a company', 'NO [AUTHORIZATIONFAILED] IMAP is not for you', 'other'],
  ])('by %s over IMAP: %s', (_, answer, code) => {
    const problem = mailProblemOf(imapLogin(answer), BY_PASSWORD)
    expect(problem.code).toBe(code)
    expect(problem.detail).toBe(answer.replace(/^NO (?:\[[^\]]*\] )?/u, ''))
  })

  test.each([
    [
      'Gmail',
      '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials 2adb3069b0e04 - gsmtp',
      'wrong-password',
    ],
    ['Exim', '535 Incorrect authentication data', 'wrong-password'],
    ['Postfix', '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', 'wrong-password'],
    ['Exchange', '535 5.7.3 Authentication unsuccessful [SN4PR0601CA0002.namprd06.prod.outlook.com]', 'wrong-password'],
    [
      'Gmail',
      '534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor o13sm2119833lfg.90 - gsmtp',
      'app-password',
    ],
    [
      'Gmail',
      '534-5.7.14 <https://accounts.google.com/ContinueSignIn?sarp=1&scc=1&plt=AKgnsbsU7\n534-5.7.14 dEj7> Please log in via your web browser and\n534-5.7.14 then try again.',
      'app-password',
    ],
    [
      'Mail.ru',
      '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
      'app-password',
    ],
    [
      'Outlook',
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM 2025-01-26T18:54:30.055Z]',
      'oauth-only',
    ],
    ['Exchange', '504 5.7.4 Unrecognized authentication type', 'oauth-only'],
    ['Gmail', '454 4.7.0 Too many login attempts, please try again later. 4-2002a0560001sm1 - gsmtp', 'busy'],
    ['163', '535 auth failed (this user authenticate too many times)', 'busy'],
    ['Postfix', '454 4.7.0 Temporary authentication failure: Connection lost to authentication server', 'busy'],
    ['Postfix', '530 5.7.0 Must issue a STARTTLS command first', 'no-tls'],
  ])('by %s over SMTP: %s', (_, response, code) => {
    const problem = mailProblemOf(smtpLogin(response), BY_PASSWORD)
    expect([problem.code, problem.detail]).toEqual([code, response.split('\n')[0]])
  })

  test('by a server that is known to take no passwords, though it does not say so', () => {
    const login = { ...BY_PASSWORD, place: { host: 'outlook.office365.com' } }
    expect(mailProblemOf(imapLogin('NO LOGIN failed.'), login).code).toBe('oauth-only')
    const other = { ...BY_PASSWORD, place: { host: 'notoutlook.com.example' } }
    expect(mailProblemOf(imapLogin('NO LOGIN failed.'), other).code).toBe('wrong-password')
  })

  test('for its token says that consent is needed, whatever the server calls it', () => {
    const refused = imapLogin('NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)')
    expect(mailProblemOf(refused, BY_TOKEN).code).toBe('consent-ended')
    expect(mailProblemOf(smtpLogin('535 5.7.3 Authentication unsuccessful'), BY_TOKEN).code).toBe('consent-ended')
    expect(mailProblemOf(smtpLogin('451 4.7.0 Temporary server error'), BY_TOKEN).code).toBe('busy')
  })

  test('before it was tried, since the server has no way for passwords', () => {
    expect(mailProblemOf(new Error('Unsupported authentication mechanism'), BY_PASSWORD).code).toBe('oauth-only')
    const missing = thrown({ code: 'EAUTH', command: 'API' }, 'Missing credentials for "XOAUTH2"')
    expect(mailProblemOf(missing, BY_PASSWORD).code).toBe('oauth-only')
  })
})

describe('a connection that does not come about', () => {
  test.each([
    ['the name is unknown', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'getaddrinfo ENOTFOUND', 'no-host'],
    ['the same to nodemailer', { code: 'EDNS', originalCode: 'ENOTFOUND' }, 'queryA ENOTFOUND', 'no-host'],
    ['nobody listens', { code: 'ECONNREFUSED' }, 'connect ECONNREFUSED 10.0.0.1:993', 'refused'],
    ['the same to nodemailer', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'connect ECONNREFUSED', 'refused'],
    ['no answer', { code: 'ETIMEDOUT' }, 'connect ETIMEDOUT', 'timed-out'],
    ['no way there', { code: 'EHOSTUNREACH' }, 'connect EHOSTUNREACH', 'timed-out'],
    [
      'no answer to imapflow',
      { code: 'CONNECT_TIMEOUT' },
      'Failed to establish connection in required time',
      'timed-out',
    ],
    [
      'no greeting',
      { code: 'GREETING_TIMEOUT' },
      'Failed to receive greeting from server in required time',
      'timed-out',
    ],
    [
      'no greeting to nodemailer',
      { code: 'ETIMEDOUT', originalCode: 'GREETING_TIMEOUT' },
      'Greeting never received',
      'timed-out',
    ],
    ['expired', { code: 'CERT_HAS_EXPIRED' }, 'certificate has expired', 'certificate-expired'],
    [
      'the same to nodemailer',
      { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' },
      'certificate has expired',
      'certificate-expired',
    ],
    ['not yet', { code: 'CERT_NOT_YET_VALID' }, 'certificate is not yet valid', 'certificate-expired'],
    ['self-signed', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'self-signed certificate', 'certificate-untrusted'],
    [
      'unknown issuer',
      { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', tlsFailed: true },
      'unable to verify the first certificate',
      'certificate-untrusted',
    ],
    [
      'for another name',
      { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      "Hostname/IP does not match certificate's altnames: Host: a. is not in the cert's altnames: DNS:b",
      'certificate-name',
    ],
    ['plain where TLS was wanted', { code: 'EPROTO' }, 'write EPROTO wrong version number', 'no-tls'],
    ['the same, newer', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'wrong version number', 'no-tls'],
    [
      'the same to nodemailer',
      { code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' },
      'wrong version number',
      'no-tls',
    ],
    ['a cipher that nobody speaks', { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }, 'tlsv1 alert', 'no-tls'],
    ['no STARTTLS', { tlsFailed: true }, 'Server does not support STARTTLS', 'no-tls'],
    [
      'no STARTTLS to nodemailer',
      { code: 'ETLS', response: '502 5.5.1 Unrecognized command', responseCode: 502 },
      'Error upgrading connection with STARTTLS',
      'no-tls',
    ],
    [
      'words before TLS',
      { code: 'STARTTLS_INJECTION', tlsFailed: true },
      'possible plaintext-injection attack',
      'no-tls',
    ],
    ['TLS where plain was wanted', { code: 'ClosedAfterConnectText' }, 'Unexpected close', 'no-mail-server'],
    ['the web', { code: 'EPROTOCOL', response: 'HTTP/1.1 400 Bad Request' }, 'Invalid greeting', 'no-mail-server'],
    ['the web to imapflow', { code: 'ParserError1' }, 'Unexpected char', 'no-mail-server'],
    [
      'shut in our face',
      { code: 'EPROTOCOL', response: '554 5.7.1 Service unavailable; client host blocked', responseCode: 554 },
      'Invalid greeting',
      'other',
    ],
    [
      'full in our face',
      {
        code: 'EPROTOCOL',
        response: '421 4.7.0 Too many concurrent SMTP connections; please try again later.',
        responseCode: 421,
      },
      'Invalid greeting',
      'too-many-connections',
    ],
  ])('%s: %j', (_, fields, message, code) => {
    expect(mailProblemOf(thrown(fields, message), BY_PASSWORD).code).toBe(code)
  })

  test('says of a certificate what is wrong with it, and nothing of a socket', () => {
    const named = thrown({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, "Host: a. is not in the cert's altnames: DNS:b")
    expect(mailProblemOf(named, null).detail).toBe("Host: a. is not in the cert's altnames: DNS:b")
    expect(mailProblemOf(thrown({ code: 'ECONNREFUSED' }, 'connect 10.0.0.1:993'), null).detail).toBe('')
  })
})

describe('a connection that ends', () => {
  test.each([
    ['reset', { code: 'ECONNRESET' }, 'read ECONNRESET', 'dropped'],
    ['closed', { code: 'NoConnection' }, 'Connection not available', 'dropped'],
    ['closed to nodemailer', { code: 'ECONNECTION' }, 'Connection closed unexpectedly', 'dropped'],
    [
      'with a reason',
      { code: 'NoConnection', reason: 'Session expired, please login again.' },
      'Connection not available',
      'dropped',
    ],
    [
      'because the server goes',
      { code: 'ECONNECTION', response: '421 4.3.2 Service shutting down', responseCode: 421 },
      'x',
      'busy',
    ],
    [
      'throttled',
      { code: 'ETHROTTLE', responseText: 'Request is throttled. Suggested Backoff Time: 92415 milliseconds' },
      'Command failed',
      'busy',
    ],
    [
      'by Gmail for the day',
      { responseCode: 550, response: '550-5.4.5 Daily user sending limit exceeded.' },
      'x',
      'quota',
    ],
    [
      'by Exchange for the day',
      { responseCode: 554, response: '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException' },
      'x',
      'quota',
    ],
    ['for room', { responseCode: 452, response: '452 4.3.1 Insufficient system storage' }, 'x', 'quota'],
    [
      'for a folder',
      {
        responseStatus: 'NO',
        serverResponseCode: 'NONEXISTENT',
        responseText: 'Unknown Mailbox: Sent',
        mailboxMissing: true,
      },
      'Command failed',
      'no-such-folder',
    ],
    [
      'for a full mailbox',
      {
        responseStatus: 'NO',
        serverResponseCode: 'OVERQUOTA',
        responseText: 'Quota exceeded (mailbox for user is full)',
      },
      'Command failed',
      'quota',
    ],
    [
      'for nothing we know',
      { responseStatus: 'BAD', responseText: 'Error in IMAP command' },
      'Command failed',
      'other',
    ],
  ])('%s: %j', (_, fields, message, code) => {
    expect(mailProblemOf(thrown(fields, message), BY_PASSWORD).code).toBe(code)
  })

  test('is found out below what stands over it', () => {
    const wrapped = new Error('Sending failed', { cause: thrown({ code: 'ECONNRESET' }) })
    expect(mailProblemOf(wrapped, null).code).toBe('dropped')
    const circle = new Error('circle')
    circle.cause = circle
    expect(mailProblemOf(circle, null).code).toBe('other')
  })
})

describe('what is told', () => {
  test('is one line, not too long, and steers no terminal', () => {
    const told = (responseText: string) => mailProblemOf(thrown({ responseText }), null).detail
    expect(told(`first\u001b[2Jline\u0007\r\nsecond`)).toBe('first [2Jline')
    expect(told('x'.repeat(1_000))).toHaveLength(300)
    expect(told('\r\n  \tat last')).toBe('at last')
  })

  test.each([
    ['the password', PASS],
    ['in base64', Buffer.from(PASS).toString('base64')],
    ['as PLAIN sends it', Buffer.from(`\0mira@home.example\0${PASS}`).toString('base64')],
    ['as PLAIN sends it for somebody else', Buffer.from(`admin\0mira@home.example\0${PASS}`).toString('base64')],
    ['in a web address', `https://x.example/?p=${encodeURIComponent(PASS)}`],
    ['in quotes', JSON.stringify(PASS)],
  ])('never holds %s', (_, form) => {
    const { detail, message } = mailProblemOf(
      imapLogin(`NO [AUTHENTICATIONFAILED] bad: ${form} was wrong`),
      BY_PASSWORD,
    )
    for (const told of [detail, message]) {
      expect(told).toContain('was wrong')
      expect(told).not.toContain('Tr0ub4dor')
      expect(told).not.toContain(Buffer.from(PASS).toString('base64').slice(4, 16))
      expect(told).not.toMatch(/[A-Za-z0-9+/]{20}/u)
    }
  })

  test('never holds the token, nor the cause what was sent', () => {
    const sent = Buffer.from('user=mira@home.example\x01auth=Bearer ya29.a0AfH6SMBx-token\x01\x01').toString('base64')
    const error = imapLogin(`NO ${sent} ya29.a0AfH6SMBx-token refused`)
    Object.assign(error, { executedCommand: `3 AUTHENTICATE XOAUTH2 ${sent}` })
    const problem = mailProblemOf(error, BY_TOKEN)
    expect(problem.detail).toContain('refused')
    expect(JSON.stringify([problem, problem.detail, problem.message, problem.cause, problem.stack])).not.toMatch(
      /SMBx|eWEyOS|dXNlcj/u,
    )
  })

  test('of what is told already stays as it is', () => {
    const problem = new MailProblem('private-host')
    expect(mailProblemOf(problem, null)).toBe(problem)
  })

  test.each([undefined, null, 'broken', 7, {}])('of %j is something, too', (error) => {
    expect(mailProblemOf(error, null)).toMatchObject({ code: 'other', detail: '' })
  })
})
