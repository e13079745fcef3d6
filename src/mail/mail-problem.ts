/**
 * What stands between us and a mail server. Each has a sentence in five languages (`account.problem.CODE`): what happened, what was kept, what to do.
 */
export const MAIL_PROBLEMS = [
  /** The name leads nowhere. */
  'no-host',
  /** The host belongs to a private network, and whoever installed Consonance did not name it (`MAIL_PRIVATE_HOSTS`). ASVS 1.3.6 */
  'private-host',
  /** A port that mail is not spoken at. */
  'port',
  /** Nobody listens there. */
  'refused',
  'timed-out',
  /** It answered in another language than that of mail, or broke off. */
  'no-mail-server',
  /** It offers no TLS, or TLS could not be agreed on. */
  'no-tls',
  'certificate-expired',
  'certificate-name',
  'certificate-untrusted',
  'wrong-password',
  /** The provider wants a password made for one program. */
  'app-password',
  /** The provider takes no passwords any more: OAuth2 (RFC 6749, RFC 7628). */
  'oauth-only',
  /** A consent that was given has ended: it must be given again. */
  'consent-ended',
  /** The secret cannot be opened: the key that sealed it is not here. */
  'no-key',
  'too-many-connections',
  /** The mailbox, or what it may send in a day, is used up. */
  'quota',
  'no-such-folder',
  /** The server says that it cannot just now; it is tried again. */
  'busy',
  'dropped',
  'other',
] as const

export type MailProblemCode = (typeof MAIL_PROBLEMS)[number]

/** Thrown whenever a mail server could not be worked with; `detail` is the server's own first line, without any secret, '' where there is none. */
export class MailProblem extends Error {
  readonly code: MailProblemCode
  readonly detail: string
  constructor(code: MailProblemCode, detail = '', options?: ErrorOptions) {
    super(detail ? `${code}: ${detail}` : code, options)
    this.name = 'MailProblem'
    this.code = code
    this.detail = detail
  }
}
