import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { el } from '#studio/sample/el.ts'
import { en } from '#studio/sample/en.ts'
import { fi } from '#studio/sample/fi.ts'
import { pl } from '#studio/sample/pl.ts'
import { ru } from '#studio/sample/ru.ts'
import { ATTRIBUTION } from '#studio/sample/sample-mail.ts'
import { type MailBox, composeMail } from '#mail/compose.ts'

const HOUR = 3_600_000

export const ME: MailBox = { name: 'Mira Salo', address: 'mira@salo.example' }

const SAMPLES = [en, ru, pl, fi, el] as const

/** An ordinary mailbox: `people` who write in five languages, `letters` both ways, answers quoting what they answer. Files of one letter each. */
export async function writeMailbox(folder: string, size: { people: number; letters: number }): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  const began = Date.now() - size.letters * 6 * HOUR
  for (let index = 0; index < size.letters; index += 1) {
    const file = join(folder, `${String(index).padStart(6, '0')}.eml`)
    await writeFile(file, bytesOf(letterOf({ index, date: began + index * 6 * HOUR, people: size.people })))
    files.push(file)
  }
  return files
}

/** A letter of such a mailbox, before it is bytes. */
export interface BenchLetter {
  from: MailBox
  to: MailBox
  subject: string
  /** What its writer wrote, and what follows of the letter it answers. */
  words: string
  quoted: string
  id: string
  answers: string | null
  date: number
}

/** Somebody who writes in it. */
export function personOf(person: number) {
  const { contact, project } = SAMPLES[person % SAMPLES.length] ?? en
  const { language } = contact
  return { name: `${contact.name} ${person}`, address: `client${person}@example.org`, language, project: project.name }
}

/** One letter of many: everybody in turn, each thread of six. `ahead` lets people stand at different places of their story. */
export function letterOf(of: { index: number; date: number; people: number; ahead?: number }): BenchLetter {
  const { index, date, people, ahead = 0 } = of
  const person = index % people
  const turn = Math.floor(index / people) + (person % 7) * ahead
  const { letters } = SAMPLES[person % SAMPLES.length] ?? en
  const { name, address, project, language } = personOf(person)
  const isMine = turn % 2 === 1
  const isAnswer = turn % 6 !== 0
  const before = letters[Math.max(0, turn - 1) % letters.length]?.body ?? ''
  const line = ATTRIBUTION[language].replace('{date}', 'x').replace('{name}', 'y')
  return {
    from: isMine ? ME : { name, address },
    to: isMine ? { name, address } : ME,
    subject: `${isAnswer ? 'Re: ' : ''}${project} ${Math.floor(turn / 6)}`,
    words: letters[turn % letters.length]?.body ?? '',
    quoted: isAnswer ? `\n\n${line}\n${before.replace(/^/gmu, '> ')}` : '',
    id: `${person}.${turn}@bench.example`,
    answers: isAnswer ? `${person}.${turn - 1}@bench.example` : null,
    date,
  }
}

export function bytesOf({ from, to, subject, words, quoted, id, answers, date }: BenchLetter): Uint8Array {
  return composeMail({
    from,
    to: [to],
    subject,
    text: `${words}${quoted}`,
    messageId: id,
    ...(answers ? { inReplyTo: answers, references: [answers] } : {}),
    date,
  })
}
