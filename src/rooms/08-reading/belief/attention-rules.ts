import type { Contact, Project, Service } from '#client/client.ts'
import { settlingIn } from './settling-in.ts'

/** Why a client's present work asks for a closer look; a circumstance of the work, or the user's own note that support is needed. S0-1, S0-2, S0-3, S0-5, S0-45 */
export interface Attention {
  why: 'signing' | 'delivery' | 'dear' | 'intangible' | 'care'
  project: string
  name: string
  /** Days since the signing or the delivery. */
  day?: number
  /** How many times the usual price. */
  times?: number
}

/** What is bought can hardly be looked at, even once it is done (S0-2, after product.md: work that cannot be held in the hand). */
const INTANGIBLE: ReadonlySet<Service> = new Set(['advice', 'seo', 'social', 'software'])

/** A price so many times the middle one of the client's earlier prices is far above their past (S0-3). */
const DEAR_FROM = 1.5

const RUNNING = new Set(['agreed', 'under-way'])

type Work = Omit<Project, 'client' | 'archivedAt'>

/**
 * The reasons, for each piece of work that is under way or settling in on the day `today`. Prices are compared within one currency only; `care` says
 * that the user noted that support is needed here.
 */
export function attentionOf(works: readonly Work[], today: Temporal.PlainDate, care = false): Attention[] {
  const settling = new Map(
    settlingIn(
      works.map((work) => ({ ...work, project: work.id })),
      today,
    ).map((one) => [one.project, one]),
  )
  return works.flatMap((work) => {
    const weeks = settling.get(work.id)
    if (!weeks && !RUNNING.has(work.stage)) return []
    const of = { project: work.id, name: work.name }
    const times = timesUsual(work, works)
    return [
      ...(weeks ? [{ why: weeks.after, ...of, day: weeks.day }] : []),
      ...(times !== null && times >= DEAR_FROM ? [{ why: 'dear' as const, ...of, times }] : []),
      ...(INTANGIBLE.has(work.service) ? [{ why: 'intangible' as const, ...of }] : []),
      ...(care ? [{ why: 'care' as const, ...of }] : []),
    ]
  })
}

/** How many times the middle of the client's earlier prices in the same currency; null without a price or a past. */
function timesUsual(work: Work, works: readonly Work[]): number | null {
  const past = works
    .filter((other) => other.id !== work.id && isBefore(other, work) && other.currency === work.currency)
    .flatMap(({ price }) => price ?? [])
    .sort((a, b) => a - b)
  const middle = past[Math.floor((past.length - 1) / 2)]
  return work.price === null || !middle ? null : Math.round((work.price / middle) * 10) / 10
}

const isBefore = (other: Work, work: Work): boolean =>
  other.signedOn !== null && (work.signedOn === null || other.signedOn < work.signedOn)

/** So many reasons at most add up: more of them would make every word of a new client an alarm. */
const COUNTED = 2

/** Whether the user noted of one of these contacts that support is needed here; whoever was put away does not count. */
export const needsCare = (contacts: readonly Pick<Contact, 'archivedAt' | 'preferences'>[]): boolean =>
  contacts.some((contact) => contact.archivedAt === null && contact.preferences.some((one) => one.care))

/** How far attention is raised, 0 to 2: each kind of reason counts once. */
export const attentionLevel = (reasons: readonly Attention[]): number =>
  Math.min(COUNTED, new Set(reasons.map((one) => one.why)).size)

/** After so many days without a question how they are, by how far attention is raised: the dearer and the fresher, the oftener (S0-3, S0-20). */
const ASK_EVERY = [28, 14, 10] as const

/** In days. */
export const askEvery = (reasons: readonly Attention[]): number => ASK_EVERY[attentionLevel(reasons)] ?? ASK_EVERY[0]
