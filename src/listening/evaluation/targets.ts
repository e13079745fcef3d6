import type { Language } from '#foundation/language.ts'
import type { Form } from '../judged/mail.ts'
import { rate } from './tables.ts'

/** What the listening is to reach on client mail, first and second, in every language. */
export const TARGETS: Readonly<Record<Language, { macroF1: readonly number[]; auroc: readonly number[] }>> = {
  en: { macroF1: [0.8, 0.87], auroc: [0.88, 0.94] },
  ru: { macroF1: [0.78, 0.85], auroc: [0.87, 0.93] },
  pl: { macroF1: [0.78, 0.85], auroc: [0.87, 0.93] },
  fi: { macroF1: [0.76, 0.84], auroc: [0.85, 0.92] },
  el: { macroF1: [0.75, 0.83], auroc: [0.84, 0.91] },
}

/** Below this macro-F1 on the public development split it has forgotten how people speak elsewhere. */
export const GUARD: Readonly<Record<Language, number>> = { en: 0.75, ru: 0.75, pl: 0.67, fi: 0.69, el: 0.61 }

/** Plain unease found while a tenth of the calm mails is flagged. */
export const PLAIN_FOUND = 0.9
/** Unease that is said politely, indirectly or sarcastically and found. */
export const VEILED_FOUND = 0.67
export const VEILED: readonly Form[] = ['polite', 'indirect', 'sarcastic']
/** Denied worries, wishes for a change and praise that are flagged all the same: at most so many. */
export const WRONGLY_FLAGGED = 0.1
export const LOOKS_UNEASY: readonly Form[] = ['negated', 'change', 'praise']
/** Of what is found, that which shows words that tell: first, second. */
export const SPAN_OVERLAP: readonly number[] = [0.85, 0.93]

/** Microseconds a message: half of them, and all but one in a hundred. */
export const QUICK = { median: 150, slowest: 600 }

/** ".80 met", or "not met"; "–" where nothing was measured. */
export function atLeast(value: number, target: number): string {
  return verdict(value, value >= target, target)
}

/** As `atLeast`, of what should be small. */
export function atMost(value: number, target: number): string {
  return verdict(value, value <= target, target)
}

function verdict(value: number, isMet: boolean, target: number): string {
  if (Number.isNaN(value)) return '–'
  return `${rate(target)} ${isMet ? 'met' : 'not met'}`
}
