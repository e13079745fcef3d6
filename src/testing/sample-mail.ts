import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { composeMail } from '#mail/compose.ts'
import type { MailBox } from '#mail/compose.ts'

/** A letter for a test: `answers` is the Message-ID it replies to, `at` an ISO moment or milliseconds. */
export type SampleLetter = {
  from: string | MailBox
  to: string | MailBox
  cc?: readonly MailBox[]
  subject: string
  body: string
  at: string | number
  id?: string
  answers?: string
  headers?: Record<string, string>
}

/** The bytes of a sample letter. Without `id` its Message-ID follows from moment and subject, the same in every run. */
export function letter(sample: SampleLetter): Uint8Array {
  const date = typeof sample.at === 'number' ? sample.at : Date.parse(sample.at)
  return composeMail({
    from: mailbox(sample.from),
    to: [mailbox(sample.to)],
    ...(sample.cc === undefined ? {} : { cc: sample.cc }),
    subject: sample.subject,
    text: sample.body,
    messageId: sample.id ?? idOf(sample.subject, date),
    date,
    ...(sample.answers === undefined ? {} : { inReplyTo: sample.answers, references: [sample.answers] }),
    ...(sample.headers === undefined ? {} : { headers: sample.headers }),
  })
}

/** The Message-ID that `letter` gives, for the letter that answers it. */
export function idOf(subject: string, date: number): string {
  return `${date}.${Buffer.from(subject).toString('hex').slice(0, 40)}@letters.example`
}

/** Writes letters as an mbox file with mboxrd quoting, as mail programs export it. */
export async function writeMbox(path: string, letters: readonly Uint8Array[]): Promise<void> {
  const pieces = letters.map((raw) => {
    const text = Buffer.from(raw)
      .toString('latin1')
      .replaceAll('\r\n', '\n')
      .replaceAll(/^(>*From )/gm, '>$1')
    return `From MAILER-DAEMON Thu Jan  1 00:00:00 2026\n${text}\n`
  })
  await writeFile(path, Buffer.from(pieces.join(''), 'latin1'))
}

/** Writes letters into the `cur` folder of a Maildir, or of its subfolder such as `.Sent`. */
export async function writeMaildir(folder: string, letters: readonly Uint8Array[], subfolder = ''): Promise<void> {
  const home = subfolder === '' ? folder : join(folder, subfolder)
  for (const name of ['cur', 'new', 'tmp']) await mkdir(join(home, name), { recursive: true })
  for (const [index, raw] of letters.entries()) {
    await writeFile(join(home, 'cur', `17000${String(index).padStart(5, '0')}.M1P1.host:2,S`), raw)
  }
}

function mailbox(box: string | MailBox): MailBox {
  return typeof box === 'string' ? { address: box } : box
}
