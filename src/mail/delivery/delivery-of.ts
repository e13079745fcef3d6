import { cleanLine } from '../clean.ts'
import { cleanMessageId } from '../thread-ids.ts'
import type { DeliveryKind, DeliveryOutcome, DeliveryReport } from './delivery-types.ts'
import { codeIn, hardOf, type OwnSays, ownSays, reasonOf, statusOfCode } from './reason-rules.ts'
import { mailboxIn, type StatusOf, statusFields } from './status-fields.ts'
import { isDelayNotice, ownPart, recipientsInText } from './text-report.ts'

/** What a report is read from. */
export interface ReportParts {
  /** The values of a header of the report itself, by its lower-case name. */
  header: (name: string) => readonly string[]
  subject: string
  /** All of its readable text; what it sends back of the letter may stand at its end. */
  text: string
  /** Its parts of the type message/delivery-status. */
  statuses: readonly string[]
  /** The headers of the letters that it sends back: each as `header`. */
  returned: readonly ((name: string) => readonly string[])[]
}

const LONGEST_TEXT = 64 * 1024
const LONGEST_OWN = 16 * 1024
const LONGEST_DIAGNOSTIC = 500
const MOST_RECIPIENTS = 100

/**
 * What a mail server's report says of a letter of ours: RFC 3464 where it keeps to it, as far as it goes where it does not, else its text. Null where nothing
 * tells of any recipient or letter. Pure; never throws. (reliability.md, Bounces)
 */
export function deliveryOf(parts: ReportParts): DeliveryReport | null {
  const text = parts.text.slice(0, LONGEST_TEXT)
  const own = ownPart(text)
  const fields = parts.statuses.length > 0 ? parts.statuses.flatMap(statusFields) : statusFields(own)
  const named = fields.length > 0 ? fields : recipientsNamed(parts, own)
  const delayed = isDelayNotice(parts.subject, own)
  const says = ownSays(flat(own.slice(0, LONGEST_OWN)))
  const whole = { own, says, delayed, alone: named.length === 1 }
  const recipients = unique(named.slice(0, MOST_RECIPIENTS).map((one) => outcomeOf(one, whole)))
  const messageId = returnedId(parts, text)
  if (recipients.length === 0 && messageId === null) return null
  return { kind: kindOf(recipients, delayed), recipients, messageId }
}

/** Where no field names them: the headers that some servers set, the text, and at last whom the letter that came back was written to. */
function recipientsNamed({ header, returned, text }: ReportParts, own: string): StatusOf[] {
  const failed = header('x-failed-recipients')
    .flatMap((value) => value.split(','))
    .map(mailboxIn)
  const inText = recipientsInText(own)
  const written = returned.flatMap((of) => of('to').flatMap((value) => value.split(','))).map(mailboxIn)
  const below = [...text.matchAll(/^[>| \t]{0,4}to:[ \t]*(.+)$/gim)].map(([, value = '']) => mailboxIn(value))
  const found =
    [failed.filter(Boolean), inText, written.filter(Boolean), below.filter(Boolean)].find((some) => some.length > 0) ??
    []
  return [...new Set(found)].map((final) => ({
    original: '',
    final,
    action: '',
    status: '',
    diagnostic: '',
    category: '',
  }))
}

interface Whole {
  own: string
  says: OwnSays
  delayed: boolean
  /** Only one recipient is told of. */
  alone: boolean
}

function outcomeOf(one: StatusOf, { own, says, delayed, alone }: Whole): DeliveryOutcome {
  const address = one.original.includes('@') ? one.original : one.final
  const about = aboutIn(own, [one.final, one.original])
  const code = codeIn(one.diagnostic) ?? codeIn(about)
  const status =
    exact(one.status) ??
    statusIn(one.diagnostic) ??
    statusIn(about) ??
    (alone ? statusIn(own) : null) ??
    (one.status || statusOfCode(code))
  const action = actionOf(one.action, status, delayed)
  // Amazon SES begins every refusal with the same words.
  const line =
    `${(one.diagnostic || lineOf(about)).replace(/^5\.1\.0 - Unknown address error /, '')} ${one.category}`.trim()
  const facts = { action, status, line: flat(line), about: flat(about), own: says, code }
  const reason = reasonOf(facts)
  const diagnostic = cleanLine(one.diagnostic || lineOf(about), LONGEST_DIAGNOSTIC)
  return { address, status, action, diagnostic, reason, hard: hardOf(reason, facts) }
}

const flat = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ')

/** `5.0.0`, `5.1.0` and the like say no more than their class. */
function exact(status: string): string | null {
  const [found] = /[245]\.\d{1,3}\.\d{1,3}/.exec(status) ?? []
  return found === undefined || found.endsWith('.0') ? null : found
}

function statusIn(text: string): string | null {
  const found = [...text.matchAll(/(?:^|[^\d.])([45]\.\d\.\d{1,3})(?![\d.]*\d)/g)].map(([, status = '']) => status)
  return found.find((status) => !status.endsWith('.0')) ?? null
}

function actionOf(action: string, status: string, delayed: boolean): DeliveryOutcome['action'] {
  const told = ACTIONS.find((one) => action.toLowerCase().startsWith(one))
  if (told) return told
  if (status.startsWith('2')) return 'delivered'
  return delayed ? 'delayed' : 'failed'
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

/** The worst of them: who waits for somebody else's failure waits too. */
function kindOf(recipients: readonly DeliveryOutcome[], delayed: boolean): DeliveryKind {
  const actions = new Set(recipients.map(({ action }) => action))
  if (actions.has('failed') || actions.size === 0) return delayed && actions.size === 0 ? 'delayed' : 'failed'
  return actions.has('delayed') ? 'delayed' : actions.has('expanded') ? 'expanded' : 'delivered'
}

/** What the report's own text says of an address: from where it stands to the next empty line, each time; all of it where it names nobody. */
function aboutIn(own: string, addresses: readonly string[]): string {
  const lower = own.toLowerCase()
  const found: string[] = []
  for (const address of addresses.filter(Boolean))
    for (let at = lower.indexOf(address); at >= 0 && found.length < MOST_TIMES; at = lower.indexOf(address, at + 1)) {
      const begin = lower.lastIndexOf('\n', at) + 1
      const end = own.slice(begin + 1).search(/\S[^\n]*\n[ \t]*\n[ \t]*\S/)
      found.push(own.slice(begin, end < 0 ? begin + LONGEST_ABOUT : Math.min(begin + end + 200, begin + LONGEST_ABOUT)))
    }
  return found.length > 0 ? found.join('\n') : own.slice(0, 4000)
}

const MOST_TIMES = 6
const LONGEST_ABOUT = 1200

/** The line of a report that most looks like what a server said. */
function lineOf(about: string): string {
  const lines = about
    .replaceAll(/\n[ \t]+(?=\S)/g, ' ')
    .split('\n')
    .map((line) => line.trim())
  const telling = lines.find((line) => /(?:^|[^\d.])[45]\d\d[ -](?!\d)/.test(line) && /[a-z]{3}/i.test(line))
  return (
    telling ?? lines.find((line) => /reason|error|unknown|full|denied|reject|not (?:found|exist)/i.test(line)) ?? ''
  )
}

function returnedId({ returned }: ReportParts, text: string): string | null {
  for (const header of returned) {
    const id = cleanMessageId(header('message-id')[0])
    if (id) return id
  }
  const [, inText] = /^[>| \t]{0,4}message-id[ \t]*:\s*(<[^<>\s]{3,250}>)/im.exec(text) ?? []
  return cleanMessageId(inText)
}

function unique(outcomes: readonly DeliveryOutcome[]): DeliveryOutcome[] {
  return [...new Map(outcomes.map((one) => [one.address, one])).values()]
}
