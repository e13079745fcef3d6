import { dayAt } from '#foundation/days.ts'
import { attentionLevel, attentionOf, needsCare } from '../belief/attention-rules.ts'
import type { Said } from '../belief/said-rules.ts'
import { officeOf } from '../habit/office.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'
import { type Dismissed, learnedFor } from '../evidence/learned.ts'
import type { Listened } from '../hearing/listened.ts'
import type { ReadAt } from '../reading-types.ts'

interface Instant {
  week: WorkingWeek
  at: number
}

/**
 * What a contact's reading rests on beside letters and what was set aside: the hours in which they answer, and the reasons to look more closely that
 * their client's present work gives. `basis` is a text that changes with it.
 */
export function circumstancesOf(
  { contact, client }: Listened,
  { week, at }: Instant,
): Pick<ReadAt, 'office' | 'attention'> & { basis: string } {
  const office = officeOf(contact, week)
  const work = client.projects.filter((project) => project.archivedAt === null)
  const attention = attentionLevel(attentionOf(work, dayAt(at, week.zone), needsCare([contact])))
  return { office, attention, basis: JSON.stringify([office, attention]) }
}

/** Everything that a contact's reading at an instant rests on beside the letters. `past`: what was set aside, theirs and the studio's. */
export function readAtOf(
  one: Listened,
  { week, at, shared, past, said }: Instant & { shared: boolean; past: readonly Dismissed[]; said: readonly Said[] },
): ReadAt {
  const { office, attention } = circumstancesOf(one, { week, at })
  return { now: at, office, attention, shared, said, ...learnedFor(one.contact.id, { now: at, past }) }
}
