import { newId } from '#foundation/ids.ts'
import { languageOf } from '#listening/language.ts'
import type { DeliveryReport } from '#mail/delivery/delivery-types.ts'
import type { ParsedMail } from '#mail/mail-types.ts'
import { claimedIds } from '#mail/thread-ids.ts'
import type { MessageRow, New } from '../conversation-tables.ts'
import type { KeptMail } from '../keeping/keep-mail.ts'

/** Raised whenever the parser makes something better of old mail; what was read with an older one is read again. */
export const PARSER = 3

/** A message as it will be stored, but for its thread and its sides. */
export interface Made {
  row: Omit<New<MessageRow>, 'thread' | 'writer' | 'person' | 'proof'>
  recipients: ReturnType<typeof recipientsOf>
  /** What it reports of a letter of the studio's; null where it reports nothing. */
  delivery: DeliveryReport | null
}

/**
 * What is stored of a mail, whoever the studio is; a mail without a date takes the moment it was kept. `unreadable` is why it could not be
 * read, where `mail` is only what can be told of it all the same.
 */
export function messageOf(kept: Pick<KeptMail, 'id' | 'keptAt'>, mail: ParsedMail, unreadable: string | null): Made {
  const from = mail.from ?? mail.sender ?? { name: '', address: '' }
  const at = mail.sentAt ?? kept.keptAt
  const row = {
    id: newId(),
    raw: kept.id,
    message_id: mail.messageId,
    sent_at: at,
    dated: mail.sentAt === null ? 0 : 1,
    machine_reason: mail.machineReason,
    from_address: from.address,
    from_name: from.name,
    subject: mail.subject,
    text: mail.text,
    words: mail.words,
    language: languageOf(mail.words),
    word_count: countWords(mail.words),
    attachments: JSON.stringify(mail.attachments),
    calendar: mail.calendar ? 1 : 0,
    unreadable,
    notes: JSON.stringify(mail.notes),
    html: mail.html ? 1 : 0,
    invitation: mail.invitation === null ? null : JSON.stringify(mail.invitation),
    made_with: PARSER,
    revision: 1,
    ties: JSON.stringify(claimedIds(mail)),
    answerable: mail.answering === null ? 1 : 0,
  }
  return { row, recipients: recipientsOf(mail), delivery: mail.delivery }
}

function recipientsOf(mail: ParsedMail) {
  const seen = new Map<string, { address: string; name: string; field: 'to' | 'cc' | 'bcc'; place: number }>()
  for (const field of ['to', 'cc', 'bcc'] as const)
    for (const { address, name } of mail[field])
      if (address && !seen.has(address)) seen.set(address, { address, name, field, place: seen.size })
  return [...seen.values()]
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
