import type { MailboxTrial } from './mailbox-trial.ts'
import { MAILBOXES_EL } from './mailboxes-el.ts'
import { MAILBOXES_EN } from './mailboxes-en.ts'
import { MAILBOXES_FI } from './mailboxes-fi.ts'
import { MAILBOXES_OTHER } from './mailboxes-other.ts'
import { MAILBOXES_PL } from './mailboxes-pl.ts'
import { MAILBOXES_RU } from './mailboxes-ru.ts'

/** Believable correspondences, twelve a language, half of them calm at the end; the reader is measured on them. */
export const MAILBOXES: readonly MailboxTrial[] = [
  ...MAILBOXES_EN,
  ...MAILBOXES_RU,
  ...MAILBOXES_PL,
  ...MAILBOXES_FI,
  ...MAILBOXES_EL,
  ...MAILBOXES_OTHER,
]
