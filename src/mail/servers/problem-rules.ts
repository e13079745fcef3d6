import type { MailProblemCode } from '../mail-problem.ts'
import type { Credentials } from './server-types.ts'

/** Whose login it was: what it was told must not come back in the detail. `place` tells providers that say less than they know. */
export interface ProblemOf {
  auth: Credentials
  place?: { host: string }
}

/** What the libraries leave on their errors, whichever it was. */
export interface Fault {
  /** Every code on the way down, the outermost first: nodemailer puts its own over Node's. */
  codes: string[]
  message: string
  /** What the server said, '' where it said nothing. */
  said: string
  /** RFC 5530, such as AUTHENTICATIONFAILED. */
  imapCode: string
  /** SMTP's, such as 535; 0 without one. */
  smtpCode: number
  isAuth: boolean
  isTls: boolean
  isFolderMissing: boolean
}

/** Codes of Node's TLS and sockets, of imapflow and of nodemailer. */
const BY_CODE: Readonly<Record<string, MailProblemCode>> = {
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'certificate-name',
  HOSTNAME_MISMATCH: 'certificate-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-untrusted',
  CERT_UNTRUSTED: 'certificate-untrusted',
  CERT_REJECTED: 'certificate-untrusted',
  CERT_REVOKED: 'certificate-untrusted',
  CERT_SIGNATURE_FAILURE: 'certificate-untrusted',
  CERT_CHAIN_TOO_LONG: 'certificate-untrusted',
  INVALID_CA: 'certificate-untrusted',
  INVALID_PURPOSE: 'certificate-untrusted',
  ENOTFOUND: 'no-host',
  EAI_NONAME: 'no-host',
  EDNS: 'no-host',
  EAI_AGAIN: 'timed-out',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timed-out',
  EHOSTUNREACH: 'timed-out',
  ENETUNREACH: 'timed-out',
  EADDRNOTAVAIL: 'timed-out',
  CONNECT_TIMEOUT: 'timed-out',
  GREETING_TIMEOUT: 'timed-out',
  UPGRADE_TIMEOUT: 'timed-out',
  SOCKET_TIMEOUT: 'timed-out',
  ETIMEOUT: 'timed-out',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no-tls',
  EPROTO: 'no-tls',
  STARTTLS_INJECTION: 'no-tls',
  ClosedAfterConnectTLS: 'no-mail-server',
  ClosedAfterConnectText: 'no-mail-server',
  MissingTag: 'no-mail-server',
  UnexpectedTag: 'no-mail-server',
  ETHROTTLE: 'busy',
  ECONNRESET: 'dropped',
  EPIPE: 'dropped',
  ECONNABORTED: 'dropped',
  ECONNECTION: 'dropped',
  EConnectionClosed: 'dropped',
  NoConnection: 'dropped',
  StateLogout: 'dropped',
  'no-key': 'no-key',
}

/** By the codes of what failed, the innermost first: it is Node's own. Null where they say nothing. */
export function codeProblem({ codes, said }: Fault): MailProblemCode | null {
  const found = codes.toReversed().flatMap((code) => BY_CODE[code] ?? [])
  // nodemailer's EDNS and ETLS stand over everything of their kind.
  const [first] = found
  if (first) return first
  if (codes.some((code) => code === 'ETLS' || code === 'EREQUIRETLS' || code.startsWith('ERR_SSL'))) return 'no-tls'
  if (codes.includes('EPROTOCOL') && !/^[45]\d\d/u.test(said)) return 'no-mail-server'
  if (codes.some((code) => code.startsWith('ParserError') || code === 'InvalidResponse')) return 'no-mail-server'
  return null
}

/**
 * What servers say whatever they were asked, the first that fits: a login that is refused because of a limit is no wrong password. The texts are those of Gmail, Dovecot,
 * Exchange Online, Yahoo, iCloud, Yandex, Mail.ru, QQ, Postfix and Exim.
 */
const SAID: readonly (readonly [RegExp, MailProblemCode])[] = [
  [
    /too many (?:simultaneous |concurrent |open )?(?:imap |smtp )?connections|maximum number of connections|connection (?:limit|count) exceeded|too many (?:imap )?sessions/iu,
    'too-many-connections',
  ],
  [
    /(?:application|app)[- ]?specific password|app(?:lication)?[- ]password|invalidsecondfactor|parol prilozheniya|(?:enter|use|using|with) (?:your |the |an )?authori[sz](?:ation|ed) code|web ?login required|log in (?:via|with) your web browser|weblogin/iu,
    'app-password',
  ],
  [
    /basic auth(?:entication)? (?:is|was|has been)? ?(?:disabled|blocked|not (?:allowed|supported))|basicauthblocked|plain(?:text)? authentication (?:is )?(?:disabled|not allowed) for this (?:user|account)|oauth2? (?:is )?required|modern authentication|unrecogni[sz]ed authentication type|authentication (?:type|mechanism) (?:is )?not supported/iu,
    'oauth-only',
  ],
  [
    /(?:plaintext|cleartext|plain text) (?:authentication|login)s? (?:is )?(?:disallowed|disabled|not allowed|not permitted)|must issue (?:a )?starttls|encryption required|privacyrequired|requires? (?:an )?(?:ssl|tls|encrypted)/iu,
    'no-tls',
  ],
  [
    /over ?quota|quota (?:is )?exceeded|exceed(?:ed|s)?[^.]{0,40}(?:quota|bandwidth|sending limit|daily limit)|quota ?exceeded ?exception|mailbox (?:is )?full|(?:daily|24-hour|hourly)[^.]{0,40}(?:limit|quota)|insufficient (?:system )?storage|not enough (?:disk )?space/iu,
    'quota',
  ],
  [
    /too many (?:login|auth\w*|failed)[^.]{0,20}(?:attempts|failures|requests|times)?|authenticate too many times|rate limit|throttled|temporary (?:authentication|server|system|internal)|temporarily|try(?: again)? later|server (?:is )?(?:busy|unavailable)|service (?:is )?(?:not available|unavailable)|system problem|internal (?:server )?error|shutting down|in use by another/iu,
    'busy',
  ],
]

const BY_IMAP_CODE: Readonly<Record<string, MailProblemCode>> = {
  PRIVACYREQUIRED: 'no-tls',
  OVERQUOTA: 'quota',
  LIMIT: 'too-many-connections',
  UNAVAILABLE: 'busy',
  INUSE: 'busy',
  SERVERBUG: 'busy',
  NONEXISTENT: 'no-such-folder',
  TRYCREATE: 'no-such-folder',
  WEBALERT: 'app-password',
  // RFC 5530: these two are no matter of the password.
  CONTACTADMIN: 'other',
  AUTHORIZATIONFAILED: 'other',
}

/** By what the server said, its words before its code: they are more precise. Null where neither is known. */
export function saidProblem({ said, message, imapCode, smtpCode }: Fault): MailProblemCode | null {
  const words = `${said} ${said === '' ? message : ''}`
  const found = SAID.find(([text, code]) => text.test(words) && !(code === 'busy' && isFinal(smtpCode, words)))
  if (found) return found[1]
  if (smtpCode === 454) return 'busy'
  return BY_IMAP_CODE[imapCode] ?? null
}

/** A reply of the class 5 asks for no second try, whatever its words (RFC 5321, 4.2.1); but some servers count logins so. */
const isFinal = (smtpCode: number, words: string) => smtpCode >= 500 && !/too many|rate limit|throttled/iu.test(words)

/** Where passwords are known to be taken no more, though the server only says that the login failed. */
const WITHOUT_PASSWORDS =
  /(?:^|\.)(?:outlook\.(?:com|office365\.com|office\.com)|office365\.com|hotmail\.com|live\.com)$/iu

/** A login that was refused for what we said. */
export function authProblem({ smtpCode, message }: Fault, of: ProblemOf | null): MailProblemCode {
  if (smtpCode >= 400 && smtpCode < 500) return 'busy'
  if (of && 'accessToken' in of.auth) return 'consent-ended'
  if (/missing credentials for "(?:xoauth2|oauthbearer)"/iu.test(message)) return 'oauth-only'
  return of?.place && WITHOUT_PASSWORDS.test(of.place.host) ? 'oauth-only' : 'wrong-password'
}

/** By the class of an SMTP reply (RFC 5321, 4.2.1). Null without one, or where it says nothing. */
export function replyProblem({ smtpCode }: Fault): MailProblemCode | null {
  if (smtpCode === 552 || smtpCode === 452) return 'quota'
  if (smtpCode === 530) return 'wrong-password'
  return smtpCode >= 400 && smtpCode < 500 ? 'busy' : null
}

/** What a library says in its own words, without a code. */
const WORDED: readonly (readonly [RegExp, MailProblemCode])[] = [
  [/unsupported authentication mechanism|unknown authentication method/iu, 'oauth-only'],
  [/certificate has expired/iu, 'certificate-expired'],
  [/does not match certificate's altnames/iu, 'certificate-name'],
  [/self[- ]signed certificate|unable to (?:verify|get)[^.]*certificate/iu, 'certificate-untrusted'],
  [/connection (?:not available|closed)|unexpected close|socket (?:hang up|closed)/iu, 'dropped'],
]

/** Null where no library says anything that we know. */
export const wordedProblem = ({ message }: Fault): MailProblemCode | null =>
  WORDED.find(([text]) => text.test(message))?.[1] ?? null
