import { z } from 'zod'
import { BadGrammar, type Grammar, grammarOf } from './grammar.ts'

/** What stands around the matter of a mail, of one language: `listening/corpus/LANG/frames.txt`, and the fillers beside it. */
export interface Frames {
  greetings: readonly Grammar[]
  signOffs: readonly Grammar[]
  signatures: readonly Grammar[]
  /** A quoted mail of the studio's. */
  quotes: readonly Grammar[]
  /** Ordinary sentences that change no mood. */
  fillers: readonly Grammar[]
}

const Section = z.enum(['greetings', 'sign-offs', 'signatures', 'quotes'])

/**
 * Reads a frames file: sections of `= name`; greetings are a line each, the others stand apart by lines of `--`.
 *
 * @throws BadGrammar naming the section that cannot be read.
 */
export function framesFrom(file: string): Omit<Frames, 'fillers'> {
  const sections = new Map(
    file
      .split(/^= /mu)
      .slice(1)
      .map((section) => {
        const [name = '', ...lines] = section.split('\n')
        const known = Section.safeParse(name.trim())
        if (!known.success) throw new BadGrammar(`frames: there is no section “${name}”`)
        return [known.data, lines.join('\n')] as const
      }),
  )
  const section = (name: z.infer<typeof Section>, between: string | RegExp): Grammar[] => {
    try {
      return grammarsOf((sections.get(name) ?? '').split(between))
    } catch (error) {
      throw error instanceof BadGrammar ? new BadGrammar(`“= ${name}”: ${error.message}`) : error
    }
  }
  return {
    greetings: section('greetings', '\n'),
    signOffs: section('sign-offs', BETWEEN),
    signatures: section('signatures', BETWEEN),
    quotes: section('quotes', BETWEEN),
  }
}

const BETWEEN = /^--$/mu

/**
 * Ordinary sentences, a line each.
 *
 * @throws BadGrammar
 */
export const fillersFrom = (file: string): Grammar[] => grammarsOf(file.split('\n'))

const grammarsOf = (texts: readonly string[]): Grammar[] =>
  texts
    .map((text) => text.replace(/^\n+|\s+$/gu, ''))
    .filter((text) => text !== '')
    .map((text) => grammarOf(text))
