import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import { composeMail } from '#mail/compose.ts'
import type { SampleClient, SampleLetter } from './sample-client.ts'

export const SAMPLE_STUDIO = { name: 'Mira Salo', address: 'mira@salo.example' }

interface Written {
  letter: SampleLetter
  at: number
  messageId: string
  subject: string
  from: { name: string; address: string }
}

/**
 * A sample client's correspondence as real messages, as they would lie in a mailbox at `now`: dates, threads, quoted history and
 * announced absences included. The same client and the same day give the same bytes, so that importing twice adds nothing.
 */
export function sampleMailOf(client: SampleClient, now: number): Uint8Array[] {
  const written: Written[] = []
  for (const letter of client.letters) {
    const at = instantOf(letter, now)
    if (at > now) continue
    const before = letter.subject ? undefined : written.at(-1)
    const subject = letter.subject ?? answerSubject(before?.subject ?? '')
    const messageId = `${client.contact.email.replace('@', '.')}.${written.length}.${letter.daysAgo}@sample.consonance.example`
    written.push({ letter, at, messageId, subject, from: senderOf(client, letter) })
  }
  return written.map((one, index) => mailOf(client, one, written.slice(0, index)))
}

function mailOf(client: SampleClient, one: Written, before: readonly Written[]): Uint8Array {
  const begins = one.letter.subject !== undefined
  const start = begins ? before.length : before.findLastIndex((earlier) => earlier.letter.subject !== undefined)
  const thread = before.slice(start)
  const answered = thread.at(-1)
  const contact = { name: client.contact.name, address: client.contact.email }
  return composeMail({
    from: one.from,
    to: [one.letter.from === 'studio' ? contact : SAMPLE_STUDIO],
    cc: one.letter.from === 'other' ? [contact] : [],
    subject: one.subject,
    text: one.letter.quotes && answered ? `${one.letter.body}\n\n${quoted(client, answered)}` : one.letter.body,
    messageId: one.messageId,
    ...(answered ? { inReplyTo: answered.messageId, references: thread.map((earlier) => earlier.messageId) } : {}),
    date: one.at,
    ...(one.letter.autoReply ? { headers: { 'Auto-Submitted': 'auto-replied', 'X-Autoreply': 'yes' } } : {}),
  })
}

function quoted(client: SampleClient, answered: Written): string {
  const date = new Intl.DateTimeFormat(client.contact.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(answered.at)
  const line = client.attribution.replace('{date}', date).replace('{name}', answered.from.name)
  return `${line}\n${answered.letter.body.replace(/^/gmu, '> ')}`
}

function senderOf(client: SampleClient, letter: SampleLetter): { name: string; address: string } {
  if (letter.from === 'studio') return SAMPLE_STUDIO
  if (letter.from === 'other' && letter.by) return { name: letter.by.name, address: letter.by.email }
  return { name: client.contact.name, address: client.contact.email }
}

function instantOf(letter: SampleLetter, now: number): number {
  const [hours = '9', minutes = '0'] = letter.at.split(':')
  const midnight = Math.floor(now / DAY) * DAY
  return midnight - letter.daysAgo * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE
}

function answerSubject(subject: string): string {
  return /^re:/iu.test(subject) ? subject : `Re: ${subject}`
}
