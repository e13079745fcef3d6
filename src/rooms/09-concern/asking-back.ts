import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { refuseMovedOn } from './act.ts'
import { addIn, concernIn, foundIn, refusal } from './adding.ts'
import { mayAct } from './rules/may-act-rules.ts'
import { canAskBack } from './rules/stage-rules.ts'
import { askWhetherItEasesIn } from './writing-to-them.ts'

/**
 * The user asks whether it eases: once more, or anew where the first question was stopped. One that waits is that one. Refuses `concern.notFound`,
 * `concern.movedOn`, `concern.ended`, and `concern.notNow` while something promised is not kept. Returns the id of the message that waits.
 */
export function askBack(
  house: House,
  { concern: id, seen }: { concern: string; seen?: number | undefined },
): Promise<string> {
  return house.store.write(async (tx) => {
    const concern = await foundIn(tx, id)
    if (concern.end) throw refusal('concern.ended')
    if (!canAskBack(concern)) throw refusal('concern.notNow')
    refuseMovedOn(house, concern, { act: { kind: 'asked-back' }, seen })
    return askWhetherItEasesIn(tx, house, concern)
  })
}

/** The question went out: noted once, in the transaction that marks the message sent; where the concern has moved on nothing is. S0-32 */
export async function noteAskedBackIn(
  tx: Tx,
  house: House,
  input: { concern: string; outgoing: string },
): Promise<void> {
  const concern = await concernIn(tx, input.concern)
  if (!concern) return
  const act = { kind: 'asked-back', outgoing: input.outgoing } as const
  if (mayAct(concern, act, house.actor, house.now()) === 'may') await addIn(tx, house, { concern, act })
}

/** It had not gone out after all. */
export async function takeBackAskedBackIn(
  tx: Tx,
  house: House,
  { concern: id, outgoing }: { concern: string; outgoing: string },
): Promise<void> {
  const concern = await concernIn(tx, id)
  const noted = concern?.history.findLast(
    (one) => one.act.kind === 'asked-back' && one.act.outgoing === outgoing && !concern.takenBack.has(one.id),
  )
  if (concern && noted) await addIn(tx, house, { concern, act: { kind: 'taken-back', happening: noted.id } })
}
