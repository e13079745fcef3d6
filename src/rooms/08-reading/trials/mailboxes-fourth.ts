import type { MailboxTrial } from './mailbox-trial.ts'
import { MAILBOXES_FOURTH_EL } from './mailboxes-fourth-el.ts'
import { MAILBOXES_FOURTH_EN } from './mailboxes-fourth-en.ts'
import { MAILBOXES_FOURTH_FI } from './mailboxes-fourth-fi.ts'
import { MAILBOXES_FOURTH_PL } from './mailboxes-fourth-pl.ts'
import { MAILBOXES_FOURTH_RU } from './mailboxes-fourth-ru.ts'

/** The fourth round, eight a language, written blind once the tuning was over: two told by behaviour, two by words, one mended, three calm and hard. */
export const MAILBOXES_FOURTH: readonly MailboxTrial[] = [
  ...MAILBOXES_FOURTH_EN,
  ...MAILBOXES_FOURTH_RU,
  ...MAILBOXES_FOURTH_PL,
  ...MAILBOXES_FOURTH_FI,
  ...MAILBOXES_FOURTH_EL,
]
