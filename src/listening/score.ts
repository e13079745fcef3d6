import { isWorry } from './hits.ts'
import type { ReadingWord, WordEvidence } from './kinds.ts'
import type { Spoken } from './spoken.ts'

/** One phrase at 0.6 is, by the lexicon's own scale, what nobody calm writes: that alone asks for a question. */
export const UNEASY = 0.58
/** Below it stands a single sign that needs company (0.3, 0.35); two of them, or one clear sign, pass it. */
export const WATCH = 0.4
/** Thanks make a worry milder, they do not unsay it: at most this share of the score goes. */
const RELIEF_TAKES = 0.5
/** Praise as clear as this, after the worry, may take a single one below "worth a look": "all the rest is lovely". */
const CLEAR_PRAISE = 0.5
/** "Lovely work, thank you, but ..." is how polite people begin a complaint. */
const RELIEF_BEFORE_TURN = 0.15
const RELIEF_BEFORE_WORRY = 0.4
/** Whoever says that they are not worried speaks for ease, a little. */
const DENIED = 0.3
const LOUDEST = 0.15

/** A faint sign needs company nearby: so many UTF-16 units, a sentence or two, on either side. */
const NEARBY = 200
const LONELY = 0.6
/** In a letter of so many words a single phrase that is not outspoken says less: whoever worries at length says so more than once. */
const LONG = 70
const OUTSPOKEN = 0.65
const LONELY_IN_A_LONG_LETTER = 0.7
const FAINT_IN_A_LONG_LETTER = 0.4
/** Faint signs alone, however many, never say more than "worth a look": long letters hold many ordinary words. */
const FAINT_AT_MOST = UNEASY - 0.03

/** Independent signs together: 1 - (1-a)(1-b)…; of overlapping ones only the strongest counts. */
export function scoreOf(worries: readonly WordEvidence[], relief: number, loud: number, words: number): number {
  if (worries.length === 0) return 0
  const apart = separate(worries)
  const together = 1 - apart.reduce((calm, _, index) => calm * (1 - inCompany(apart, index, words)), 1)
  const spoken = apart.some((worry) => worry.weight >= WATCH) ? together : Math.min(together, FAINT_AT_MOST)
  const raw = spoken + (1 - spoken) * spoken * loud
  const relieved = raw * (1 - RELIEF_TAKES * relief)
  // A worry with a word of thanks stays worth a look.
  return rounded(raw >= WATCH && relief < CLEAR_PRAISE ? Math.max(relieved, Math.min(raw, WATCH)) : relieved)
}

/** Of phrases that overlap the strongest one, over the stretch that they cover together. */
export function separate(worries: readonly WordEvidence[]): WordEvidence[] {
  const apart: WordEvidence[] = []
  for (const worry of worries.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (!last || worry.start >= last.end) apart.push({ ...worry })
    else
      apart[apart.length - 1] = {
        ...last,
        end: Math.max(last.end, worry.end),
        weight: Math.max(last.weight, worry.weight),
      }
  }
  return apart
}

function inCompany(apart: readonly WordEvidence[], index: number, words: number): number {
  const weight = apart[index]?.weight ?? 0
  if (weight >= OUTSPOKEN) return weight
  const long = words >= LONG
  if (hasCompany(apart, index, long ? WATCH : 0)) return weight
  if (weight < WATCH) return weight * (long ? FAINT_IN_A_LONG_LETTER : LONELY)
  return long ? weight * LONELY_IN_A_LONG_LETTER : weight
}

/** Looks at the neighbours only, in order of place: a megabyte may hold thousands. */
function hasCompany(apart: readonly WordEvidence[], index: number, atLeast: number): boolean {
  const one = apart[index]
  if (!one) return false
  for (let after = index + 1; (apart[after]?.start ?? Infinity) - one.end < NEARBY; after++)
    if ((apart[after]?.weight ?? 0) >= atLeast) return true
  for (let before = index - 1; one.start - (apart[before]?.end ?? -Infinity) < NEARBY; before--)
    if ((apart[before]?.weight ?? 0) >= atLeast) return true
  return false
}

/** The reading a score stands for. */
export function readingOf(score: number): ReadingWord {
  return score >= UNEASY ? 'uneasy' : score >= WATCH ? 'watch' : 'calm'
}

/** Thanks, praise and denied worries, by where they stand: what comes before a worry counts little, before a "but" hardly at all. */
export function reliefOf(spoken: readonly Spoken[]): number {
  let lastWorry = -1
  spoken.forEach(({ heard }, index) => {
    if (heard.hits.some(isWorry)) lastWorry = index
  })
  let calm = 1
  spoken.forEach(({ heard }, index) => {
    const turns = heard.turn > 0 || (spoken[index + 1]?.heard.turn ?? -1) === 0
    const before = index <= lastWorry ? (turns ? RELIEF_BEFORE_TURN : RELIEF_BEFORE_WORRY) : 1
    for (const hit of heard.hits) if (!isWorry(hit)) calm *= 1 - hit.weight * before
    if (heard.denied > 0) calm *= 1 - DENIED * before
  })
  return rounded(1 - calm)
}

/** Repeated question and exclamation marks and shouted words, 0 to 0.15: they raise a worry that is there, and never make one. */
export function loudness(text: string): number {
  const sample = text.trimStart().slice(0, SAMPLE)
  const marks = sample.match(/[?!]{2,}/gu)?.length ?? 0
  const shouted = sample.match(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu)?.length ?? 0
  return Math.min(LOUDEST, 0.05 * marks + (shouted >= 3 ? 0.05 : 0))
}

/** Behind leading blanks: a quotation blanked out on top may be longer than this. */
const SAMPLE = 5_000

/** To three digits behind the point, as all weights and scores are shown and kept. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
