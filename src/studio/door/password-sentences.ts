import type { Refusal } from '#foundation/refusal.ts'
import type { Say } from '#foundation/words.ts'
import type { StudioWords } from '#house/words.ts'
import type { Dates } from '#ui/dates.ts'

/** How long to wait after too many attempts. */
export function waitFirst(say: Say<StudioWords>, dates: Pick<Dates, 'length'>, refusal: Refusal): string {
  return say('studio.signIn.wait', { length: dates.length(Number(refusal.values['minutes'] ?? 15) * 60_000) })
}
