import { questionAnswered } from '#brief/brief.ts'
import { concernMail } from '#concern/mail/concern-mail.ts'
import { openLineAnnounced } from '#delivery/delivery.ts'
import type { House } from '#foundation/house.ts'
import type { MailTemplate } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { freshLinkMail } from '#portal/link-mail.ts'
import { concernsInBrief } from '#concern/concern.ts'
import { checkInMail } from '#reading/check-ins/check-in-mail.ts'
import { promiseMove } from '#promise/promise-mail.ts'
import type { StudioWords } from './words.ts'

/** Whether a concern of the contact's is open: the loop asks them there. */
async function isWorried(house: House, contact: string): Promise<boolean> {
  return (await concernsInBrief(house, { contact })).some(({ endedAt }) => endedAt === null)
}

/** Every letter of the house, in the order of the rooms; each is one unit in its room. */
export const MAIL_TEMPLATES: readonly MailTemplate<Say<StudioWords>>[] = [
  freshLinkMail,
  promiseMove,
  questionAnswered,
  openLineAnnounced,
  checkInMail({ isWorried }),
  ...concernMail,
]
