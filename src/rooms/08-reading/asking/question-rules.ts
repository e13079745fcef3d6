import type { Say } from '#foundation/words.ts'
import { combined } from '../belief/cues.ts'
import { KINDS } from '#listening/kinds.ts'
import { BEHAVIOURS, type Reading, type SignKind } from '../reading-types.ts'
import type { en } from '../words/en.ts'

/** What a question may be about where nothing asks for one: how they are after signing, after a delivery, or with work under way. */
export const MOMENTS = ['signing', 'delivery', 'work'] as const

/** What a question is about: what the reading rests on, or the moment. */
export const ABOUT = [...KINDS, ...BEHAVIOURS, ...MOMENTS] as const

export type About = SignKind | (typeof MOMENTS)[number]

/** The weeks a client's present work is in; null in neither. */
export type After = 'signing' | 'delivery' | null

/**
 * What to ask about: the kind on which the reading rests most, its weights together as 1 - (1-a)(1-b)…, the newer one where two weigh the same. Words
 * come before behaviour: they say what it is about, behaviour only that there is something. Where nothing speaks, the moment. S0-16
 */
export function aboutOf(read: Pick<Reading, 'reading' | 'signs'> | null, after: After): About {
  const signs = read && read.reading !== 'calm' ? read.signs : []
  const words = signs.filter((sign) => sign.source === 'words')
  const kinds = [...Map.groupBy(words.length > 0 ? words : signs, (sign) => sign.kind)].map(([kind, of]) => {
    return { kind, weight: combined(of.map((sign) => sign.weight)), at: Math.max(...of.map((sign) => sign.at)) }
  })
  return kinds.toSorted((a, b) => b.weight - a.weight || b.at - a.at)[0]?.kind ?? after ?? 'work'
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
  const own = salutation.trim()
  const greeting =
    own && !/[\p{L}\p{N}]$/u.test(own)
      ? own
      : say(own ? 'reading.question.hello' : 'reading.question.helloAnybody', { salutation: own })
  return `${greeting}\n\n${say(`reading.question.${about}`, { after: after ?? 'none' })}`
}

/** What is sent is kept as it was sent, so far. */
export const LONGEST_QUESTION = 5_000
