import { UNEASY, WATCH } from '#listening/score.ts'
import type { SaidKind, Sign } from '../reading-types.ts'

/**
 * How at ease a contact said they are, outright, or seemed to the user in a talk: no letter is heard for it. `calm` and `atEase` speak for ease, the others are
 * signs. S0-19, S0-20
 */
export interface Said {
  /** The answer's or the talk's. */
  id: string
  at: number
  how: SaidKind | 'atEase' | 'calm'
  /** Their words, or what the user noted of the talk. */
  words: string
}

/**
 * What each adds. That something bothers them is the strongest evidence there is: they were asked and said so, and no lexicon guesses. "So-so" is worth a look
 * and no more; how somebody seemed to the user is an impression: a strong one is worth a look, a faint one needs company.
 */
const WEIGHTS: Readonly<Record<SaidKind, number>> = { bothered: 0.85, soSo: 0.45, seemedUneasy: 0.45, seemedWary: 0.3 }

/** What is left of a worry once they say outright that they are at ease: as after thanks for an answer. An impression of calm says less. */
const LEFT_AFTER_EASE = { atEase: 0.2, calm: 0.7 } as const

/** The sign that something said is; null where it speaks for ease. */
export function signOf({ id, at, how, words }: Said): Sign | null {
  if (how === 'atEase' || how === 'calm') return null
  return {
    id: `${how}:${id}`,
    letter: id,
    messageId: null,
    at,
    kind: how,
    source: 'said',
    text: quoted(words),
    weight: WEIGHTS[how],
  }
}

/** So much of what they said is quoted, in UTF-16 units; the whole stands with the answer. */
const LONGEST_QUOTE = 400

const quoted = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).replace(/\p{Cs}$/u, '')} …`

/** How much of a worry is left after something that speaks for ease; null where it does not. */
export const leftAfter = ({ how }: Pick<Said, 'how'>): number | null =>
  how === 'atEase' || how === 'calm' ? LEFT_AFTER_EASE[how] : null

/** They said so themselves: it is voiced, not found by looking (S0-46). */
export const isVoiced = ({ kind, weight }: Pick<Sign, 'kind' | 'weight'>): boolean =>
  kind === 'bothered' && weight >= UNEASY

/** Whether it is worth a look by itself. */
export const isClear = ({ weight }: Pick<Sign, 'weight'>): boolean => weight >= WATCH
