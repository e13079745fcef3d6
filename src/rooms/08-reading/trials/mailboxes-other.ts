import { M, type MailboxTrial, P } from './mailbox-trial.ts'

// Data: who must have no reading at all: a sixth language, and machines with alarming words.

const other = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'other', ...trial })

export const MAILBOXES_OTHER: readonly MailboxTrial[] = [
  other({
    name: 'other: worried in German',
    who: { name: 'Ulrike Brandt', address: 'u.brandt@brandt-optik.example' },
    subject: 'Unsere neue Webseite',
    close: 'Mit freundlichen Grüßen\nUlrike Brandt',
    letters: [
      P(
        '0 9',
        'Guten Tag Mira, anbei unsere Texte für die Webseite. Wann können wir mit einem ersten Entwurf rechnen?',
      ),
      M('0 10', 'Hello Ulrike, thank you! The first draft comes on Thursday.'),
      P(
        '8 9',
        'Guten Tag Mira, ich bin ehrlich gesagt sehr enttäuscht. Der Entwurf ist nicht das, was wir vereinbart hatten, und ich mache mir Sorgen um den Termin. Der Preis war auch nicht abgesprochen.',
      ),
    ],
    expect: { '9 9': 'calm' },
  }),
  other({
    name: 'other: a newsletter full of alarm',
    who: { name: 'Freelance Weekly', address: 'news@freelanceweekly.example' },
    subject: 'Are your clients disappointed?',
    close: 'You get this because you subscribed. Unsubscribe: https://freelanceweekly.example/u/1',
    letters: [0, 7, 14].map((day) =>
      P(
        `${day} 6`,
        "Are you worried about your invoices? We are furious about late fees too. Don't be disappointed again: I'm not sure this was the right decision, said one reader, and asked for a refund.",
        {
          subject: `Are your clients disappointed? No. ${day}`,
          headers: { 'List-Unsubscribe': '<https://freelanceweekly.example/u/1>', Precedence: 'bulk' },
        },
      ),
    ),
    expect: { '15 9': 'calm' },
  }),
  other({
    name: 'other: no-reply',
    who: { name: 'CloudHost Billing', address: 'no-reply@cloudhost.example' },
    subject: 'Payment failed',
    close: 'This is an automated message, please do not reply.',
    letters: [
      P(
        '1 3',
        'Your payment failed. We are concerned about your account. This is unacceptable use of your quota and overdue charges apply.',
      ),
      P(
        '3 3',
        'Second reminder: we are still waiting for your payment and are disappointed not to have heard from you.',
      ),
      P('6 3', 'Final notice: your hosting will be cancelled. You were overcharged? Contact support.'),
    ],
    expect: { '7 9': 'calm' },
  }),
]
