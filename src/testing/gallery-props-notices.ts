import type { DeliveryLine } from '#conversation/studio/delivery-lines.tsx'
import type { SenderMarkView } from '#conversation/studio/sender-mark.tsx'

const AT = Date.UTC(2026, 4, 20, 9)

/** A letter that only claims to be from a client. */
export const claimedMark: SenderMarkView = {
  kind: 'claimed',
  name: 'grace@lindqvist.example',
  checked: [
    { sentence: 'notice.dkim.elsewhere', domain: 'mass-mailer.example' },
    { sentence: 'notice.spf.fail', domain: 'lindqvist.example' },
    { sentence: 'notice.dmarc.quarantine', domain: 'lindqvist.example' },
  ],
  action: '/letters/x/vouching',
}

export const pretendedMark: SenderMarkView = { ...claimedMark, kind: 'pretended', name: 'mira@salo.example' }

export const vouchedMark: SenderMarkView = { ...claimedMark, kind: 'vouched', vouchedAt: AT }

/** What became of a letter for three people. */
export const deliveryLines: readonly DeliveryLine[] = [
  {
    address: 'grace@lindqvist.example',
    state: 'failed',
    reason: 'mailbox-full',
    said: '552 5.2.2 <grace@lindqvist.example>: Mailbox full',
  },
  {
    address: 'ada@wirth.example',
    state: 'delayed',
    reason: 'expired',
    said: '4.4.1 connect to mx.wirth.example: Connection timed out',
  },
  {
    address: 'a.very.long.name.that.goes.on.and.on@a-very-long-domain-name-of-somebody.example',
    state: 'failed',
    reason: 'user-unknown',
    said: '',
  },
]
