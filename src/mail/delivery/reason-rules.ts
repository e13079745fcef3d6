import type { DeliveryOutcome, DeliveryReason } from './delivery-types.ts'
import { PHRASES } from './reason-phrases.ts'

/** What a reason is found by; the texts in lower case. */
export interface Facts {
  action: DeliveryOutcome['action']
  /** Enhanced status, or ''. */
  status: string
  /** What the server said: the diagnostic, or the line that looks most like one. */
  line: string
  /** What stands around the address. */
  about: string
  own: OwnSays
  /** SMTP reply code. */
  code: number | null
}

/** What the whole of a report's own text says, looked up once for all its recipients. */
export interface OwnSays {
  reason: DeliveryReason | null
  /** Somewhere it says that an address itself was refused. */
  ofTheAddress: boolean
}

/** The text in lower case, its white space folded. */
export const ownSays = (text: string): OwnSays => ({ reason: phraseIn(text), ofTheAddress: AT_THE_ADDRESS.test(text) })

/**
 * Why a letter did not arrive, in the vocabulary of Sisimai: by what the server said, then by its enhanced status (RFC 3463), by what stands around it, and at
 * last by the reply code. Where the status itself says that nobody is there, only words that say why go before it.
 */
export function reasonOf({ action, status, line, about, own, code }: Facts): DeliveryReason {
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return 'undefined'
  const told = STATUS[status] ?? STATUS[status.replace(/^4/, '5')] ?? null
  const worded = phraseIn(line)
  if (told === 'user-unknown') return worded !== null && SAY_WHY.has(worded) ? worded : told
  if (told !== null && SURE.has(told)) return told
  const around = told === null || VAGUE.test(status) ? phraseIn(about) : null
  return worded ?? around ?? told ?? own.reason ?? (action === 'delayed' ? 'expired' : byCode(code, line))
}

/** These say little more than their class. */
const VAGUE = /\.0$|\.7\.1$/

/** Reasons for which servers give the status of an unknown mailbox as well. */
const SAY_WHY: ReadonlySet<DeliveryReason> = new Set<DeliveryReason>([
  'blocked',
  'filtered',
  'has-moved',
  'mailbox-full',
  'mailer-error',
  'mesg-too-big',
  'no-relaying',
  'not-accept',
  'rejected',
])

/** Of these the status is said on purpose. */
const SURE: ReadonlySet<DeliveryReason> = new Set<DeliveryReason>(['has-moved', 'not-accept', 'rejected'])

function byCode(code: number | null, line: string): DeliveryReason {
  return (code === null ? undefined : CODES[code]) ?? (line === '' ? 'undefined' : 'on-hold')
}

function phraseIn(text: string): DeliveryReason | null {
  if (text === '') return null
  return PHRASES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/**
 * Whether another try is of no use: nobody is there. A temporary refusal is never that, whatever its words; and "user unknown" alone only where the status says
 * the same or it was said of the address itself: some servers say so of letters that they do not like, once they have read them.
 */
export function hardOf(reason: DeliveryReason, { action, status, line, about, own, code }: Facts): boolean | null {
  if (action !== 'failed') return action === 'delayed' ? false : null
  if (reason === 'undefined' && status === '' && code === null) return null
  if (!HARD.has(reason)) return false
  if (status.startsWith('4') || (status === '' && code !== null && code < 500)) return false
  if (reason !== 'user-unknown') return !FOR_NOW.test(line)
  if (STATUS[status] === 'user-unknown') return true
  if (AFTER_DATA.test(line) || AFTER_DATA.test(about)) return false
  return OF_THE_ADDRESS.test(line) || OF_THE_ADDRESS.test(about) || own.ofTheAddress
}

const AFTER_DATA = /in reply to (?:end of )?data|after end of data/
/** A directory was asked, or the server answered to the address alone. */
const OF_THE_ADDRESS =
  /rcpt[_ ]to|does not like recipient|not (?:listed|found) in|directory|ディレクトリ|unknown recipient(?! or)|invalid recipient|final delivery|bad-mailbox/
const AT_THE_ADDRESS =
  /in reply to rcpt|after rcpt|>>> rcpt|smtp:rcpt|not listed in|unknown recipient(?! or)|final delivery/
/** A name that could not be looked up just now. */
const FOR_NOW = /, try again|try again later/

const HARD: ReadonlySet<DeliveryReason> = new Set<DeliveryReason>([
  'user-unknown',
  'host-unknown',
  'has-moved',
  'not-accept',
])

/** The reply code of a server's words (RFC 5321, 4.2); null without one. */
export function codeIn(text: string): number | null {
  const [, code] = /(?:^|[^\d.#-])([45][0-5]\d)(?=[ -](?!\d)|$)/m.exec(text) ?? []
  return code === undefined ? null : Number(code)
}

/** The status that follows from a reply code alone: its class. */
export const statusOfCode = (code: number | null): string => (code === null ? '' : code < 500 ? '4.0.0' : '5.0.0')

/** RFC 3463 and the IANA registry of enhanced status codes; those of class 4 mean the same for now. */
const STATUS: Readonly<Record<string, DeliveryReason>> = {
  '5.1.0': 'user-unknown',
  '5.1.1': 'user-unknown',
  '5.1.2': 'host-unknown',
  '5.1.3': 'user-unknown',
  '5.1.4': 'filtered',
  '5.1.6': 'has-moved',
  '5.1.7': 'rejected',
  '5.1.8': 'rejected',
  '5.1.9': 'user-unknown',
  '5.1.10': 'not-accept',
  '5.2.0': 'filtered',
  '5.2.1': 'filtered',
  '5.2.2': 'mailbox-full',
  '5.2.3': 'mesg-too-big',
  '5.2.4': 'filtered',
  '5.3.0': 'system-error',
  '5.3.1': 'system-full',
  '5.3.2': 'not-accept',
  '5.3.4': 'mesg-too-big',
  '5.3.5': 'system-error',
  '5.4.0': 'network-error',
  '5.4.1': 'expired',
  '5.4.2': 'network-error',
  '5.4.3': 'network-error',
  '5.4.4': 'host-unknown',
  '5.4.5': 'network-error',
  '5.4.6': 'network-error',
  '5.4.7': 'expired',
  '5.5.0': 'mailer-error',
  '5.5.2': 'syntax-error',
  '5.5.3': 'syntax-error',
  '5.5.4': 'syntax-error',
  '5.6.0': 'content-error',
  '5.6.1': 'content-error',
  '5.6.7': 'content-error',
  '5.7.0': 'security-error',
  '5.7.1': 'security-error',
  '5.7.26': 'auth-failure',
  '5.7.25': 'require-ptr',
}

const CODES: Readonly<Record<number, DeliveryReason>> = {
  421: 'expired',
  450: 'on-hold',
  451: 'on-hold',
  452: 'system-full',
  550: 'on-hold',
  551: 'has-moved',
  552: 'mailbox-full',
  553: 'on-hold',
  554: 'on-hold',
  500: 'syntax-error',
  501: 'syntax-error',
  502: 'syntax-error',
  503: 'syntax-error',
}
