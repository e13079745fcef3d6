import { z } from 'zod'
import type { DraftWords, Keeping } from '#conversation/conversation.ts'
import type { Filled } from '#ui/field.tsx'

/** A sender as the form says it: the account, and the address of it. */
export const senderValue = ({ account, address }: { account: string; address: string }) =>
  account ? `${account} ${address}` : ''

const text = z.string().default('')
const uuid = z.uuid().nullable().catch(null)

/** What a composer's form says; whatever is typed in it is taken as it stands. */
const ComposerForm = z.object({
  to: text,
  cc: text,
  bcc: text,
  subject: text,
  text,
  quotes: text,
  sender: text,
  leaveOn: text,
  leaveTime: text,
  answers: uuid,
  revision: z.coerce.number().int().min(0).catch(0),
  hand: z.string().max(64).catch(''),
  /** Where the form stood: its conversation, or the draft's own page. */
  page: uuid,
  /** A saved reply that was put in by the browser, or is to be put in now. */
  used: uuid,
  insert: uuid,
  everyone: text,
})

export type ComposerForm = z.infer<typeof ComposerForm>

export const composerForm = (values: Readonly<Record<string, string>>): ComposerForm => ComposerForm.parse(values)

/** What there is to keep of a form. */
export function keepingOf(id: string, form: ComposerForm): Keeping {
  const { answers, revision, hand } = form
  return { id, answers, revision, hand, words: wordsOf(form) }
}

function wordsOf(form: ComposerForm): DraftWords {
  const [account = '', from = ''] = form.sender.split(' ')
  const { to, cc, bcc, subject, leaveOn, leaveTime } = form
  return { to, cc, bcc, subject, leaveOn, leaveTime, account, from, text: form.text, quotes: form.quotes === 'yes' }
}

/** A draft as its form shows it. */
export function valuesOf(draft: DraftWords): Filled['values'] {
  const { to, cc, bcc, subject, leaveOn, leaveTime, account, from } = draft
  const sender = senderValue({ account, address: from })
  return { to, cc, bcc, subject, leaveOn, leaveTime, sender, text: draft.text, quotes: draft.quotes ? 'yes' : '' }
}

export const EMPTY_WORDS: DraftWords = {
  to: '',
  cc: '',
  bcc: '',
  account: '',
  from: '',
  subject: '',
  text: '',
  quotes: false,
  leaveOn: '',
  leaveTime: '',
}
