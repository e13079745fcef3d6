import type { House } from '#foundation/house.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { Tx } from '#foundation/store/store.ts'
import {
  type DueBy,
  giveUpPromiseIn,
  keepPromiseIn,
  makePromiseIn,
  promise as promiseOf,
  takeBackKeptIn,
  takeUpPromiseIn,
} from '#promise/promise.ts'
import { refuseMovedOn } from './act.ts'
import { addIn, concernIn, foundIn, refusal } from './adding.ts'
import type { Concern } from './concern-types.ts'
import { foldedWords } from './rules/course-rules.ts'
import { asKept, LONGEST_WORDS } from './rules/form-rules.ts'
import { mayAct } from './rules/may-act-rules.ts'
import { present } from './rules/round-rules.ts'
import { askWhetherItEasesIn, isToBeAsked, writeToThemIn } from './writing-to-them.ts'

export interface PromiseInConcern {
  concern: string
  seen?: number | undefined
  /** The option that it is made from; null where it is of its own. */
  option: string | null
  words: string
  due: DueBy
  owner: Actor
  /** The studio's, IANA name. */
  zone: string
}

/**
 * Makes a promise to the client of a concern: in the ledger, in the concern and in a letter that waits, all at once (S0-30). The same promise again is the
 * one that was made. Refuses `concern.notFound`, `concern.movedOn`, `concern.ended`, `concern.notNow` (an option that is not before them),
 * `concern.triedBefore` (S0-33), `concern.tooLong`, `promise.past` and `promise.noWords`. Returns its id.
 */
export function promiseIn(house: House, input: PromiseInConcern): Promise<string> {
  const { option, due, owner, zone, seen } = input
  const words = asKept(input.words)
  if (words.length > LONGEST_WORDS) throw refusal('concern.tooLong')
  return house.store.write(async (tx) => {
    const concern = await foundIn(tx, input.concern)
    const twin = promisedAlready(concern, { option, words })
    if (twin) return twin
    const verdict = mayAct(concern, { kind: 'promised', promise: '', option, words }, house.actor, house.now())
    if (verdict !== 'may') throw refusal(verdict)
    refuseMovedOn(house, concern, { act: { kind: 'promised' }, seen })
    const { client, contact } = concern.opening
    const made = { client, contact, words, owner, source: 'concern' as const, ref: concern.id, due, zone }
    const promise = await makePromiseIn(tx, house, made)
    const act = { kind: 'promised', promise, option, words } as const
    await writeToThemIn(tx, house, await addIn(tx, house, { concern, act }), act)
    return promise
  })
}

function promisedAlready({ rounds }: Concern, { option, words }: { option: string | null; words: string }) {
  const open = present(rounds).promises.filter((one) => one.deliveredAt === null && one.givenUpAt === null)
  return open.find((one) => one.option === option && foldedWords(one.words) === foldedWords(words))?.promise
}

/**
 * Keeps any promise, with what shows it: in the ledger and, where a concern made it, there too. With the last one of its round the question whether it
 * eases is queued in the same transaction (S0-32). Kept already, nothing changes. Refuses `promise.notFound` and `promise.isGivenUp`.
 */
export async function keepPromise(
  house: House,
  { promise: id, proof, letter = null }: { promise: string; proof: string; letter?: string | null },
): Promise<{ changed: boolean }> {
  const source = await sourceOf(house, id)
  return house.store.write(async (tx) => {
    const changed = await keepPromiseIn(tx, house, { id, proof: asKept(proof), letter })
    const after = await noteIn(tx, house, { concern: source, act: { kind: 'delivered', promise: id } })
    if (after && isToBeAsked(after)) await askWhetherItEasesIn(tx, house, after)
    return { changed }
  })
}

/** It was not kept after all. Refuses `promise.notFound`, `promise.tooLate`, and `concern.builtUpon` once the client answered to it. */
export async function takeBackKept(house: House, { promise: id }: { promise: string }): Promise<{ changed: boolean }> {
  return settledBack(house, id, { kind: 'delivered', takeBack: takeBackKeptIn })
}

/** A promise will not be kept: it is broken, and holds up its concern no longer. Refuses `promise.notFound`, `promise.noWhy` and `promise.isKept`. */
export async function giveUp(
  house: House,
  { promise: id, why }: { promise: string; why: string },
): Promise<{ changed: boolean }> {
  const source = await sourceOf(house, id)
  return house.store.write(async (tx) => {
    const changed = await giveUpPromiseIn(tx, house, { id, why: asKept(why) })
    const after = await noteIn(tx, house, { concern: source, act: { kind: 'given-up', promise: id } })
    if (after && isToBeAsked(after)) await askWhetherItEasesIn(tx, house, after)
    return { changed }
  })
}

/** It is not given up after all; the same refusals as `takeBackKept`. */
export async function takeUp(house: House, { promise: id }: { promise: string }): Promise<{ changed: boolean }> {
  return settledBack(house, id, { kind: 'given-up', takeBack: takeUpPromiseIn })
}

interface Settled {
  kind: 'delivered' | 'given-up'
  takeBack: typeof takeBackKeptIn
}

async function settledBack(house: House, id: string, { kind, takeBack }: Settled): Promise<{ changed: boolean }> {
  const source = await sourceOf(house, id)
  return house.store.write(async (tx) => {
    const changed = await takeBack(tx, house, { id })
    const concern = source === null ? null : await concernIn(tx, source)
    const noted = concern?.history.findLast(
      (one) => one.act.kind === kind && one.act.promise === id && !concern.takenBack.has(one.id),
    )
    if (!concern || !noted) return { changed }
    const round = concern.rounds.find((one) => one.promises.some((made) => made.promise === id))
    if (round?.answer) throw refusal('concern.builtUpon')
    await addIn(tx, house, { concern, act: { kind: 'taken-back', happening: noted.id } })
    return { changed }
  })
}

/** The concern that a promise was made in; null for one that was made elsewhere. */
async function sourceOf(house: House, id: string): Promise<string | null> {
  const promise = await promiseOf(house, { id })
  return promise?.source === 'concern' ? promise.ref : null
}

/** Notes in the concern what became of a promise; null where there is nothing to note. */
async function noteIn(
  tx: Tx,
  house: House,
  { concern: id, act }: { concern: string | null; act: { kind: 'delivered' | 'given-up'; promise: string } },
): Promise<Concern | null> {
  const concern = id === null ? null : await concernIn(tx, id)
  if (!concern || mayAct(concern, act, house.actor, house.now()) !== 'may') return null
  return addIn(tx, house, { concern, act })
}
