import { newId } from '#foundation/ids.ts'
import { languageOf } from '#listening/language.ts'
import type { ParsedMail } from '#mail/mail-types.ts'
import { threadIds } from '#mail/thread-ids.ts'
import type { MessageRow, New } from './conversation-tables.ts'
import type { Writer } from './conversation-types.ts'
import type { KeptMail } from './keep-mail.ts'
import type { Placed } from './placing.ts'
import { plainSubject } from './subject.ts'

/** The longest text that is stored of a message, in UTF-16 units; the raw mail keeps the rest. */
const LONGEST_TEXT = 1_000_000

/** A message as it will be stored, but for its thread. */
export interface Made {
  row: Omit<New<MessageRow>, 'thread'>
  recipients: ReturnType<typeof recipientsOf>
  placed: Placed
}

/** What is stored of a mail, where `own` are the studio's addresses; a mail without a date takes the moment it was kept. */
export function messageOf(kept: KeptMail, mail: ParsedMail, own: ReadonlySet<string>): Made {
  const from = mail.from ?? mail.sender ?? { name: '', address: '' }
  const writer = writerOf(mail, from.address, own)
  const at = mail.sentAt ?? kept.keptAt
  const recipients = recipientsOf(mail)
  const stranger = writer === 'studio' ? (recipients.find((to) => !own.has(to.address))?.address ?? null) : null
  const person = writer === 'person' && from.address ? from.address : stranger
  const row = {
    id: newId(),
    raw: kept.id,
    message_id: mail.messageId,
    sent_at: at,
    dated: mail.sentAt === null ? 0 : 1,
    writer,
    machine_reason: writer === 'machine' ? (mail.machineReason ?? 'notification') : null,
    from_address: from.address,
    from_name: from.name,
    subject: mail.subject,
    text: mail.text.slice(0, LONGEST_TEXT),
    words: mail.words.slice(0, LONGEST_TEXT),
    language: languageOf(mail.words),
    word_count: countWords(mail.words),
    attachments: JSON.stringify(mail.attachments),
    calendar: mail.calendar ? 1 : 0,
  }
  return {
    row,
    recipients,
    placed: { message: row.id, ids: threadIds(mail), subject: plainSubject(mail.subject), at, person },
  }
}

/** What the studio's own mail program answers by itself is no answer of the studio's. */
function writerOf(mail: ParsedMail, from: string, own: ReadonlySet<string>): Writer {
  const byItself =
    mail.machineReason === 'auto-reply' || mail.machineReason === 'bounce' || mail.machineReason === 'report'
  if (own.has(from)) return byItself ? 'machine' : 'studio'
  return mail.writer
}

function recipientsOf(mail: ParsedMail) {
  const seen = new Map<string, { address: string; name: string; field: 'to' | 'cc' | 'bcc' }>()
  for (const field of ['to', 'cc', 'bcc'] as const)
    for (const { address, name } of mail[field])
      if (address && !seen.has(address)) seen.set(address, { address, name, field })
  return [...seen.values()]
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
