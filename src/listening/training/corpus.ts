import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#foundation/language.ts'
import { type Family, familiesIn } from './families.ts'
import { fillersFrom, type Frames, framesFrom } from './frames.ts'
import { BadGrammar } from './grammar.ts'

/** Where the corpus of a language stands (listening/corpus/README.md). */
const corpusOf = (lang: Language): string => join(import.meta.dirname, '..', '..', '..', 'listening', 'corpus', lang)

const FAMILIES = /^[a-z]-\d\d\.txt$/u

/** All families of a language, in the order of their files; throws BadGrammar as `familiesIn` does, with the file's name. */
export function familiesOf(lang: Language): Family[] {
  const folder = corpusOf(lang)
  const files = readdirSync(folder).filter((name) => FAMILIES.test(name))
  return files.sort().flatMap((name) => readBy(familiesIn, join(folder, name)))
}

/** What a language's mails are framed with; throws BadGrammar as `framesFrom` does, with the file's name. */
export function framesOf(lang: Language): Frames {
  const folder = corpusOf(lang)
  const fillers = readdirSync(folder).filter((name) => name.startsWith('fillers-'))
  return {
    ...readBy(framesFrom, join(folder, 'frames.txt')),
    fillers: fillers.sort().flatMap((name) => readBy(fillersFrom, join(folder, name))),
  }
}

function readBy<Read>(read: (text: string) => Read, file: string): Read {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch (error) {
    throw error instanceof BadGrammar ? new BadGrammar(`${file}: ${error.message}`) : error
  }
}
