import { z } from 'zod'
import { type Language, LANGUAGES } from '#foundation/language.ts'
import type { Kind, ReadingWord, WordEvidence } from '#listening/kinds.ts'
import { languageOf } from '#listening/language.ts'
import { listen } from '#listening/listen.ts'
import { foreignLines } from '#mail/own-words/quoted.ts'

/** What `consonance listen --json` answers to one line (architecture.md, Line formats). */
export type ListenAnswer = ListenReading | ListenError

export interface ListenReading {
  id?: string
  lang: Language | 'unknown'
  reading: ReadingWord
  score: number
  kinds: { kind: Kind; score: number }[]
  evidence: WordEvidence[]
  /** Only where no reading was made: why. */
  note?: string
}

export interface ListenError {
  id?: string
  error: string
}

const ListenLine = z.object({
  id: z.string().optional(),
  lang: z.enum(LANGUAGES).optional(),
  text: z.string(),
})

const NO_LANGUAGE = {
  unknown: 'written in none of the five languages; no reading was made',
  none: 'too little text to tell its language; no reading was made',
}

/**
 * One line of JSON in, one answer out; a bad line is answered with what is wrong with it (and its id, where it has one), so that the rest
 * can go on. Without `lang` the language is told from the text. Quoted history is not listened to: a quoted worry is nobody's. S0-12
 */
export function answerLine(line: string): ListenAnswer {
  const raw = parsed(line)
  if (raw === undefined) return { error: 'not a JSON object' }
  const asked = ListenLine.safeParse(raw)
  if (!asked.success) return { ...idOf(raw), error: reasonOf(asked.error) }
  const { id } = asked.data
  const text = ownText(asked.data.text)
  const lang = asked.data.lang ?? languageOf(text)
  const named = id === undefined ? {} : { id }
  if (lang === 'unknown' || lang === 'none') {
    return { ...named, lang: 'unknown', reading: 'calm', score: 0, kinds: [], evidence: [], note: NO_LANGUAGE[lang] }
  }
  const { reading, score, kinds, evidence } = listen(text, { lang })
  return { ...named, lang, reading, score, kinds, evidence }
}

/** The text with quoted history blanked out, so that evidence points at the same place in both. */
function ownText(text: string): string {
  const lines = text.split('\n')
  const foreign = foreignLines(lines.map((line) => line.replace(/\r$/u, '')))
  return lines.map((line, index) => (foreign[index] ? ' '.repeat(line.length) : line)).join('\n')
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function idOf(raw: object): { id?: string } {
  return 'id' in raw && typeof raw.id === 'string' ? { id: raw.id } : {}
}

function reasonOf(error: z.ZodError): string {
  return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ')
}
