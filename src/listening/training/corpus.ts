import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#foundation/language.ts'
import { type Family, familiesIn } from './families.ts'
import { type Frames, framesFrom } from './frames.ts'

/** Where the corpus of a language stands (listening/corpus/README.md). */
export const corpusOf = (lang: Language): string =>
  join(import.meta.dirname, '..', '..', '..', 'listening', 'corpus', lang)

const FAMILIES = /^[a-z]-\d\d\.txt$/u

/** All families of a language, in the order of their files; throws BadGrammar as `familiesIn` does, with the file's name. */
export function familiesOf(lang: Language): Family[] {
  const folder = corpusOf(lang)
  const files = readdirSync(folder).filter((name) => FAMILIES.test(name))
  return files.sort().flatMap((name) => familiesIn(readFileSync(join(folder, name), 'utf8')))
}

/** What a language's mails are framed with. */
export function framesOf(lang: Language): Frames {
  const folder = corpusOf(lang)
  const fillers = readdirSync(folder).filter((name) => name.startsWith('fillers-'))
  const lines = fillers.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  return framesFrom(readFileSync(join(folder, 'frames.txt'), 'utf8'), lines.join('\n'))
}
