import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import * as store from './concern-store.ts'
import type { Act, Concern } from './concern-types.ts'
import { briefOf } from './rules/brief-rules.ts'
import { concernAfter } from './rules/fold-rules.ts'
import { LONGEST_WORDS } from './rules/form-rules.ts'
import type { MayAct } from './rules/refusals.ts'

/** Why something was refused, with how much fits where it was too long; what is done already or comes too late does not fit just now. */
export function refusal(verdict: Exclude<MayAct, 'may'>): Refusal {
  if (verdict === 'concern.tooLong') return new Refusal(verdict, { most: LONGEST_WORDS })
  return new Refusal(verdict === 'same' || verdict === 'late' ? 'concern.notNow' : verdict)
}

/** A concern as it stands, inside the caller's transaction; null where this studio has none of that id. */
export async function concernIn(tx: Tx, id: string): Promise<Concern | null> {
  const course = (await store.coursesOf(tx, [id])).get(id)
  return course ? concernAfter(course) : null
}

/** The same; refuses `concern.notFound`. */
export async function foundIn(tx: Tx, id: string): Promise<Concern> {
  const concern = await concernIn(tx, id)
  if (!concern) throw refusal('concern.notFound')
  return concern
}

/** Adds what happened, with the columns that repeat it and its journal entry, and returns the concern after it. Whether it may happen is asked before. */
export async function addIn(tx: Tx, house: House, { concern, act }: { concern: Concern; act: Act }): Promise<Concern> {
  const happening = { id: newId(), at: house.now(), actor: house.actor, act }
  const after = concernAfter([...concern.history, happening])
  const [before = null] = await store.briefsById(tx, [concern.id])
  const ref = refOf(act, after)
  await store.addHappening(tx, { ...happening, concern: concern.id, seq: concern.seen + 1, ref })
  await store.updateConcern(tx, briefOf(after, before, house.now()))
  const { id: subject, opening } = concern
  await record(tx, house, { kind: `concern.${act.kind}`, subject, client: opening.client, facts: factsOf(act) })
  return after
}

function refOf(act: Act, { people }: Concern): string | null {
  if (act.kind === 'noted') return act.ref === '' ? null : act.ref
  return act.kind === 'person-invited' ? (people.find((one) => one.id === act.person)?.contact ?? null) : null
}

/** What of an act may stand in the journal: codes, numbers, and the ids that the house itself gave. */
function factsOf(act: Act): Record<string, string | number | null> {
  switch (act.kind) {
    case 'cause-named':
      return { cause: act.cause, whose: act.whose }
    case 'confirmed':
      return { right: act.right ? 1 : 0, by: act.word.by }
    case 'option-added':
      return { as: act.as }
    case 'reacted':
      return { reaction: act.reaction, by: act.word.by }
    case 'promised':
    case 'delivered':
    case 'given-up':
      return { promise: act.promise }
    case 'attempted':
      return { worked: act.worked ? 1 : 0 }
    case 'goodwill':
      return { minutes: act.minutes }
    case 'answered':
      return { eases: act.eases, by: act.word.by }
    case 'parted':
    case 'unfounded':
      return { why: act.why }
    case 'taken-back':
      return { happening: act.happening }
    default:
      return 'word' in act ? { by: act.word.by } : {}
  }
}
