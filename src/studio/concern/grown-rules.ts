/** Why a concern, rather than one more question. */
export interface Grown {
  /** How often the same sign came back after an answer. */
  times: number
  /** It asked for attention more than five working days ago. */
  aged: boolean
}

/** Whether the last day of an aim (`YYYY-MM-DD`) has passed. */
export const isAged = (lastDay: string, today: string): boolean => today > lastDay

/** How often something that was seen at these instants was there again after an answer at those: small problems that grow (S0-22). */
export function returnsOf(seen: readonly number[], answers: readonly number[]): number {
  const between = (at: number) => answers.filter((one) => one <= at).length
  return Math.max(0, new Set(seen.map(between)).size - 1)
}
