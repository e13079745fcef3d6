import type { MailboxTrial } from './mailbox-trial.ts'
import { MAILBOXES_THIRD_EL } from './mailboxes-third-el.ts'
import { MAILBOXES_THIRD_EN } from './mailboxes-third-en.ts'
import { MAILBOXES_THIRD_FI } from './mailboxes-third-fi.ts'
import { MAILBOXES_THIRD_PL } from './mailboxes-third-pl.ts'
import { MAILBOXES_THIRD_RU } from './mailboxes-third-ru.ts'

/** The third round, nine or more a language: three told by behaviour, two or more by the newer kinds of words, four calm and hard. */
export const MAILBOXES_THIRD: readonly MailboxTrial[] = [
  ...MAILBOXES_THIRD_EN,
  ...MAILBOXES_THIRD_RU,
  ...MAILBOXES_THIRD_PL,
  ...MAILBOXES_THIRD_FI,
  ...MAILBOXES_THIRD_EL,
]
