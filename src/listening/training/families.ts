import { z } from 'zod'
import { KINDS, type Kind } from '../kinds.ts'
import { BadGrammar, type Grammar, grammarOf } from './grammar.ts'

/** How unease is said: outright, wrapped in courtesy, behind a question, by facts alone, dryly, or short and cold. */
export const UNEASY_FORMS = ['plain', 'polite', 'indirect', 'facts', 'sarcastic', 'flat'] as const

/** What a calm mail is: ordinary (`easy`), or one of the hard ones, which look like unease (listening/corpus/README.md). */
export const CALM_FORMS = [
  'easy',
  'negated',
  'change',
  'praise',
  'elsewhere',
  'hypothetical',
  'mended',
  'question',
  'curt',
  'joke',
  'report',
  'own',
  'pressure-free',
] as const

export type Form = (typeof UNEASY_FORMS)[number] | (typeof CALM_FORMS)[number]

/** Mails of one idea, each variant written by hand. */
export interface Family {
  id: string
  /** What is worried about; empty for a calm family. */
  kinds: readonly Kind[]
  form: Form
  variants: readonly Grammar[]
}

/** A mail as a family makes it, or as somebody wrote it for the development set. */
export interface Mail {
  text: string
  kinds: readonly Kind[]
  form: Form
  /** Whatever may not stand on both sides of a split: mails of one family. */
  family: string
  /** The words that tell, as places in `text` in UTF-16 code units. */
  telling: readonly Telling[]
  /** How much it counts: the mails of a family together count as one. */
  share: number
}

export interface Telling {
  start: number
  end: number
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
