import type { Dates } from '#ui/dates.ts'
import type { Kind } from '#listening/kinds.ts'
import type { Behaviour, SaidKind } from '../reading-types.ts'
import type { ReadingSay } from './reading-mark.tsx'

/** One reason for a reading, or what it stands against; lengths and instants in milliseconds. */
export type Why =
  | { readonly sign: Kind | SaidKind | Exclude<Behaviour, 'slower' | 'silent' | 'shorter' | 'burst'> }
  | { readonly sign: 'slower'; readonly took: number; readonly usual: number }
  | { readonly sign: 'silent'; readonly waited: number; readonly usual: number }
  | { readonly sign: 'shorter' | 'burst'; readonly count: number; readonly usual: number }
  | { readonly sign: 'signed' | 'delivered'; readonly at: number }

/** The one small line that says why, in whole sentences (S0-12 to S0-14). */
export function WhyLine({ say, dates, why }: { say: ReadingSay; dates: Dates; why: readonly Why[] }) {
  if (why.length === 0) return null
  return <small class="why">{why.map((one) => sentenceOf(say, dates, one)).join(' ')}</small>
}

/** A reason as a sentence. */
export function sentenceOf(say: ReadingSay, dates: Dates, why: Why): string {
  switch (why.sign) {
    case 'slower':
      return say('reading.why.slower', { took: dates.length(why.took), usual: dates.length(why.usual) })
    case 'silent':
      return say('reading.why.silent', { waited: dates.length(why.waited), usual: dates.length(why.usual) })
    case 'shorter':
    case 'burst':
      return say(`reading.why.${why.sign}`, { count: why.count, usual: why.usual })
    case 'signed':
    case 'delivered':
      return say(`reading.why.${why.sign}`, { ago: dates.ago(why.at) })
    default:
      return say(`reading.why.${why.sign}`)
  }
}
