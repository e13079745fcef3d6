import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

/** Why a client's present work asks for a closer look (S0-1 to S0-3, S0-5, S0-45); instants in milliseconds. */
export type Raised =
  | { readonly why: 'signed' | 'delivered'; readonly at: number }
  | { readonly why: 'dear'; readonly times: number }
  | { readonly why: 'intangible' | 'care' }

/** A reason as a sentence. */
export function raisedSentence(say: StudioSay, dates: Dates, raised: Raised): string {
  switch (raised.why) {
    case 'signed':
    case 'delivered':
      return say(`reading.why.${raised.why}`, { ago: dates.ago(raised.at) })
    case 'dear':
      return say('studio.today.dear', { times: raised.times })
    case 'intangible':
    case 'care':
      return say(`studio.today.${raised.why}`)
  }
}
