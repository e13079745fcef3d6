import type { DeliveryReason } from '#mail/delivery/delivery-types.ts'
import type { NoticeSay } from './notice-say.ts'

/** What became of a letter for one of those it went to. */
export interface DeliveryLine {
  readonly address: string
  readonly state: 'failed' | 'delayed' | 'delivered'
  readonly reason: DeliveryReason
  /** Status and words of the other server; empty where it said none. */
  readonly said: string
}

/** On a letter, and on the report of it: to whom it could not be delivered, and why. */
export function DeliveryLines({ say, lines }: { say: NoticeSay; lines: readonly DeliveryLine[] }) {
  if (lines.length === 0) return null
  return (
    <ul class="delivery-lines">
      {lines.map((line) => (
        <li class={line.state}>
          <p>{deliverySentence(say, line)}</p>
          {line.said && (
            <details>
              <summary>{say('notice.serverSaid')}</summary>
              <p dir="auto" lang="">
                {line.said}
              </p>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What became of it, as one sentence. */
export function deliverySentence(say: NoticeSay, { address, state, reason }: Omit<DeliveryLine, 'said'>): string {
  if (state !== 'failed') return say(`notice.${state}`, { address })
  return say(`notice.failed.${GROUPS[reason]}`, { address })
}

/** What a user can do about it differs between these; the finer reason stands in what the server said. */
const GROUPS = {
  'auth-failure': 'unproven',
  'bad-reputation': 'spam',
  blocked: 'spam',
  'content-error': 'refused',
  'exceed-limit': 'big',
  expired: 'time',
  'failed-starttls': 'server',
  filtered: 'refused',
  'has-moved': 'moved',
  'host-unknown': 'host',
  'mailbox-full': 'full',
  'mailer-error': 'server',
  'mesg-too-big': 'big',
  'network-error': 'time',
  'no-relaying': 'refused',
  norm: 'refused',
  'not-accept': 'refused',
  'not-compliant-rfc': 'refused',
  'on-hold': 'other',
  'policy-violation': 'refused',
  'rate-limited': 'spam',
  rejected: 'refused',
  'require-ptr': 'unproven',
  'security-error': 'refused',
  'spam-detected': 'spam',
  suppressed: 'spam',
  suspend: 'suspended',
  'syntax-error': 'server',
  'system-error': 'server',
  'system-full': 'server',
  undefined: 'other',
  'user-unknown': 'nobody',
  'virus-detected': 'virus',
} as const satisfies Record<DeliveryReason, string>
