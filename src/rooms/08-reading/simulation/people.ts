import { LANGUAGES, type Language } from '#foundation/language.ts'
import type { Chance } from './chance.ts'

/** A made-up contact's own way of writing. */
export interface Person {
  language: Language
  /** Working hours until they answer. */
  pace: number
  /** In natural logarithms. */
  irregular: number
  /** Words a letter. */
  words: number
  /** 0 to 1. */
  warmth: number
  /** Working days between two exchanges while work is under way. */
  every: number
  /** How unease comes out of them. Two thirds of the dissatisfied say nothing outright (Stephens & Gwinner 1998). */
  voice: 'plain' | 'veiled' | 'silent'
  /** Weeks from the start of the year in which they are away, told by their mail program or not. */
  away: readonly { week: number; announced: boolean }[]
  /** Weeks in which they are merely busy: slower, and nothing else. */
  busy: readonly number[]
}

/** Kooti et al. 2015: half of all answers within the hour, but clients of freelancers are slower and differ widely. */
export function person(chance: Chance, index: number): Person {
  const voice = chance.next()
  const weeks = (count: number) => Array.from({ length: count }, () => Math.floor(chance.between(0, 52)))
  return {
    language: LANGUAGES[index % LANGUAGES.length] ?? 'en',
    pace: chance.around(3, 0.9),
    irregular: chance.between(0.4, 0.9),
    words: chance.around(35, 0.7),
    warmth: chance.between(0.05, 0.8),
    every: chance.between(1.5, 5),
    voice: voice < 0.34 ? 'plain' : voice < 0.67 ? 'veiled' : 'silent',
    away: weeks(3).map((week) => ({ week, announced: chance.is(0.6) })),
    busy: weeks(4),
  }
}
