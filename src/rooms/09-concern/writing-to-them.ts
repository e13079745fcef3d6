import type { House } from '#foundation/house.ts'
import { queueIn, sentIn } from '#foundation/outbox/outbox.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Act, Concern, Happening } from './concern-types.ts'
import { present } from './rules/round-rules.ts'
import { canAskBack, isVoiced } from './rules/stage-rules.ts'

/** Which letter an act brings about; `concern.check-back` is the one that asks whether it eases. */
const LETTERS = {
  restated: 'concern.restated',
  offered: 'concern.options',
  promised: 'concern.promised',
  'call-proposed': 'concern.call',
  'person-invited': 'concern.invited',
} as const

const isWritten = (kind: string): kind is keyof typeof LETTERS => kind in LETTERS

/** Where a letter about a concern leads, below the contact's own page. */
const pageOf = ({ id }: Concern) => `concerns/${id}`

/** Queues the letter that an act brings about, in its transaction; most bring about none. `concern` is as it stands after it. */
export async function writeToThemIn(tx: Tx, house: House, concern: Concern, act: Act): Promise<void> {
  if (!isWritten(act.kind)) return
  const { client } = concern.opening
  const contact = writtenTo(concern, act)
  if (contact === null) return
  const facts = { round: present(concern.rounds).round, ...(act.kind === 'promised' ? { promise: act.promise } : {}) }
  const unasked = act.kind === 'person-invited' || isUnasked(concern)
  const letter = { client, contact, template: LETTERS[act.kind], cause: concern.id, facts, unasked }
  await queueIn(tx, house, { ...letter, page: pageOf(concern) })
}

const writtenTo = ({ opening, people }: Concern, act: Act): string | null =>
  act.kind === 'person-invited' ? (people.find((one) => one.id === act.person)?.contact ?? null) : opening.contact

/** Answers are free; what comes before they said anything counts in the week's budget (product.md, Conversation). */
const isUnasked = (concern: Concern) => !isVoiced(concern) && concern.lastWordAt === null

/**
 * Queues the question whether it eases: the first by the delivery that it belongs to (S0-32), another by the user, which counts as unasked. Returns the
 * id of the message.
 */
export function askWhetherItEasesIn(tx: Tx, house: House, concern: Concern): Promise<string> {
  const { client, contact } = concern.opening
  const { round, askedBack } = present(concern.rounds)
  const again = askedBack.length > 0
  const letter = { client, contact, template: 'concern.check-back', cause: concern.id }
  const facts = { round, ...(again ? { again: 1 } : {}) }
  return queueIn(tx, house, { ...letter, facts, unasked: again, page: pageOf(concern) })
}

/** Whether the question is to be asked now: everything of the present round is delivered, and it was not asked. */
export const isToBeAsked = (concern: Concern): boolean =>
  concern.end === null && canAskBack(concern) && present(concern.rounds).askedBack.length === 0

/** Whether the letter that an act queued has left. */
export async function hasLeftIn(
  tx: Tx,
  concern: Concern,
  { at, act }: Pick<Happening, 'at' | 'act'>,
): Promise<boolean> {
  if (act.kind === 'opened' || !isWritten(act.kind)) return false
  const template = LETTERS[act.kind]
  const contact = writtenTo(concern, act)
  const sent = contact === null ? [] : await sentIn(tx, { contact, most: 50 })
  return sent.some((one) => one.template === template && one.cause === concern.id && (one.endedAt ?? 0) >= at)
}
