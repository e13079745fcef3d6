import type { MailBytes, ParsedMail } from '../mail-types.ts'
import { parseMail } from '../parse.ts'
import { findAttachment } from '../shown/shown-attachment.ts'
import { showMail } from '../shown/shown.ts'
import { thinned } from '../mime/thinned.ts'

/**
 * Everything that takes foreign mail apart, by name: functions of a mail's bytes and one plain input, run in a thread of their own with
 * limits of time and memory (`at-work.ts`). Input and result are copied between threads, so they are plain data.
 */
export const mailTasks = {
  /** The message as it is stored; `now` judges dates in the future. */
  parse: async (mail: MailBytes, { now }: { now: number }): Promise<ParsedMail> => {
    if (mail instanceof Uint8Array) return parseMail(mail, { now })
    const { bytes, gaps } = await thinned(mail.pieces())
    return parseMail(bytes, { now, gaps })
  },
  /** The letter as it was designed, sanitised. */
  show: showMail,
  /** One of its attachments. */
  attachment: findAttachment,
}

export type TaskName = keyof typeof mailTasks
export type TaskInput<Name extends TaskName> = Parameters<(typeof mailTasks)[Name]>[1]
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof mailTasks)[Name]>>
