import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { dueAt, TAKEN_BACK_WITHIN } from './promise-rules.ts'
import * as store from './promise-store.ts'
import { withdrawMoves } from './move-store.ts'
import type { MadePromise, NewPromise } from './promise-types.ts'

/**
 * Makes a promise in the transaction of its cause: a concern, a question (S0-30). Whoever calls has seen that the client and the contact are
 * this studio's. Refuses `promise.past` and `promise.noWords`. Returns its id.
 */
export async function makePromiseIn(tx: Tx, house: House, made: NewPromise): Promise<string> {
  const { client, contact, owner, source, ref } = made
  const words = made.words.trim()
  const due = { ...made.due, at: dueAt(made.due, made.zone) }
  if (words === '') throw new Refusal('promise.noWords')
  if (due.at <= house.now()) throw new Refusal('promise.past')
  const id = newId()
  const row = { id, client, contact, words, owner, source, ref, made_at: house.now(), open: 1 }
  await store.insertPromise(tx, { ...row, ...store.dueOf(due), proof: '', given_up_why: '' })
  await record(tx, house, { kind: 'promise.made', subject: id, client, facts: { source, due: due.at } })
  return id
}

/** Makes a promise of its own: one that a letter, a call or the user's own note holds. The same refusals as `makePromiseIn`. Returns its id. */
export function makePromise(house: House, made: NewPromise): Promise<string> {
  return house.store.write((tx) => makePromiseIn(tx, house, made))
}

/**
 * Keeps a promise, with what shows it: words, or a letter. True the first time; kept already, nothing changes. Refuses `promise.notFound`
 * and `promise.isGivenUp`.
 */
export async function keepPromiseIn(
  tx: Tx,
  house: House,
  { id, proof, letter }: { id: string; proof: string; letter: string | null },
): Promise<boolean> {
  const promise = await foundIn(tx, id)
  if (promise.keptAt !== null) return false
  if (promise.givenUpAt !== null) throw new Refusal('promise.isGivenUp')
  const at = house.now()
  const kept = { kept_at: at, ended_at: at, open: 0, proof: proof.trim(), proof_letter: letter }
  await store.updatePromise(tx, id, kept)
  await withdrawMoves(tx, id, at)
  const facts = { letter, by: promise.due.at - at }
  await record(tx, house, { kind: 'promise.kept', subject: id, client: promise.client, facts })
  return true
}

/** It was not kept after all: for a day it can be taken back. Refuses `promise.notFound` and `promise.tooLate`. False where it is not kept. */
export async function takeBackKeptIn(tx: Tx, house: House, { id }: { id: string }): Promise<boolean> {
  const promise = await foundIn(tx, id)
  if (promise.keptAt === null) return false
  refuseTooLate(house, promise.keptAt)
  await store.updatePromise(tx, id, { kept_at: null, ended_at: null, open: 1, proof: '', proof_letter: null })
  await record(tx, house, { kind: 'promise.not-kept', subject: id, client: promise.client })
  return true
}

/**
 * The studio cannot keep it and says why: it is broken (product.md, Promises). True the first time. Refuses `promise.notFound`, `promise.noWhy`
 * and `promise.isKept`.
 */
export async function giveUpPromiseIn(
  tx: Tx,
  house: House,
  { id, why }: { id: string; why: string },
): Promise<boolean> {
  const { client, keptAt, givenUpAt } = await foundIn(tx, id)
  if (why.trim() === '') throw new Refusal('promise.noWhy')
  if (keptAt !== null) throw new Refusal('promise.isKept')
  if (givenUpAt !== null) return false
  const at = house.now()
  await store.updatePromise(tx, id, { given_up_at: at, ended_at: at, open: 0, given_up_why: why.trim() })
  await withdrawMoves(tx, id, at)
  await record(tx, house, { kind: 'promise.given-up', subject: id, client })
  return true
}

/** It is not given up after all; the same refusals and answer as `takeBackKeptIn`. */
export async function takeUpPromiseIn(tx: Tx, house: House, { id }: { id: string }): Promise<boolean> {
  const { client, givenUpAt } = await foundIn(tx, id)
  if (givenUpAt === null) return false
  refuseTooLate(house, givenUpAt)
  await store.updatePromise(tx, id, { given_up_at: null, ended_at: null, open: 1, given_up_why: '' })
  await record(tx, house, { kind: 'promise.taken-up', subject: id, client })
  return true
}

/** A promise that was noted by mistake goes, words and all; only what the user noted, for a day, while it is neither over nor overdue. */
export function takeBackPromise(house: House, { id }: { id: string }): Promise<{ client: string }> {
  return house.store.write(async (tx) => {
    const { client, source, madeAt, due, keptAt, givenUpAt } = await foundIn(tx, id)
    if (source === 'concern' || source === 'question') throw new Refusal('promise.notFound')
    if (keptAt !== null || givenUpAt !== null || house.now() > due.at) throw new Refusal('promise.tooLate')
    refuseTooLate(house, madeAt)
    await store.deletePromise(tx, id)
    await record(tx, house, { kind: 'promise.unmade', subject: id, client })
    return { client }
  })
}

function refuseTooLate(house: House, at: number): void {
  if (house.now() - at > TAKEN_BACK_WITHIN) throw new Refusal('promise.tooLate')
}

/** A promise that is past its date and neither kept nor given up, at this instant and in the caller's transaction; null where it is not, or is not there. */
export async function overdueIn(tx: Tx, house: House, { id }: { id: string }): Promise<MadePromise | null> {
  const [promise] = await store.promisesById(tx, [id])
  const isOverdue = promise?.keptAt === null && promise.givenUpAt === null && promise.due.at < house.now()
  return isOverdue ? promise : null
}

async function foundIn(tx: Tx, id: string): Promise<MadePromise> {
  const [promise] = await store.promisesById(tx, [id])
  if (!promise) throw new Refusal('promise.notFound')
  return promise
}
