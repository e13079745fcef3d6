/** What a report says became of a letter: it could not be delivered, it is still tried, it arrived, or it was handed on to a list. (RFC 3464, 2.3.3) */
export type DeliveryKind = 'failed' | 'delayed' | 'delivered' | 'expanded'

/** Why a letter could not be delivered: the reasons of Sisimai, in our spelling. */
export const DELIVERY_REASONS = [
  'auth-failure',
  'bad-reputation',
  'blocked',
  'content-error',
  'exceed-limit',
  'expired',
  'failed-starttls',
  'filtered',
  'has-moved',
  'host-unknown',
  'mailbox-full',
  'mailer-error',
  'mesg-too-big',
  'network-error',
  'no-relaying',
  'norm',
  'not-accept',
  'not-compliant-rfc',
  'on-hold',
  'policy-violation',
  'rate-limited',
  'rejected',
  'require-ptr',
  'security-error',
  'spam-detected',
  'suppressed',
  'suspend',
  'syntax-error',
  'system-error',
  'system-full',
  'undefined',
  'user-unknown',
  'virus-detected',
] as const

export type DeliveryReason = (typeof DELIVERY_REASONS)[number]

/** What became of a letter for one of those it went to. */
export interface DeliveryOutcome {
  /** In lower case. */
  address: string
  /** Enhanced status (RFC 3463); '' where none is told or follows from the reply code. */
  status: string
  action: DeliveryKind | 'relayed'
  /** What the server said, one line, as it came. */
  diagnostic: string
  reason: DeliveryReason
  /** True where trying again would not change it (the address is wrong), false where it might; null where nothing tells. */
  hard: boolean | null
}

/** A report of a mail server on a letter (RFC 3464, or the text of those that know no report). */
export interface DeliveryReport {
  kind: DeliveryKind
  recipients: DeliveryOutcome[]
  /** The Message-ID of the letter it reports of, without angle brackets; null where nothing tells. */
  messageId: string | null
}
