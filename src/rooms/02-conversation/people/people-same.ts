import { type AddressOwner, ownersOf } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { type EntryKind, record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { LikelySameRow, New } from '../conversation-tables.ts'
import type { LikelySame } from '../conversation-types.ts'
import { correspondentsAmong } from './correspondent-store.ts'
import { ownAddressRows } from './own-address-store.ts'
import { merge, type Merged, unmerge } from './people-merging.ts'
import { placeFamiliesAgain } from '../threads/placing.ts'
import { aliasesOf } from './same-person.ts'
import * as store from './same-person-store.ts'
import { familiesWrittenBy } from '../threads/thread-store.ts'

/** So many proposals are looked through for those that can be asked about. */
const LOOKED_THROUGH = 50

type Proposal = New<LikelySameRow>

/**
 * Addresses that may be one person's, newest first, `most` of them; with `addresses` those alone that concern one of these. Not asked about
 * are the studio's own, what is together already, and contacts of different clients.
 */
export function likelySame(
  house: House,
  input: { addresses?: readonly string[]; most: number },
): Promise<LikelySame[]> {
  return house.store.read(async (tx) => {
    const waiting = await store.waitingProposals(tx, input.addresses ?? null, LOOKED_THROUGH)
    const addresses = [...new Set(waiting.flatMap(({ one, other }) => [one, other]))]
    const owners = await ownersOf(tx, addresses)
    const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
    const beside = await aliasesOf(tx, addresses)
    const people = new Map((await correspondentsAmong(tx, addresses)).map((person) => [person.address, person]))
    return waiting
      .filter(({ one, other }) => !own.has(one) && !own.has(other) && !beside.get(one)?.includes(other))
      .flatMap(({ id, one, other }) => asked(id, [one, other], owners, people))
      .slice(0, input.most)
  })
}

/** The known one first: a contact, or who wrote more. */
function asked(
  id: string,
  pair: readonly [string, string],
  owners: ReadonlyMap<string, AddressOwner>,
  people: ReadonlyMap<string, { name: string; lettersIn: number }>,
): LikelySame[] {
  const clients = new Set(pair.flatMap((address) => owners.get(address)?.client ?? []))
  if (clients.size > 1) return []
  const rank = (address: string) => (owners.has(address) ? 1e9 : 0) + (people.get(address)?.lettersIn ?? 0)
  const [known = '', also = ''] = pair.toSorted((one, other) => rank(other) - rank(one))
  const name = owners.get(known)?.name ?? people.get(known)?.name ?? ''
  return name && people.has(also) ? [{ id, name, address: known, also }] : []
}

/**
 * The user says that two addresses are one person's: they are together from now on, for the listening, the counts and the conversations.
 * `takeBackSame` undoes it. Refuses `conversation.personNotFound`, also for contacts of different clients.
 */
export function mergePerson(house: House, input: { id: string }): Promise<void> {
  return house.store.write(async (tx) => {
    const proposal = await waiting(tx, input.id)
    const done = await merge(tx, house, proposal)
    await store.setVerdict(tx, proposal.id, verdict(house, 'same', JSON.stringify(done)))
    await settle(tx, house, proposal, 'person.merged')
  })
}

/** The user says that two addresses are two people's: this is not asked again. Refuses `conversation.personNotFound`. */
export function keepTwoPeople(house: House, input: { id: string }): Promise<void> {
  return house.store.write(async (tx) => {
    const proposal = await waiting(tx, input.id)
    await store.setVerdict(tx, proposal.id, verdict(house, 'two', null))
    await record(tx, house, { kind: 'person.told-apart', subject: proposal.id })
  })
}

/** Takes back what was said of two addresses: everything is as it was, and it may be asked again. Refuses `conversation.personNotFound`. */
export function takeBackSame(house: House, input: { id: string }): Promise<void> {
  return house.store.write(async (tx) => {
    const proposal = await store.proposalById(tx, input.id)
    if (!proposal?.verdict) throw new Refusal('conversation.personNotFound')
    const done: Merged | null = proposal.done === null ? null : JSON.parse(proposal.done)
    if (done) await unmerge(tx, house, done)
    await store.setVerdict(tx, proposal.id, { verdict: null, done: null, at: null, actor: null })
    await settle(tx, house, proposal, 'person.asked-again')
  })
}

async function waiting(tx: Tx, id: string): Promise<Proposal> {
  const proposal = await store.proposalById(tx, id)
  if (!proposal || proposal.verdict !== null) throw new Refusal('conversation.personNotFound')
  return proposal
}

const verdict = (house: House, said: 'same' | 'two', done: string | null) => ({
  verdict: said,
  done,
  at: house.now(),
  actor: house.actor,
})

/** Threads and lists follow: who is known in which thread has changed. */
async function settle(tx: Tx, house: House, { id, one, other }: Proposal, kind: EntryKind): Promise<void> {
  await placeFamiliesAgain(tx, await familiesWrittenBy(tx, [one, other]))
  await record(tx, house, { kind, subject: id })
}
