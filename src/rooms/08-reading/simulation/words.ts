import { readFileSync } from 'node:fs'
import type { Language } from '#foundation/language.ts'
import { listen } from '#listening/listen.ts'
import type { Kind } from '#listening/kinds.ts'
import { type Trial, trialsOf } from '#listening/trials/trial.ts'
import type { HeardLetter } from '../reading-types.ts'
import type { Chance } from './chance.ts'

/** What a letter of the simulation says. */
export type Saying = 'everyday' | 'hardCalm' | 'plain' | 'veiled' | 'thanks'

interface Pool {
  everyday: readonly string[]
  hardCalm: readonly Trial[]
  plain: readonly Trial[]
  veiled: readonly Trial[]
  thanks: readonly Trial[]
}

const VEILED = new Set(['polite', 'indirect', 'sarcastic'])
const pools = new Map<Language, Pool>()

/** Real sentences, hand-written for the trials of the listening: a third of a language's everyday lines go into one letter at most. */
function poolOf(language: Language): Pool {
  const known = pools.get(language)
  if (known) return known
  const trials = trialsOf(language)
  const calm = trials.filter((trial) => !trial.uneasy)
  const pool = {
    everyday: everydayOf(language),
    hardCalm: calm.filter((trial) => trial.hard !== null && trial.hard !== 'praise' && trial.hard !== 'mended'),
    plain: trials.filter((trial) => trial.uneasy && trial.hard === null),
    veiled: trials.filter((trial) => trial.uneasy && VEILED.has(trial.hard ?? '')),
    thanks: calm.filter((trial) => trial.hard === 'praise' || trial.hard === 'mended'),
  }
  pools.set(language, pool)
  return pool
}

function everydayOf(language: Language): string[] {
  const file = new URL(`../../../listening/trials/everyday/${language}.txt`, import.meta.url)
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

type Heard = Pick<HeardLetter, 'evidence' | 'relief' | 'excused' | 'questions'> & { words: number; kind: Kind | null }

const heardBefore = new Map<string, Heard>()

/** Something a person of this language writes, as the listening really hears it. */
export function heardSaying(chance: Chance, language: Language, saying: Saying): Heard {
  const pool = poolOf(language)
  const trial = saying === 'everyday' ? null : chance.of(pool[saying])
  const text =
    trial?.text ?? Array.from({ length: 1 + Math.floor(chance.next() * 3) }, () => chance.of(pool.everyday)).join(' ')
  const known = heardBefore.get(text)
  if (known) return known
  const { evidence, relief, excused, questions, words } = listen(text, { lang: language })
  const heard = {
    evidence: evidence.map((one, place) => ({ ...one, id: `${text.length}:${place}` })),
    relief,
    excused,
    questions,
    words,
    kind: trial?.kinds[0] ?? null,
  }
  heardBefore.set(text, heard)
  return heard
}
