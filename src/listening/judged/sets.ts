import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Language } from '#foundation/language.ts'
import { KINDS } from '../kinds.ts'
import { CALM_FORMS, type Mail, UNEASY_FORMS } from './mail.ts'
import { BadInput } from './asked.ts'

/** A mail of the project's own development set; its `family` is its id. */
export interface DevMail extends Mail {
  lang: Language
}

/** A line of a set is not what it should be; the message names file and line. */
export class BadLine extends BadInput {}

/** The project's own development set: LANG.jsonl. */
const OWN_SET = fileURLToPath(new URL('../../../listening/dev/', import.meta.url))

const kindsOf = z.string().transform((kinds) => kinds.split('+'))
const letter = { id: z.string().min(1), text: z.string().min(1), marks: z.array(z.string().min(1)) }
const OwnLine = z.union([
  z.object({ ...letter, kind: z.literal('calm').transform(() => []), form: z.enum(CALM_FORMS) }),
  z.object({ ...letter, kind: kindsOf.pipe(z.array(z.enum(KINDS)).min(1)), form: z.enum(UNEASY_FORMS) }),
])

/**
 * The development set of a language; none where nobody has written one.
 *
 * @throws BadLine
 */
export function devMails(lang: Language, folder = OWN_SET): DevMail[] {
  const file = `${folder.replace(/\/$/u, '')}/${lang}.jsonl`
  if (!existsSync(file)) return []
  return linesOf(file, readFileSync(file, 'utf8')).map(({ line, place }) => devMail(line, place, lang))
}

function linesOf(file: string, content: string): { line: string; place: string }[] {
  return content
    .split('\n')
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
}

function devMail(line: string, place: string, lang: Language): DevMail {
  const { id, text, kind, form, marks } = parsed(OwnLine, line, place)
  const telling = marks.map((mark) => {
    const start = text.indexOf(mark)
    if (start < 0) throw new BadLine(`${place}: the mark “${mark}” does not stand in the text`)
    return { start, end: start + mark.length }
  })
  return { lang, text, kinds: kind, form, family: id, telling, share: 1 }
}

function parsed<Line>(schema: z.ZodType<Line>, line: string, place: string): Line {
  const read = schema.safeParse(json(line, place))
  if (!read.success) throw new BadLine(`${place}: ${z.prettifyError(read.error)}`)
  return read.data
}

function json(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new BadLine(`${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
