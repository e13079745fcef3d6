import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#foundation/language.ts'

/** Ordinary calm lines of a language, hand-written, such as phrases once took for worries: `everyday/LANG.txt`. */
export const everydayOf = (lang: Language): string[] =>
  readFileSync(join(import.meta.dirname, 'everyday', `${lang}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)
