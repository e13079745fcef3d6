import type { MachineReason } from '../mail-types.ts'
import {
  ABSENCE,
  AUTO_REPLY_HEADERS,
  AUTO_REPLY_SUBJECT,
  BOUNCE_SUBJECT,
  CAMPAIGN_HEADERS,
  DAEMON,
  LIST_ADMIN,
  NEWSLETTERS,
  NO_REPLY,
  NOTIFIER,
  NOTIFIER_HEADERS,
  SURE_BOUNCE_SUBJECT,
} from './machine-phrases.ts'

/** What is needed to tell people from machines. `header` gives the values of a header by its lower-case name. */
export type HeaderFacts = {
  header: (name: string) => readonly string[]
  from: string | null
  subject: string
  /** Content types of all parts, lower case. */
  types: ReadonlySet<string>
  /** METHOD of a calendar part in capitals, '' without one, null without a calendar. */
  calendarMethod: string | null
}

/**
 * Why a message was written by a machine, or null for a person. Unsure means person, so that no client is lost; but what
 * declares itself an automatic reply never is one. (RFC 3834; X-Auto-Response-Suppress is a request and proves nothing)
 */
export function writerOf(facts: HeaderFacts): MachineReason | null {
  const signs = signsOf(facts)
  return (
    reportReason(facts, signs) ?? autoReplyReason(facts, signs) ?? calendarReason(facts) ?? senderReason(facts, signs)
  )
}

type Signs = {
  local: string
  /** Value of Auto-Submitted without its parameters; '' for none and for "no". */
  automatic: string
  nullSender: boolean
  precedence: string
  isReply: boolean
  listPost: boolean
  unsubscribe: boolean
}

function signsOf({ header, from }: HeaderFacts): Signs {
  const first = (name: string) => header(name)[0]?.trim().toLowerCase() ?? ''
  const automatic = /^[a-z-]+/.exec(first('auto-submitted'))?.[0] ?? ''
  return {
    local: (from ?? '').slice(0, Math.max(0, (from ?? '').lastIndexOf('@'))),
    automatic: automatic === 'no' ? '' : automatic,
    nullSender: first('return-path').replaceAll(/\s/g, '') === '<>',
    precedence: first('precedence'),
    isReply: header('in-reply-to').length > 0 || header('references').length > 0,
    listPost: header('list-post').length > 0 && first('list-post') !== 'no',
    unsubscribe: header('list-unsubscribe').length > 0,
  }
}

function reportReason({ header, types, subject, from }: HeaderFacts, signs: Signs): MachineReason | null {
  if (types.has('message/disposition-notification') || types.has('message/feedback-report')) return 'report'
  if (types.has('message/delivery-status')) return 'bounce'
  const type = header('content-type')[0]?.toLowerCase() ?? ''
  if (type.includes('multipart/report')) return type.includes('delivery-status') ? 'bounce' : 'report'
  if (header('x-failed-recipients').length > 0) return 'bounce'
  const daemon =
    (DAEMON.test(signs.local) && !isPostmasterInPerson(header, signs)) ||
    (from !== null && DAEMON.test(from)) ||
    saysDaemon(header)
  if (daemon) return 'bounce'
  const automatic = signs.nullSender || signs.automatic !== '' || from === null
  return SURE_BOUNCE_SUBJECT.test(subject) || (automatic && BOUNCE_SUBJECT.test(subject)) ? 'bounce' : null
}

/** Small firms write from postmaster@ with a mail program that people use, and their answers can be delivered. */
function isPostmasterInPerson(header: HeaderFacts['header'], { local, nullSender, automatic }: Signs): boolean {
  const program = `${header('user-agent')[0] ?? ''} ${header('x-mailer')[0] ?? ''}`
  return (
    local === 'postmaster' &&
    !nullSender &&
    automatic === '' &&
    /thunderbird|outlook|apple mail|iphone|mutt/i.test(program)
  )
}

function saysDaemon(header: HeaderFacts['header']): boolean {
  return /mailer-daemon|mail delivery (?:sub)?system/i.test(header('from')[0] ?? '')
}

function autoReplyReason({ header, subject }: HeaderFacts, signs: Signs): MachineReason | null {
  const declared =
    signs.automatic === 'auto-replied' ||
    signs.automatic.startsWith('auto-repl') ||
    /^auto[-_ ]?reply/.test(signs.precedence) ||
    AUTO_REPLY_HEADERS.some((name) => /^(?!no\b|false\b|\s*$)/i.test(header(name)[0] ?? '')) ||
    header('delivered-to').some((value) => /^autoresponder/i.test(value)) ||
    header('x-post-messageclass').some((value) => value.startsWith('9'))
  if (declared || AUTO_REPLY_SUBJECT.test(subject)) return 'auto-reply'
  // X-Auto-Response-Suppress is no second sign: people's programs ask for silence too (sisimai 491).
  const second = signs.nullSender || signs.automatic !== '' || /^(?:bulk|junk)/.test(signs.precedence)
  return second && ABSENCE.test(subject) ? 'auto-reply' : null
}

/** An invitation or its answer is written by the calendar. A mail with an .ics attached (no METHOD, PUBLISH) is not. */
function calendarReason({ calendarMethod }: HeaderFacts): MachineReason | null {
  return /^(?:REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH|ADD)$/.test(calendarMethod ?? '')
    ? 'invitation'
    : null
}

function senderReason({ header, subject, from }: HeaderFacts, signs: Signs): MachineReason | null {
  const campaign = CAMPAIGN_HEADERS.some((name) => header(name).length > 0)
  const bulk = /^(?:bulk|junk)/.test(signs.precedence)
  if (NEWSLETTERS.test(signs.local)) return 'newsletter'
  if (isListAdmin(header, signs)) return 'list'
  // A discussion list carries what people write; its own headers prove nothing about the writer
  if (!signs.listPost && !signs.isReply && signs.unsubscribe) return 'newsletter'
  if (NO_REPLY.test(signs.local)) return campaign && signs.unsubscribe ? 'newsletter' : 'no-reply'
  if (/^report domain:/i.test(subject) || signs.local.startsWith('dmarc')) return 'report'
  if (signs.automatic !== '' || NOTIFIER.test(signs.local)) return 'notification'
  if (NOTIFIER_HEADERS.some((name) => header(name).length > 0)) return 'notification'
  // Nobody's program sends with an empty return path; whoever does asks not to be answered
  if (signs.nullSender && from !== null) return signs.isReply || /^re:/i.test(subject) ? 'auto-reply' : 'notification'
  if (campaign && !signs.isReply && !signs.listPost) return bulk || signs.unsubscribe ? 'newsletter' : 'notification'
  return null
}

function isListAdmin(header: HeaderFacts['header'], signs: Signs): boolean {
  if (header('x-list-administrivia').some((value) => /^yes/i.test(value))) return true
  return LIST_ADMIN.test(signs.local) && !signs.listPost
}
