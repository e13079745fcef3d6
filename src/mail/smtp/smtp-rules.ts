import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { SmtpReply, SmtpStage } from './smtp-types.ts'

/** Why a server did not take a message, or one address of it; each has a sentence in five languages (`dispatch.why.CODE`). */
export const SMTP_REASONS = [
  /** It will not take mail from somebody it does not know yet before a second try. */
  'greylisted',
  /** It cannot just now. */
  'busy',
  /** What the account may send in a while is used up. */
  'sending-limit',
  /** Their mailbox is full. */
  'mailbox-full',
  'too-large',
  'no-such-address',
  /** Their domain takes no mail, or is none. */
  'no-such-domain',
  /** The account may not write from this address, or not without logging in. */
  'sender-refused',
  /** Taken for unwanted mail, or against a rule of theirs. */
  'blocked',
  'not-taken',
] as const

export type SmtpReason = (typeof SMTP_REASONS)[number]

/** What is done about an answer: the same again later, the whole account later, or nothing before the user looks at it. */
export type SmtpRemedy = 'later' | 'account-later' | 'never'

export interface SmtpJudgement {
  reason: SmtpReason
  remedy: SmtpRemedy
}

/**
 * What an answer that says no means (RFC 5321, 4.2.1; RFC 3463): 4xx is tried again, 5xx is the user's to see to. Where the code says less than the words, the words
 * count: they are those of Gmail, Exchange Online, Yahoo, iCloud, Zoho, GMX, Yandex, Mail.ru, Postfix, Exim and OpenSMTPD, from reports of their users.
 */
export function judged(reply: SmtpReply, stage: SmtpStage): SmtpJudgement {
  const { code, said } = reply
  const detail = reply.enhanced?.slice(2) ?? ''
  if (isOverLimit(said, detail, stage)) return { reason: 'sending-limit', remedy: 'account-later' }
  if (code === 421) return { reason: 'busy', remedy: 'account-later' }
  // 503: the two did not mean the same state; a new connection begins anew.
  if (code === 503) return { reason: 'busy', remedy: 'later' }
  const remedy = code >= 500 ? 'never' : 'later'
  if (remedy === 'later') return { reason: temporary(said, detail), remedy }
  return { reason: permanent(code, said, detail, stage), remedy }
}

const LIMIT =
  /(?:daily|hourly|24[- ]hour|sending|message|rate|submission|outgoing)[^.]{0,30}(?:limit|quota)[^.]{0,40}(?:exceed|reached|over)|exceed(?:ed|s|ing)?[^.]{0,30}(?:daily|hourly|sending|rate|message|recipient|outgoing)[^.]{0,20}(?:limit|quota)|unusual sending activity|too many (?:messages|mails|emails|recipients)[^.]{0,40}(?:today|hour|day|minute|limit|sent)|rate limit(?:ed)?|throttl/iu

/** 5.4.5 is Gmail's "daily user sending limit exceeded", a 5xx that passes by itself; a limit of size is none of these. */
const isOverLimit = (said: string, detail: string, stage: SmtpStage) =>
  (LIMIT.test(said) && !/\bsize\b/iu.test(said)) || (detail === '4.5' && stage !== 'recipients')

const GREY =
  /gr[ea]y[- ]?list|try again in \d+ (?:seconds|minutes)|temporarily deferred[^.]{0,40}(?:unknown|first|new) sender/iu
const FULL =
  /mailbox (?:is )?(?:full|over)|over ?quota|quota (?:is )?(?:exceeded|full)|exceeded[^.]{0,30}(?:storage|quota)|(?:out of|not enough|insufficient)[^.]{0,20}(?:storage|space)/iu
const LARGE =
  /(?:message|mail|size)[^.]{0,40}(?:too (?:large|big)|exceeds?[^.]{0,40}(?:limit|maximum|size)|size limit)|too large/iu

function temporary(said: string, detail: string): SmtpReason {
  if (GREY.test(said)) return 'greylisted'
  return detail === '2.2' || FULL.test(said) ? 'mailbox-full' : 'busy'
}

const NO_ADDRESS =
  /(?:user|mailbox|recipient|account|address(?:ee)?)[^.]{0,40}(?:unknown|unavailable|not found|does ?n[o']t exist|no longer|disabled|invalid|inactive|rejected: undeliverable)|(?:no such|unknown|invalid) (?:user|mailbox|recipient|address|local)|does not exist/iu
const NO_DOMAIN =
  /(?:domain|host)[^.]{0,40}(?:not found|does ?n[o']t exist|unknown|has no (?:mx|mail))|no such domain|nxdomain|null mx/iu
const NO_LEAVE =
  /not allowed to send|send ?as ?denied|sender (?:address )?(?:rejected|refused|not (?:owned|allowed|permitted))|must (?:be )?authenticat|authentication (?:is )?required|not (?:owned by|authori[sz]ed to send)|from (?:address|header)[^.]{0,30}(?:not|mismatch)/iu
const BLOCKED =
  /spam|block(?:ed|list)|blacklist|reputation|policy|dmarc|dkim|spf|banned|abuse|content[^.]{0,20}rejected|unsolicited|virus|malware/iu

function permanent(code: number, said: string, detail: string, stage: SmtpStage): SmtpReason {
  if (detail === '3.4' || detail === '2.3' || LARGE.test(said)) return 'too-large'
  if (detail === '2.2' || FULL.test(said)) return 'mailbox-full'
  if (code === 552) return stage === 'content' || stage === 'sender' ? 'too-large' : 'mailbox-full'
  if (stage === 'sender' || code === 530 || NO_LEAVE.test(said))
    return stage === 'sender' && BLOCKED.test(said) ? 'blocked' : 'sender-refused'
  if (NO_DOMAIN.test(said) || detail === '1.2' || detail === '1.10') return 'no-such-domain'
  if (detail.startsWith('7.')) return NO_ADDRESS.test(said) && !BLOCKED.test(said) ? 'no-such-address' : 'blocked'
  if (BLOCKED.test(said) && stage !== 'recipients') return 'blocked'
  if (detail === '1.1' || detail === '1.3' || detail === '1.6' || detail === '2.1' || NO_ADDRESS.test(said))
    return 'no-such-address'
  if (BLOCKED.test(said)) return 'blocked'
  return stage === 'recipients' && code === 550 ? 'no-such-address' : 'not-taken'
}

/** After the n-th try that was to be repeated it rests so long, in milliseconds; the last one for every further try. (reliability.md, Sending exactly once) */
const RESTS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 4 * HOUR, 8 * HOUR]

/** So long it is tried (RFC 5321, 4.5.4.1), in milliseconds. */
export const TRIED_FOR = 5 * DAY

/** When a message that was tried so often is tried again; null where it was tried long enough. Instants and milliseconds. */
export function triedAgainAt({ tries, since, now }: { tries: number; since: number; now: number }): number | null {
  const rest = RESTS[Math.min(Math.max(tries, 1), RESTS.length) - 1] ?? HOUR
  const end = since + TRIED_FOR
  if (now >= end) return null
  // The last try is at the end of the time, not long before it.
  return Math.min(now + rest, end)
}
