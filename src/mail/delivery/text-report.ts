import { mailboxIn } from './status-fields.ts'

/** Where the letter that comes back begins, in the words of those servers that put it below their own. */
const COPY_FOLLOWS =
  /^[ \t>|]*(?:-{2,}[ \t]*(?:this is a copy of|below this line is a copy|original message|returned message|the following is|the header|undelivered message|message text|message header|copy of|the body of|included is|your (?:original )?message|begin|(?:un)?sent message|forwarded)|[^\n]{0,60}(?:copy of (?:the|your) (?:original )?message|message (?:headers?|text) (?:follows?|is (?:attached|included))|original message (?:headers?|follows))\b|received:|return-path:)/im

/** What the server itself says: the text up to the letter that it sends back. */
export function ownPart(text: string): string {
  const at = COPY_FOLLOWS.exec(text)?.index ?? -1
  // Some put the letter first, or nothing before it.
  return at > 40 ? text.slice(0, at) : text
}

const DELAYED_SUBJECT =
  /delay|warning|still (?:trying|being retried)|could not (?:yet )?be delivered yet|retrying|задерж|opóźn|viivästy|καθυστέρ/i
const STILL_TRIED =
  /(?:this is a warning (?:message )?only|you do not need to resend|do not resend|will (?:continue to be|be) (?:re)?tried|will (?:keep|continue) (?:re)?trying|has not yet been delivered|delivery attempts will continue|not been able to deliver .{0,80}yet|still (?:be )?(?:re)?try|has been delayed)/i
const GAVE_UP =
  /(?:gave up|giving up|i've given up|has been (?:returned|rejected)|permanent|fatal error|cannot be delivered|unable to deliver after|could not be delivered for)/i

/** A notice that it is still tried; who gives up in the same letter has failed. */
export function isDelayNotice(subject: string, text: string): boolean {
  if (STILL_TRIED.test(text)) return !GAVE_UP.test(subject)
  return DELAYED_SUBJECT.test(subject) && /delay/i.test(subject) && !GAVE_UP.test(text)
}

const ADDRESS = /[^\s<>"',;:()[\]]{1,128}@[^\s<>"',;:()[\]]{1,255}/g

/** How well-known servers bring in the address that they could not reach; the group is the rest of the line. */
const NAMED = [
  // Exchange and its like: "grace@x on Thu, 29 Apr"
  /^[ \t]*([^\s<>:]+@[^\s<>:]+) on \w+/gm,
  // qmail, Courier, Exim, and whoever writes as they do
  /^[ \t]*<([^<>\s]+@[^<>\s]+)>:?[ \t]*$/gm,
  /^[ \t]*<([^<>\s]+@[^<>\s]+)>:/gm,
  /^[ \t]{0,8}([^\s<>:]+@[^\s<>:]+)[ \t]*$/gm,
  // "Unable to deliver message to the following recipients", "Recipient: <x>", "To: x", "rcpt to:<x>"
  /\b(?:recipients?(?: address)?|rcpt to|failed addresses?|address|mailbox|user|account|to)(?:[ \t:=\n]|['"<(]|rfc822;)+([^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+)/gi,
  /^[ \t]*([^\s<>:]+@[^\s<>:]+)(?:[ \t]*[-:;(]|[ \t]{2,}|\.\.\.)/gm,
]

/** Addresses that the report's own text says it could not reach, in their order; the first way of naming that finds any. */
export function recipientsInText(own: string): string[] {
  for (const way of NAMED) {
    const found = [...own.matchAll(way)].map(([, address = '']) => mailboxIn(address)).filter(isRecipient)
    if (found.length > 0) return [...new Set(found)]
  }
  const any = (own.match(ADDRESS) ?? []).map(mailboxIn).filter(isRecipient)
  return [...new Set(any)].slice(0, 1)
}

const isRecipient = (address: string): boolean =>
  address.includes('@') &&
  !/^(?:mailer-daemon|postmaster|abuse|support|helpdesk|root)@/.test(address) &&
  /@[\w.-]+$/.test(address)
