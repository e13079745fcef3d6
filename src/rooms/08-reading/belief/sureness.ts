import type { Sureness } from '../reading-types.ts'

/** So much from one cue leaves no doubt. */
const BEYOND_DOUBT = 0.9

/** How sure a reading is, by its score, its independent cues, and whether it was said outright. */
export function sureOf({ score, cues, voiced }: { score: number; cues: number; voiced: boolean }): Sureness {
  if (voiced && (cues > 1 || score >= BEYOND_DOUBT)) return 'firm'
  return cues > 1 || voiced ? 'fair' : 'faint'
}
