import type { Act, Concern, Happening, Opening } from '#concern/concern.ts'
import type { HappeningLine } from '#concern/studio/history.tsx'
import type { Actor } from '#foundation/store/tables.ts'
import type { StudioSay } from '../say.ts'

export interface Named {
  /** The name of a member or a contact; empty for the house itself. */
  nameOf(actor: Actor): string
  /** Where a happening is taken back, while it can be. */
  backAction(happening: Happening): string | undefined
}

/** What happened, as sentences, the newest first. */
export function historyLines(
  say: StudioSay,
  concern: Concern,
  { happenings = concern.history, ...named }: Named & { happenings?: readonly Happening[] },
): HappeningLine[] {
  return happenings.toReversed().map((one) => {
    const words = wordsOf(one.act)
    const backAction = named.backAction(one)
    return {
      at: one.at,
      who: named.nameOf(one.actor),
      what: sentenceOf(say, concern, one.act),
      ...(words ? { words } : {}),
      back: concern.takenBack.has(one.id),
      ...(backAction ? { backAction } : {}),
    }
  })
}

/** A happening in a sentence; never with blame, never with anybody's words in it. */
function sentenceOf(say: StudioSay, concern: Concern, act: Act | Opening): string {
  switch (act.kind) {
    case 'opened':
      return say('concern.did.opened', { origin: act.origin })
    case 'cause-named':
      return say('concern.did.cause-named', { cause: say(`concern.cause.${act.cause}`) })
    case 'confirmed':
      return say('concern.did.confirmed', { right: act.right ? 'yes' : 'no' })
    case 'person-named':
      return say('concern.did.person-named', { name: act.name })
    case 'person-invited':
      return say('concern.did.person-invited', {
        name: concern.people.find((one) => one.id === act.person)?.name ?? '',
      })
    case 'reacted':
      return say('concern.did.reacted', { reaction: act.reaction })
    case 'attempted':
      return say('concern.did.attempted', { worked: act.worked ? 'yes' : 'no' })
    case 'call-chosen':
      return say('concern.did.call-chosen', { chosen: act.slot === null ? 'no' : 'yes' })
    case 'noted':
      return say('concern.did.noted', { origin: act.origin })
    case 'goodwill':
      return say('concern.did.goodwill', { minutes: act.minutes })
    case 'answered':
      return say('concern.did.answered', { eases: act.eases })
    default:
      return say(`concern.did.${act.kind}`)
  }
}

/** The words that were said or written with it. */
function wordsOf(act: Act | Opening): string {
  if (act.kind === 'called') return act.said
  if (act.kind === 'disagreed') return [act.theirs, act.ours, act.agreed].filter(Boolean).join(' · ')
  if (act.kind === 'cause-named' || act.kind === 'person-named') return act.note
  if (act.kind === 'paper-kept') return act.quote
  return 'words' in act ? (act.words ?? '') : ''
}
