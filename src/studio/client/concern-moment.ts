import { concernPaths } from '#concern/concern-paths.ts'
import { EASES, type Eases, type Origin, ORIGINS } from '#concern/concern.ts'
import type { JournalEntry } from '#foundation/journal.ts'
import type { StudioSay } from '../say.ts'

/** What the timeline tells of a concern; its own page tells all, and its promises and letters stand in the timeline by themselves. */
export type ConcernMoment =
  | { readonly what: 'concern.opened'; readonly origin: Origin }
  | { readonly what: 'concern.answered'; readonly eases: Eases }
  | { readonly what: `concern.${Step}` }

type Step = 'offered' | 'called' | 'asked-back' | 'denied' | 'parted' | 'unfounded' | 'taken-back'

/** An entry of a concern as the timeline shows it, with the way to the concern. */
export function concernMoment({ at, subject, facts }: JournalEntry, what: ConcernMoment['what']) {
  return { at, href: concernPaths.concern(subject), ...momentOf(what, facts) }
}

function momentOf(what: ConcernMoment['what'], facts: JournalEntry['facts']): ConcernMoment {
  if (what === 'concern.opened') return { what, origin: ORIGINS.find((one) => one === facts['origin']) ?? 'hand' }
  if (what === 'concern.answered') return { what, eases: EASES.find((one) => one === facts['eases']) ?? 'no' }
  return { what }
}

export const isConcernMoment = (one: { readonly what: string }): one is ConcernMoment => one.what.startsWith('concern.')

/** The sentence of the concern's own history. */
export function momentSentence(say: StudioSay, moment: ConcernMoment): string {
  switch (moment.what) {
    case 'concern.opened':
      return say('concern.did.opened', { origin: moment.origin })
    case 'concern.answered':
      return say('concern.did.answered', { eases: moment.eases })
    case 'concern.offered':
      return say('concern.did.offered')
    case 'concern.called':
      return say('concern.did.called')
    case 'concern.asked-back':
      return say('concern.did.asked-back')
    case 'concern.denied':
      return say('concern.did.denied')
    case 'concern.parted':
      return say('concern.did.parted')
    case 'concern.unfounded':
      return say('concern.did.unfounded')
    case 'concern.taken-back':
      return say('concern.did.taken-back')
  }
}
