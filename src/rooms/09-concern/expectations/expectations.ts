import { project } from '#client/client.ts'
import { letter as letterById } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import * as store from './expectation-store.ts'
import type { ExpectationState } from './expectation-tables.ts'

/** What a client expects of a project, and whether it is met (S2-3). */
export interface Expectation {
  id: string
  client: string
  project: string
  words: string
  state: ExpectationState
  letter: string | null
  changedAt: number
}

/** A project has so many at most that are shown. */
const SHOWN = 200

/** Notes what a client expects of a project; `letter` is where they said it. Refuses `concern.notFound`. Returns its id. */
export async function addExpectation(
  house: House,
  { project: of, words, letter }: { project: string; words: string; letter: string | null },
): Promise<string> {
  const whose = await project(house, { id: of })
  if (!whose) throw new Refusal('concern.notFound')
  if (letter !== null && !(await letterById(house, { id: letter }))) throw new Refusal('concern.notFound')
  const { client } = whose
  return house.store.write(async (tx) => {
    const id = newId()
    const at = house.now()
    const added = { added_at: at, added_by: house.actor, changed_at: at, removed_at: null }
    await store.insertExpectation(tx, { id, client, project: of, words, state: 'open', letter, ...added })
    await record(tx, house, { kind: 'expectation.added', subject: id, client, facts: { project: of } })
    return id
  })
}

/** An expectation is met, open, or cannot be; refuses `concern.notFound`. Returns it as it was before. */
export function setExpectation(
  house: House,
  { id, state }: { id: string; state: ExpectationState },
): Promise<Expectation> {
  return house.store.write(async (tx) => {
    const before = await foundIn(tx, id)
    if (before.state === state) return before
    await store.changeExpectation(tx, id, { state, changed_at: house.now() })
    const facts = { project: before.project, from: before.state, to: state }
    await record(tx, house, { kind: 'expectation.changed', subject: id, client: before.client, facts })
    return before
  })
}

/** Takes an expectation off the list, or puts it back; refuses `concern.notFound`. */
export function removeExpectation(
  house: House,
  { id, removed }: { id: string; removed: boolean },
): Promise<Expectation> {
  return house.store.write(async (tx) => {
    const found = await foundIn(tx, id)
    await store.changeExpectation(tx, id, { removed_at: removed ? house.now() : null })
    const kind = removed ? 'expectation.removed' : 'expectation.added'
    await record(tx, house, { kind, subject: id, client: found.client, facts: { project: found.project } })
    return found
  })
}

/** What is expected at a client, or of one project, in the order in which it was added. */
export async function expectationsOf(
  house: House,
  whose: { client: string } | { project: string },
): Promise<Expectation[]> {
  const by =
    'client' in whose ? ({ by: 'client', id: whose.client } as const) : ({ by: 'project', id: whose.project } as const)
  return (await house.store.read((tx) => store.expectationsOf(tx, { ...by, most: SHOWN }))).map(expectationOf)
}

async function foundIn(...[tx, id]: Parameters<typeof store.expectationById>): Promise<Expectation> {
  const row = await store.expectationById(tx, id)
  if (!row) throw new Refusal('concern.notFound')
  return expectationOf(row)
}

function expectationOf(row: NonNullable<Awaited<ReturnType<typeof store.expectationById>>>): Expectation {
  const { id, client, project: of, words, state, letter, changed_at: changedAt } = row
  return { id, client, project: of, words, state, letter, changedAt }
}
