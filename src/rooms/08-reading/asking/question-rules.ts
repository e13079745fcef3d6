import type { Say } from '#foundation/words.ts'
import { combined } from '../belief/cues.ts'
import { KINDS } from '#listening/kinds.ts'
import { BEHAVIOURS, type Reading, SAID_KINDS, type SignKind } from '../reading-types.ts'
import type { en } from '../words/en.ts'

/** What a question may be about where nothing asks for one: how they are after signing, after a delivery, or with work under way. */
export const MOMENTS = ['signing', 'delivery', 'work'] as const

/** What a question is about: what the reading rests on, or the moment. */
export const ABOUT = [...KINDS, ...BEHAVIOURS, ...SAID_KINDS, ...MOMENTS] as const

export type About = SignKind | (typeof MOMENTS)[number]

/** The weeks a client's present work is in; null in neither. */
export type After = 'signing' | 'delivery' | null

/** What to ask about: what the reading rests on; where nothing speaks, the moment. S0-16 */
export const aboutOf = (read: Pick<Reading, 'reading' | 'signs'> | null, after: After): About =>
  (read && restsOn(read)) ?? after ?? 'work'

/**
 * The kind on which a reading rests most, the newer one where two weigh the same; null while it is calm. Words come before behaviour: they say what
 * it is about, behaviour only that there is something. Words of one kind weigh together as 1 - (1-a)(1-b)…; behaviour that lasts is one thing seen
 * in several letters, and weighs as the strongest of them. S0-16
 */
export function restsOn({ reading, signs }: Pick<Reading, 'reading' | 'signs'>): SignKind | null {
  if (reading === 'calm') return null
  const words = signs.filter((sign) => sign.source !== 'behaviour')
  const weigh = (weights: number[]) => (words.length > 0 ? combined(weights) : Math.max(...weights))
  const kinds = [...Map.groupBy(words.length > 0 ? words : signs, (sign) => sign.kind)].map(([kind, of]) => {
    return { kind, weight: weigh(of.map((sign) => sign.weight)), at: Math.max(...of.map((sign) => sign.at)) }
  })
  return kinds.toSorted((a, b) => b.weight - a.weight || b.at - a.at)[0]?.kind ?? null
}

/** Who is asked, by whom in which words: `say` speaks the contact's language. */
interface Asked {
  say: Say<keyof typeof en>
  /** As the user wrote it; empty where they wrote none. */
  salutation: string
  after: After
}

/**
 * One question as a person would write it to their client: warm, short, open; no blame, no promise, no "just following up", since guilt lengthens
 * silence (rules-and-facts.md). The greeting is the user's own, as it stands, and without a name where there is none. S0-16
 */
export function suggestedQuestion(about: About, { say, salutation, after }: Asked): string {
  return `${greetingTo(salutation, say)}\n\n${say(`reading.question.${about}`, { after: after ?? 'none' })}`
}

/** How whatever is written to a contact begins: with the user's own salutation, as it stands, and without a name where there is none. */
export function greetingTo(salutation: string, say: Say<keyof typeof en>): string {
  const own = salutation.trim()
  if (own && !/[\p{L}\p{N}]$/u.test(own)) return own
  return say(own ? 'reading.question.hello' : 'reading.question.helloAnybody', { salutation: own })
}

/** What is sent is kept as it was sent, so far. */
export const LONGEST_QUESTION = 5_000
