import { questionAnswered } from '#brief/brief.ts'
import { concernMail } from '#concern/mail/concern-mail.ts'
import { openLineAnnounced } from '#delivery/delivery.ts'
import type { MailTemplate } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { freshLinkMail } from '#portal/link-mail.ts'
import { promiseMove } from '#promise/promise-mail.ts'
import type { StudioWords } from './words.ts'

/** Every letter of the house, in the order of the rooms; each is one unit in its room. */
export const MAIL_TEMPLATES: readonly MailTemplate<Say<StudioWords>>[] = [
  freshLinkMail,
  promiseMove,
  questionAnswered,
  openLineAnnounced,
  ...concernMail,
]
