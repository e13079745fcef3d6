import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { el } from '#studio/sample/el.ts'
import { en } from '#studio/sample/en.ts'
import { fi } from '#studio/sample/fi.ts'
import { pl } from '#studio/sample/pl.ts'
import { ru } from '#studio/sample/ru.ts'
import { type MailBox, composeMail } from '#mail/compose.ts'

const HOUR = 3_600_000

export const ME: MailBox = { name: 'Mira Salo', address: 'mira@salo.example' }

/** An ordinary mailbox: `people` who write in five languages, `letters` both ways, answers quoting what they answer. Files of one letter each. */
export async function writeMailbox(folder: string, size: { people: number; letters: number }): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  const began = Date.now() - size.letters * 6 * HOUR
  for (let index = 0; index < size.letters; index += 1) {
    const file = join(folder, `${String(index).padStart(6, '0')}.eml`)
    await writeFile(file, letterOf(index, began + index * 6 * HOUR, size.people))
    files.push(file)
  }
  return files
}

function letterOf(index: number, date: number, people: number): Uint8Array {
  const person = index % people
  const turn = Math.floor(index / people)
  const sample = [en, ru, pl, fi, el][person % 5] ?? en
  const letter = sample.letters[turn % sample.letters.length]
  const client = { name: `${sample.contact.name} ${person}`, address: `client${person}@example.org` }
  const isMine = turn % 2 === 1
  const id = (of: number) => `${person}.${of}@bench.example`
  const isAnswer = turn % 6 !== 0
  const before = sample.letters[Math.max(0, turn - 1) % sample.letters.length]
  const quoted = isAnswer
    ? `\n\n${sample.attribution.replace('{date}', 'x').replace('{name}', 'y')}\n${(before?.body ?? '').replace(/^/gmu, '> ')}`
    : ''
  return composeMail({
    from: isMine ? ME : client,
    to: [isMine ? client : ME],
    subject: `${isAnswer ? 'Re: ' : ''}${sample.project.name} ${Math.floor(turn / 6)}`,
    text: `${letter?.body ?? ''}${quoted}`,
    messageId: id(turn),
    ...(isAnswer ? { inReplyTo: id(turn - 1), references: [id(turn - 1)] } : {}),
    date,
  })
}
