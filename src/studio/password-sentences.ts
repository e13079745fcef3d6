import type { Refusal } from '#foundation/refusal.ts'
import type { Say } from '#foundation/words.ts'
import type { StudioWords } from '#house/words.ts'
import type { Dates } from '#ui/dates.ts'
import { sentenceOf } from './studio-form.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  'signIn.passwordTooShort': 'studio.problem.passwordShort',
  'signIn.passwordTooLong': 'studio.problem.passwordLong',
  'signIn.passwordCommon': 'studio.problem.passwordCommon',
}

/** Why a new password was refused. */
export function passwordRefused(say: Say<StudioWords>, refusal: Refusal): string {
  return sentenceOf(say, SENTENCES[refusal.code] ?? '', refusal.values)
}

/** How long to wait after too many attempts. */
export function waitFirst(say: Say<StudioWords>, dates: Pick<Dates, 'length'>, refusal: Refusal): string {
  return say('studio.signIn.wait', { length: dates.length(Number(refusal.values['minutes'] ?? 15) * 60_000) })
}
