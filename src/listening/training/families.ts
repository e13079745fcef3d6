import { z } from 'zod'
import { KINDS, type Kind } from '../kinds.ts'
import { CALM_FORMS, type Form, type Mail, type Telling, UNEASY_FORMS } from '../judged/mail.ts'
import { BadGrammar, type Grammar, grammarOf } from './grammar.ts'

/** Mails of one idea, each variant written by hand. */
export interface Family {
  id: string
  /** What is worried about; empty for a calm family. */
  kinds: readonly Kind[]
  form: Form
  variants: readonly Grammar[]
}

const Calm = z.tuple([z.string().min(1), z.literal('calm'), z.enum(CALM_FORMS)])
const Uneasy = z.tuple([
  z.string().min(1),
  z
    .string()
    .transform((kinds) => kinds.split('+'))
    .pipe(z.array(z.enum(KINDS)).min(1)),
  z.enum(UNEASY_FORMS),
])
const Header = z.union([Calm, Uneasy])

/**
 * The families of a file of the corpus: `= id | kind | form`, and variants with a line `--` between them.
 *
 * @throws BadGrammar naming the family that cannot be read.
 */
export function familiesIn(file: string): Family[] {
  return file
    .split(/^= /mu)
    .slice(1)
    .map((block) => familyOf(block))
}

function familyOf(block: string): Family {
  const [head = '', ...lines] = block.split('\n')
  const header = Header.safeParse(head.split('|').map((part) => part.trim()))
  if (!header.success) throw new BadGrammar(`“= ${head}”: ${z.prettifyError(header.error)}`)
  const [id, kinds, form] = header.data
  const texts = lines
    .join('\n')
    .split(/^--[ \t]*$/mu)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return { id, kinds: kinds === 'calm' ? [] : kinds, form, variants: texts.map((text) => variantOf(id, text)) }
}

function variantOf(id: string, text: string): Grammar {
  try {
    return grammarOf(text)
  } catch (error) {
    throw error instanceof BadGrammar ? new BadGrammar(`${id}: ${error.message} of “${text.slice(0, 60)}”`) : error
  }
}

/** A text with its telling words in double brackets, taken apart. */
export function marked(text: string): Pick<Mail, 'text' | 'telling'> {
  const telling: Telling[] = []
  let out = ''
  let last = 0
  for (const found of text.matchAll(/\[\[(.+?)\]\]/gsu)) {
    out += text.slice(last, found.index)
    telling.push({ start: out.length, end: out.length + (found[1]?.length ?? 0) })
    out += found[1]
    last = found.index + found[0].length
  }
  return { text: out + text.slice(last), telling }
}
