import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { whyNotRead } from '#foundation/system-errors.ts'
import { Stop } from '#foundation/refusal.ts'
import { type Command, Misuse, readArgs } from './command.ts'
import { answerLine, type ListenAnswer } from './listen-line.ts'

const HELP = `npx consonance listen [FILE|-] [--json]

Reads one message a line and says of each, in the same order, whether its words sound uneasy. Without FILE, or with -, it reads standard input
and answers each line as it comes.

  --json  one JSON object a line, in and out:
          in   {"id"?, "lang"?: "en"|"ru"|"pl"|"fi"|"el", "text"}
          out  {"id", "lang", "reading": "calm"|"watch"|"uneasy", "score", "kinds", "evidence": [{"start", "end", "text", "kind", "weight"}]}
          a line that cannot be read is answered with {"id"?, "error"}, and the exit status is 1

Without --json a line is the text of a message, or such an object, and the answer is for people.
`

/** A longer line is no message; it is answered as bad without being kept. In UTF-16 code units. */
const LONGEST_LINE = 32 * 1024 * 1024

export const listenCommand: Command = {
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs('listen', args, { options: { json: { type: 'boolean' } }, most: 1 })
    const [file = '-'] = positionals
    if (file === '') throw new Misuse('“listen” needs the name of a file, or none: see npx consonance listen --help.')
    const answer = values.json ? inJson : inWords
    let bad = false
    for await (const lines of linesOf(file)) {
      const answers = lines.map((line) => answer(line))
      bad ||= answers.some((one) => one.bad)
      if (!process.stdout.write(answers.map((one) => `${one.text}\n`).join(''))) await once(process.stdout, 'drain')
    }
    return bad ? 1 : 0
  },
}

interface Answer {
  text: string
  bad: boolean
}

function inJson(line: string | null): Answer {
  const answer = line === null ? { error: 'the line is too long' } : answerLine(line)
  return { text: JSON.stringify(answer), bad: 'error' in answer }
}

function inWords(line: string | null): Answer {
  const asked = line?.trimStart().startsWith('{') ? line : JSON.stringify({ text: line ?? '' })
  const answer: ListenAnswer = line === null ? { error: 'the line is too long' } : answerLine(asked)
  if ('error' in answer) return { text: answer.error, bad: true }
  if (answer.note !== undefined) return { text: answer.note, bad: false }
  const why = answer.evidence.map((one) => `${one.kind} “${one.text}”`).join(', ')
  return { text: `${answer.reading.padEnd(6)} ${answer.score.toFixed(2)} ${why}`.trimEnd(), bad: false }
}

/** The lines that each piece of the input completes, so that whoever waits for an answer before the next line gets it; null for one too long. */
async function* linesOf(file: string): AsyncGenerator<(string | null)[]> {
  const input: Readable = file === '-' ? process.stdin : createReadStream(file)
  const decoder = new TextDecoder()
  let begun: string[] = []
  let length = 0
  const whole = (): string | null => {
    const line = length > LONGEST_LINE ? null : begun.join('')
    begun = []
    length = 0
    return line
  }
  const take = (part: string) => {
    length += part.length
    if (length <= LONGEST_LINE) begun.push(part)
  }
  try {
    for await (const piece of input) {
      const [first = '', ...rest] = decoder.decode(piece, { stream: true }).split('\n')
      const done: (string | null)[] = []
      take(first)
      for (const next of rest) {
        done.push(whole())
        take(next)
      }
      if (done.length > 0) yield done
    }
  } catch (error) {
    throw file === '-' ? error : new Stop(whyNotRead(file, error))
  }
  take(decoder.decode())
  if (length > 0) yield [whole()]
}
