import type { Language } from '#foundation/language.ts'
import { composeMail } from '#mail/compose.ts'
import type { SampleClient, SampleLetter } from './sample-client.ts'
import { instantAt, type MadeAt } from './sample-days.ts'

export const SAMPLE_STUDIO = { name: 'Mira Salo', address: 'mira@salo.example' }

/** How quoted history is introduced by people's mail programs, with {date} and {name}. */
export const ATTRIBUTION: Readonly<Record<Language, string>> = {
  en: 'On {date}, {name} wrote:',
  ru: '{date}, {name} пишет:',
  pl: 'W dniu {date} {name} napisał(a):',
  fi: '{date} {name} kirjoitti:',
  el: 'Στις {date}, ο χρήστης {name} έγραψε:',
}

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
export function sampleMailOf(client: SampleClient, made: MadeAt): Uint8Array[] {
  const written: Written[] = []
  for (const letter of client.letters) {
    const at = instantAt(letter.daysAgo, letter.at, made)
    if (at > made.now) continue
    const before = letter.subject ? undefined : written.at(-1)
    const subject = letter.subject ?? answerSubject(before?.subject ?? '')
    const messageId = `${client.contact.email.replace('@', '.')}.${written.length}.${letter.daysAgo}@sample.consonance.example`
    written.push({ letter, at, messageId, subject, from: senderOf(client, letter) })
  }
  return written.map((one, index) => mailOf(client, one, { before: written.slice(0, index), zone: made.zone }))
}

function mailOf(
  client: SampleClient,
  one: Written,
  { before, zone }: { before: readonly Written[]; zone: string },
): Uint8Array {
  const begins = one.letter.subject !== undefined
  const start = begins ? before.length : before.findLastIndex((earlier) => earlier.letter.subject !== undefined)
  const thread = before.slice(start)
  const answered = thread.at(-1)
  const contact = { name: client.contact.name, address: client.contact.email }
  return composeMail({
    from: one.from,
    to: [one.letter.from === 'studio' ? contact : SAMPLE_STUDIO],
    cc: one.letter.from === 'other' ? [contact] : readsAlong(one.letter, answered?.letter),
    subject: one.subject,
    text: one.letter.quotes && answered ? `${one.letter.body}\n\n${quoted(client, answered, zone)}` : one.letter.body,
    messageId: one.messageId,
    ...(answered ? { inReplyTo: answered.messageId, references: thread.map((earlier) => earlier.messageId) } : {}),
    date: one.at,
    ...(one.letter.autoReply ? { headers: { 'Auto-Submitted': 'auto-replied', 'X-Autoreply': 'yes' } } : {}),
  })
}

/** Whom they take in stays in the studio's answer. */
function readsAlong(letter: SampleLetter, answered: SampleLetter | undefined): { name: string; address: string }[] {
  const cc = letter.from === 'studio' ? answered?.cc : letter.cc
  return cc ? [{ name: cc.name, address: cc.email }] : []
}

function quoted(client: SampleClient, answered: Written, zone: string): string {
  const { language } = client.contact
  const date = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(answered.at)
  const line = ATTRIBUTION[language].replace('{date}', date).replace('{name}', answered.from.name)
  return `${line}\n${answered.letter.body.replace(/^/gmu, '> ')}`
}

function senderOf(client: SampleClient, letter: SampleLetter): { name: string; address: string } {
  if (letter.from === 'studio') return SAMPLE_STUDIO
  if (letter.from === 'other' && letter.by) return { name: letter.by.name, address: letter.by.email }
  return { name: client.contact.name, address: client.contact.email }
}

function answerSubject(subject: string): string {
  return /^re:/iu.test(subject) ? subject : `Re: ${subject}`
}
