import type { Language } from '#foundation/language.ts'
import { type DevMail, devMails } from '#listening/judged/sets.ts'
import type { Kind } from '#listening/kinds.ts'
import { hearWords } from '../hearing/heard-words.ts'
import type { HeardLetter } from '../reading-types.ts'
import type { Chance } from './chance.ts'

/** What a letter of the simulation says. */
export type Saying = 'everyday' | 'hardCalm' | 'plain' | 'veiled' | 'thanks'

/** The forms of the development set's mails that say each. */
const FORMS: Readonly<Record<Saying, ReadonlySet<string>>> = {
  everyday: new Set(['easy', 'curt', 'question', 'own', 'pressure-free']),
  hardCalm: new Set(['negated', 'change', 'elsewhere', 'hypothetical', 'joke', 'report']),
  plain: new Set(['plain']),
  veiled: new Set(['polite', 'indirect', 'facts', 'sarcastic', 'flat']),
  thanks: new Set(['praise', 'mended']),
}

const SAYINGS: readonly Saying[] = ['everyday', 'hardCalm', 'plain', 'veiled', 'thanks']
const pools = new Map<Language, Record<Saying, readonly DevMail[]>>()

/** Whole mails of the development set (listening/dev), which neither phrases nor model were made from. */
function poolOf(language: Language): Record<Saying, readonly DevMail[]> {
  const known = pools.get(language)
  if (known) return known
  const mails = devMails(language)
  const of = (saying: Saying): DevMail[] => mails.filter((mail) => FORMS[saying].has(mail.form))
  // Object.fromEntries knows no literal keys; SAYINGS holds every one.
  const pool = Object.fromEntries(SAYINGS.map((saying) => [saying, of(saying)])) as Record<Saying, DevMail[]>
  pools.set(language, pool)
  return pool
}

type Heard = Pick<HeardLetter, 'evidence' | 'relief' | 'excused' | 'questions'> & { words: number; kind: Kind | null }

const heardBefore = new Map<string, Heard>()

/** With `--without-model` the phrases alone are heard, to see what the model adds. */
const model = !process.argv.includes('--without-model')

/** Something a person of this language writes, as the listening really hears it. */
export function heardSaying(chance: Chance, language: Language, saying: Saying): Heard {
  const { text, kinds } = chance.of(poolOf(language)[saying])
  const known = heardBefore.get(text)
  if (known) return known
  const { evidence, relief, excused, questions, words } = hearWords(text, language, { model })
  const heard = {
    evidence: evidence.map((one, place) => ({ ...one, id: `${text.length}:${place}` })),
    relief,
    excused,
    questions,
    words,
    kind: kinds[0] ?? null,
  }
  heardBefore.set(text, heard)
  return heard
}
