import { inOrder, nextAct, waitsForThem } from '#concern/concern.ts'
import type { NextAct } from '#concern/concern-types.ts'
import { HOUR } from '#foundation/days.ts'
import { afterWorked, workedBetween } from '#foundation/working-hours.ts'
import type { Due, DueAct, DueConcern, DueRows, DueSetting, DueWhy, What } from './due-types.ts'

/** The message that carries what a concern waits for: while it is not sent, sending it is the next act. */
const CARRIED: Partial<Record<NextAct, string>> = {
  reactions: 'concern.options',
  'call-answer': 'concern.call',
  'ask-back': 'concern.check-back',
  'ask-again': 'concern.check-back',
  answer: 'concern.check-back',
}

const ACTS: Partial<Record<NextAct, DueAct>> = {
  hear: 'hear',
  options: 'options',
  offer: 'offer',
  promise: 'promise',
  'ask-back': 'ask-back',
  'ask-again': 'ask-again',
  call: 'call',
  'call-hold': 'hold-call',
}

const THEIRS: Partial<Record<NextAct, What>> = { reactions: 'options', answer: 'answer', 'call-answer': 'call-time' }

/** The contacts who have a concern that is awake: they need no alert beside it. */
export function inHand(concerns: readonly DueConcern[], now: number): ReadonlySet<string> {
  const awake = concerns.filter((one) => one.openedAt <= now && nextAct(one, now, one) !== 'rest')
  return new Set(awake.map(({ contact }) => contact))
}

/**
 * What the open concerns wait for, each for one thing. One that waits for a promise to be kept stands among the promises; one at rest waits for nobody, until
 * a word wakes it.
 */
export function concernsDue(
  { concerns, messages }: Pick<DueRows, 'concerns' | 'messages'>,
  setting: DueSetting,
  now: number,
): Due[] {
  const carried = new Set(messages.map(({ template, cause }) => `${template} ${cause}`))
  const begun = concerns.filter(({ openedAt }) => openedAt <= now)
  return inOrder(begun, now).flatMap((one) => {
    const next = nextAct(one, now, one)
    if (next === 'rest') return []
    const rest = one.restatedAt === null || carried.has(`concern.restated ${one.id}`) ? [] : [restatement(one)]
    const template = CARRIED[next]
    if (template && carried.has(`${template} ${one.id}`)) return rest
    return [...(dueOfOne(one, next, setting, now) ?? []), ...rest]
  })
}

function dueOfOne(one: DueConcern, next: NextAct, setting: DueSetting, now: number): Due[] | null {
  const common = { client: one.client, contact: one.contact, who: one.owner, subject: one.id }
  const since = next === 'answer' || next === 'ask-again' ? (one.askedAt ?? one.stageSince) : one.stageSince
  if (waitsForThem(next)) {
    const wrote = one.lastLetterAt !== null && one.lastLetterAt > since ? one.lastLetterAt : null
    if (wrote !== null) {
      const why = [{ code: 'wrote', at: wrote } as const, ...known(one)]
      return [{ ...common, turn: 'yours', what: 'concern', why, since: wrote, by: null, act: 'read' }]
    }
    const what = THEIRS[next]
    const why: DueWhy[] = next === 'answer' ? [{ code: 'asked', times: one.askedTimes }, ...known(one)] : known(one)
    return what ? [{ ...common, turn: 'theirs', what, why, since, by: null, act: 'wait' }] : null
  }
  const act = ACTS[next]
  if (!act) return null
  if (act === 'hold-call') return [callOf(one, now)]
  const target = one.firstOfferedAt === null ? clockOf(one, setting, now) : null
  const why = [...known(one), ...(target ? [target.why] : [])]
  return [{ ...common, turn: 'yours', what: 'concern', why, since, by: target?.by ?? null, act }]
}

/** A call at a time that they chose: it comes, and from its beginning on it waits to be held. */
function callOf(one: DueConcern, now: number): Due {
  const { id: subject, client, contact, owner: who, stageSince: since, callAt: by } = one
  const turn = by !== null && by > now ? 'coming' : 'yours'
  return { turn, what: 'call', client, contact, who, why: known(one), since, by, act: 'hold-call', subject }
}

function restatement(one: DueConcern): Due {
  const { id: subject, client, contact, owner: who, restatedAt: since } = one
  return { turn: 'theirs', what: 'restatement', client, contact, who, why: [], since, by: null, act: 'wait', subject }
}

/** What one keeps in mind with a concern. */
function known({ againOf, origin, round, failed, weight }: DueConcern): DueWhy[] {
  return [
    ...(againOf === null ? [] : [{ code: 'again' } as const]),
    ...(round > 1 ? [{ code: 'round', round } as const] : [{ code: 'opened', origin } as const]),
    ...(failed > 0 ? [{ code: 'failed', times: failed } as const] : []),
    ...(weight === null ? [] : [{ code: 'weighs', weight } as const]),
  ]
}

/** The clock to the first option, in the studio's working hours (S2-34). */
function clockOf({ openedAt }: DueConcern, setting: DueSetting, now: number): { why: DueWhy; by: number } {
  const target = setting.firstOptionHours * HOUR
  const worked = workedBetween(openedAt, now, setting)
  return { why: { code: 'no-option', worked, target }, by: afterWorked(openedAt, target, setting) }
}
